using System.Net;

namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class ApiKeyTests(ApiSite site)
{
    [Theory]
    [InlineData("sales-snapshot")]
    [InlineData("customer-segments")]
    [InlineData("top-products")]
    public async Task Without_a_key_an_answer_is_401_and_says_which_key_is_needed(string answer)
    {
        using var response = await site.SendAsync("/api/v1/" + answer, key: null);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Contains("Authorization: Bearer", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("b2bc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_wrong_key_is_401(string key)
    {
        using var response = await site.SendAsync("/api/v1/sales-snapshot", key);

        await ApiSite.ProblemOf(response, HttpStatusCode.Unauthorized);
        Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_another_scheme_is_401()
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/sales-snapshot");
        request.Headers.TryAddWithoutValidation("Authorization", "Basic " + site.Key);
        using var response = await client.SendAsync(request);

        await ApiSite.ProblemOf(response, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("marketplace=UK")]
    [InlineData("marketplace=DE")]
    [InlineData("seller=south")]
    [InlineData("seller=nobody")]
    public async Task What_is_not_the_keys_sellers_is_404_whether_it_exists_or_not(string address)
    {
        using var response = await site.SendAsync("/api/v1/sales-snapshot?" + address, site.Key);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.NotFound);
        Assert.DoesNotContain("south", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seller_comes_from_the_key_and_the_marketplace_is_the_one_imported_last()
    {
        var north = await site.GetAsync("sales-snapshot");
        var south = await site.GetAsync("sales-snapshot", site.KeyOfSouth);

        Assert.Equal(("north", "US"), (north.Text("seller"), north.Text("marketplace")));
        Assert.Equal(("south", "JP"), (south.Text("seller"), south.Text("marketplace")));
    }

    [Theory]
    [InlineData("UK", "GBP", "Europe/London", "12.34")]
    [InlineData("JP", "JPY", "Asia/Tokyo", "1200")]
    public async Task The_address_chooses_among_the_sellers_own_marketplaces(string code, string currency, string zone, string sales)
    {
        var answer = await site.GetAsync($"sales-snapshot?marketplace={code}&{ApiSite.March}", site.KeyOfSouth);

        Assert.Equal((code, currency, zone), (answer.Text("marketplace"), answer.Text("currency"), answer.Text("timeZone")));
        Assert.Equal(sales, answer.Raw("b2b.sales"));
    }

    [Fact]
    public async Task One_sellers_industry_is_unknown_to_another()
    {
        using var response = await site.SendAsync("/api/v1/top-products?industry=Dental", site.KeyOfSouth);

        Assert.Equal("industry", (await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest)).Text("parameter"));
    }

    [Theory]
    [InlineData("sales-snapshot", HttpStatusCode.OK)]
    [InlineData("customer-segments", HttpStatusCode.OK)]
    [InlineData("top-products", HttpStatusCode.OK)]
    [InlineData("action-center", HttpStatusCode.OK)]
    [InlineData("performance-summary", HttpStatusCode.OK)]
    [InlineData("sales-snapshot?marketplace=DE", HttpStatusCode.NotFound)]
    [InlineData("buyer-requests/nonsense", HttpStatusCode.NotFound)]
    public async Task What_belongs_to_a_key_is_kept_by_no_cache(string address, HttpStatusCode status)
    {
        using var response = await site.SendAsync("/api/v1/" + address, site.Key);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal((true, true), (response.Headers.CacheControl?.Private, response.Headers.CacheControl?.NoStore));
    }
}
