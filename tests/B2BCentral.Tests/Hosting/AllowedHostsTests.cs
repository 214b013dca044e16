using System.Net;
using B2BCentral.Testing;

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

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Seller("shop").Order(on: "2025-03-28");
    }
}
