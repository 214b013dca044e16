using System.Net;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Api;

/// <summary>The name of a parameter is understood in any letters, by answers and by pages; its value is judged all the same.</summary>
[Collection(ApiSiteCollection.Name)]
public sealed class ApiLettersTests(ApiSite site)
{
    [Fact]
    public async Task A_parameter_in_other_letters_means_the_same()
    {
        Assert.Equal("2025-03-14", (await site.GetAsync("sales-snapshot?RANGE=7d")).Text("period.from"));
        Assert.Equal("units", (await site.GetAsync("top-products?Measure=units&LIMIT=2")).Text("measure"));
        Assert.Equal("week", (await site.GetAsync($"sales-snapshot?{ApiSite.March}&Grain=week")).Text("grain"));
        Assert.Equal("UK", (await site.GetAsync("sales-snapshot?MarketPlace=uk", site.KeyOfSouth)).Text("marketplace"));
    }

    [Theory]
    [InlineData("Range=31d", "range")]
    [InlineData("FROM=garbage&TO=2025-03-01", "from")]
    [InlineData("Count=all", "count")]
    [InlineData("RANGE=7d&From=2025-03-01&To=2025-03-02", "range")]
    public async Task A_bad_value_of_it_is_400_and_names_it(string address, string parameter)
    {
        using var response = await site.SendAsync("/api/v1/sales-snapshot?" + address, site.Key);

        Assert.Equal(parameter, (await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest)).Text("parameter"));
    }

    [Fact]
    public async Task On_a_page_too()
    {
        var page = await site.GetPageAsync("/b2b?Seller=north&FROM=2025-03-01&TO=2025-03-30&Measure=units");

        Assert.Equal("55.50", page.Figure("b2b.sales"));
        Assert.Equal("3", page.QuerySelector("[data-widget='sales-snapshot']")!.Figure("total.lastYear.units"));
        using var bad = await site.CreateClient().GetAsync("/b2b?Seller=north&Measure=profit");
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
    }
}
