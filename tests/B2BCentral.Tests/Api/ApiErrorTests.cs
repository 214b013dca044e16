using System.Net;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class ApiErrorTests(ApiSite site)
{
    [Theory]
    [InlineData("1990-12-31", "No day before 1991")]
    [InlineData("2200-01-01", "none after 2199")]
    [InlineData("1.3.2025", "written like 2026-02-28")]
    public async Task A_day_that_cannot_be_asked_for_says_why(string day, string reason) =>
        Assert.Contains(reason, await (await site.CreateClient().GetAsync($"/b2b?from={day}&to={day}")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Theory]
    [InlineData("sales-snapshot?range=31d", "range")]
    [InlineData("sales-snapshot?from=2025-02-30&to=2025-03-01", "from")]
    [InlineData("sales-snapshot?from=1.3.2025&to=2025-03-01", "from")]
    [InlineData("sales-snapshot?from=2019-01-01&to=2025-03-01", "from")]
    [InlineData("sales-snapshot?from=2025-03-01&to=20260-01-01", "to")]
    [InlineData("sales-snapshot?from=2025-03-01", "to")]
    [InlineData("sales-snapshot?from=2025-03-02&to=2025-03-01", "to")]
    [InlineData("sales-snapshot?range=custom", "from")]
    [InlineData("sales-snapshot?range=30d&from=garbage", "from")]
    [InlineData("sales-snapshot?range=30d&from=2025-03-01&to=2025-02-30", "to")]
    [InlineData("sales-snapshot?range=30d&from=2025-03-01&to=2025-03-30", "range")]
    [InlineData("sales-snapshot?range=7d&to=2025-03-30", "range")]
    [InlineData("sales-snapshot?compare=yesterday", "compare")]
    [InlineData("sales-snapshot?count=all", "count")]
    [InlineData("sales-snapshot?measure=profit", "measure")]
    [InlineData("sales-snapshot?grain=year", "grain")]
    [InlineData("customer-segments?by=colour", "by")]
    [InlineData("top-products?measure=orders", "measure")]
    [InlineData("top-products?industry=Astrology", "industry")]
    [InlineData("top-products?industry=Dental&subIndustry=Astrology", "subIndustry")]
    [InlineData("top-products?subIndustry=Clinics", "subIndustry")]
    [InlineData("top-products?limit=0", "limit")]
    [InlineData("top-products?limit=101", "limit")]
    [InlineData("top-products?limit=five", "limit")]
    [InlineData("top-products?limit=99999999999", "limit")]
    public async Task A_bad_value_is_400_and_names_its_parameter(string address, string parameter)
    {
        using var response = await site.SendAsync("/api/v1/" + address, site.Key);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Contains($"'{parameter}'", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("101")]
    public async Task A_bad_limit_is_told_what_is_allowed(string limit)
    {
        using var response = await site.SendAsync($"/api/v1/top-products?limit={limit}", site.Key);

        Assert.Equal($"'limit' cannot be '{limit}'. It is a whole number from 1 to 100.", (await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest)).Text("detail"));
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/sales-snapshot")]
    [InlineData("/api")]
    [InlineData("/API/v1/nothing")]
    public async Task An_unknown_address_is_404_in_problem_details(string address)
    {
        using var response = await site.SendAsync(address, site.Key);

        await ApiSite.ProblemOf(response, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_method_is_405_and_says_which_are_allowed()
    {
        using var client = site.CreateClient();
        using var response = await ApiSite.SendAsync(client, "/api/v1/sales-snapshot", site.Key, HttpMethod.Post);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.MethodNotAllowed);
        Assert.Contains("GET", response.Content.Headers.Allow);
        Assert.Contains("answers to GET", problem.Text("detail"), StringComparison.Ordinal);
    }

    /// <summary>Whoever has a key, or nothing, has no session either, and no program signs in on a page.</summary>
    [Theory]
    [InlineData("GET", "/api/v1/nope", HttpStatusCode.NotFound)]
    [InlineData("GET", "/API/v1/nope", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/sales-snapshot", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/sales-snapshot", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/buyer-requests", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/v1/buyer-requests", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "/api/v1/sales-snapshot", HttpStatusCode.Unauthorized)]
    public async Task Nobody_is_led_to_a_page_to_sign_in_at(string method, string address, HttpStatusCode withoutKey)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Test-Stranger", "yes");
        using var withNothing = await client.SendAsync(Form());
        client.DefaultRequestHeaders.Authorization = new("Bearer", site.Key);
        using var withKey = await client.SendAsync(Form());

        await ApiSite.ProblemOf(withNothing, withoutKey);
        Assert.Equal(withoutKey == HttpStatusCode.MethodNotAllowed, withNothing.Content.Headers.Allow.Count > 0);
        if (withoutKey == HttpStatusCode.Unauthorized) Assert.Equal(HttpStatusCode.OK, withKey.StatusCode);
        else await ApiSite.ProblemOf(withKey, withoutKey);

        HttpRequestMessage Form() => new(new HttpMethod(method), address) { Content = method == "POST" ? new FormUrlEncodedContent([new("asin", "A")]) : null };
    }

    [Fact]
    public async Task A_failure_of_ours_is_500_and_tells_a_reference_instead_of_what_broke()
    {
        await using var broken = site.WithWebHostBuilder(host => host.ConfigureTestServices(
            services => services.AddScoped<TopProductsQuery>(_ => throw new InvalidOperationException("the secret of the cellar"))));
        using var client = broken.CreateClient();
        using var response = await ApiSite.SendAsync(client, "/api/v1/top-products", site.Key);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("cellar", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("reference", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_HTML_gets_problem_details_all_the_same()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var response = await ApiSite.SendAsync(client, "/api/v1/sales-snapshot?grain=year", site.Key);

        await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest);
    }
}
