using System.Net;
using B2BCentral.Testing;
using B2BCentral.Tests.Hostile;

namespace B2BCentral.Tests.Hosting;

/// <summary>A page elsewhere may let its own name lead to this machine, and would read everything if that were answered.</summary>
public sealed class AllowedHostsTests(AllowedHostsTests.Shop site) : IClassFixture<AllowedHostsTests.Shop>
{
    [Theory]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Are_the_names_of_this_machine(string host, HttpStatusCode expected)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/definitions");
        request.Headers.Host = host;

        using var answer = await client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    /// <summary>Whoever supervises asks by an address of the machine, which need not be a name of the site.</summary>
    [Theory]
    [InlineData("/healthz", "200")]
    [InlineData("/readyz", "200")]
    [InlineData("/sign-in", "400")]
    public async Task Are_not_asked_where_a_supervisor_asks(string path, string expected)
    {
        await using var elsewhere = new NetworkSite(("AllowedHosts", "shop.example"));

        Assert.Equal(expected, (await elsewhere.SendAsync($"GET {path} HTTP/1.1", "Host: 127.0.0.1:5080")).Split(' ')[1]);
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Seller("shop").Order(on: "2025-03-28");
    }
}
