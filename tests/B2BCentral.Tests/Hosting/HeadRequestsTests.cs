using B2BCentral.Testing;

namespace B2BCentral.Tests.Hosting;

public sealed class HeadRequestsTests(HeadRequestsTests.Shop site) : IClassFixture<HeadRequestsTests.Shop>
{
    [Theory]
    [InlineData("/b2b")]
    [InlineData("/b2b/widgets/top-products")]
    [InlineData("/orders")]
    [InlineData("/orders.csv")]
    [InlineData("/definitions")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/healthz")]
    [InlineData("/lib/site/site.css")]
    [InlineData("/no-such-page")]
    [InlineData("/b2b?range=century")]
    [InlineData("/api/v1/sales-snapshot")]
    public async Task Are_answered_as_the_same_get_without_its_body(string url)
    {
        using var client = site.CreateClient();
        using var whole = await client.GetAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Head, url);

        using var head = await client.SendAsync(request);

        Assert.Equal((whole.StatusCode, whole.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Seller("shop").Order(on: "2025-03-28");
    }
}
