using B2BCentral.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace B2BCentral.Tests.Hosting;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5103")]
    [InlineData("http://127.0.0.1:0; https://[::1]:7001")]
    public void Listens_on_this_machine(string? urls) => Assert.Null(Loopback.Refuse(Configured(), urls));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.7:5080")]
    [InlineData("http://shop.example:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://localhost:5080;http://10.0.0.1:5080")]
    [InlineData("5080")]
    public void Refuses_every_other_address(string urls) =>
        Assert.Contains("is not a loopback address", Loopback.Refuse(Configured(), urls), StringComparison.Ordinal);

    [Fact]
    public void Refuses_them_in_the_configuration_too()
    {
        Assert.NotNull(Loopback.Refuse(Configured(("urls", "http://0.0.0.0:80")), null));
        Assert.NotNull(Loopback.Refuse(Configured(("Kestrel:Endpoints:Open:Url", "http://0.0.0.0:80")), null));
        Assert.NotNull(Loopback.Refuse(Configured(("Kestrel:Endpoints:Open:Url", "http://0.0.0.0:80")), "http://localhost:5080"));
    }

    private static IConfiguration Configured(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
