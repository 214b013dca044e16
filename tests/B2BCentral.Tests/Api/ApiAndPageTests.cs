using System.Text.Json;
using AngleSharp.Html.Dom;

namespace B2BCentral.Tests.Api;

/// <summary>The figures of an answer are those that the page prints, to the cent.</summary>
[Collection(ApiSiteCollection.Name)]
public sealed class ApiAndPageTests(ApiSite site)
{
    [Theory]
    [InlineData(ApiSite.March)]
    [InlineData(ApiSite.March + "&count=as-ordered")]
    [InlineData(ApiSite.March + "&measure=units&compare=weekday")]
    [InlineData("from=2024-02-28&to=2025-03-31&measure=units")]
    [InlineData("range=12m")]
    public async Task An_answer_equals_the_page(string address)
    {
        var page = await site.GetPageAsync($"/b2b?seller=north&{address}");
        var snapshot = await site.GetAsync($"sales-snapshot?{address}");
        var segments = await site.GetAsync($"customer-segments?{address}");
        var products = await site.GetAsync($"top-products?{address}");

        foreach (var (name, key) in (ReadOnlySpan<(string, string)>)[("b2b", "b2b"), ("non-b2b", "nonB2b"), ("total", "total")])
            AssertEqual(page, name, snapshot.At(key));
        foreach (var segment in segments.At("segments").EnumerateArray())
        {
            AssertEqual(page, $"segment.{segment.Text("key")}", segment);
            foreach (var sub in segment.At("subSegments").EnumerateArray()) AssertEqual(page, $"segment.{segment.Text("key")}.{sub.Text("key")}", sub);
        }

        foreach (var product in products.At("products").EnumerateArray()) AssertEqual(page, $"product.{product.Raw("rank")}", product);
    }

    [Theory]
    [InlineData("sales")]
    [InlineData("units")]
    public async Task Last_year_equals_the_page(string measure)
    {
        var page = await site.GetPageAsync($"/b2b?seller=north&{ApiSite.March}&measure={measure}");
        var snapshot = await site.GetAsync($"sales-snapshot?{ApiSite.March}");

        Assert.Equal(snapshot.Raw($"lastYear.b2b.{measure}"), Printed(page, $"b2b.lastYear.{measure}"));
        Assert.Equal(snapshot.Raw($"lastYear.total.{measure}"), Printed(page, $"total.lastYear.{measure}"));
    }

    [Theory]
    [InlineData("from=2024-01-01&to=2024-02-27")]
    [InlineData("from=2025-03-21&to=2025-03-25")]
    [InlineData("from=2025-04-01&to=2025-04-30")]
    public async Task Where_the_page_has_no_figures_an_answer_has_no_numbers(string days)
    {
        var page = await site.GetPageAsync($"/b2b?seller=north&{days}");

        var figures = page.QuerySelectorAll("[data-widget='sales-snapshot'] [data-figure], [data-widget='customer-segments'] [data-figure], [data-widget='top-products'] [data-figure]");
        Assert.DoesNotContain(figures, figure => !figure.GetAttribute("data-figure")!.Contains("lastYear", StringComparison.Ordinal));
        Assert.Equal("null null null", (await site.GetAsync($"sales-snapshot?{days}")).Figure("b2b"));
        Assert.Equal("null null null", (await site.GetAsync($"customer-segments?{days}")).Figure("total"));
        Assert.Empty((await site.GetAsync($"top-products?{days}")).At("products").EnumerateArray());
    }

    private static void AssertEqual(IHtmlDocument page, string name, JsonElement figure)
    {
        foreach (var member in (string[])["sales", "units", "orders"])
            Assert.Equal((name, member, Printed(page, $"{name}.{member}")), (name, member, figure.Raw(member)));
    }

    private static string? Printed(IHtmlDocument page, string name) => page.QuerySelector($"[data-figure='{name}']")?.GetAttribute("data-value");
}
