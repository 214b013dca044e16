using AngleSharp.Html.Dom;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Scores;
using B2BCentral.Tests.Features.Pricing;

namespace B2BCentral.Tests.Widgets.PerformanceSummary;

/// <summary>Does what is recommended, on the page that the link opens: the stars must be those that were promised.</summary>
public sealed class RecommendationPromiseTests(ScoredSite site) : IClassFixture<ScoredSite>
{
    [Fact]
    public async Task Business_prices_bring_the_promised_stars()
    {
        await site.OpenAsync("prices");
        using var visitor = site.NewVisitor();

        var promised = await ApplyAsync(visitor, "prices", "pricing", "Add a business price", ("percent", "8"));

        Assert.Equal("0.9 to 3.8 stars", promised);
        Assert.Equal("3.8", await StarsAsync(visitor, "prices", "pricing"));
    }

    [Fact]
    public async Task Quantity_discounts_bring_the_promised_stars()
    {
        await site.OpenAsync("discounts");
        using var visitor = site.NewVisitor();
        await ApplyAsync(visitor, "discounts", "pricing", "Add a business price", ("percent", "8"));

        var promised = await ApplyAsync(visitor, "discounts", "pricing", "Add a quantity discount", ("base", "Keep"), ("tierChange", "Replace"), ("tiers[0].quantity", "10"), ("tiers[0].value", "5"));

        Assert.Equal("3.8 to 5.0 stars", promised);
        Assert.Equal("5.0", await StarsAsync(visitor, "discounts", "pricing"));
    }

    [Fact]
    public async Task Stock_brings_the_promised_stars()
    {
        await site.OpenAsync("stock");
        using var visitor = site.NewVisitor();
        var (promised, href) = await AdviceAsync(visitor, "stock", "products", "Restock Product D");

        var page = (await visitor.GetAsync(href)).Page;
        var saved = await visitor.PostAsync(href, null, PricedSite.Typed(page, ("keptBy", "seller"), ("units", "5")));

        Assert.Equal(302, saved.Status);
        Assert.Equal("3.8 to 5.0 stars", promised);
        Assert.Equal("5.0", await StarsAsync(visitor, "stock", "products"));
    }

    [Fact]
    public async Task A_repaired_price_brings_the_promised_stars()
    {
        await site.Given.Seller("repair").Order(asin: "HIGH").Order(asin: "OK").Offer("HIGH", o => o.Priced(business: 1100)).Offer("OK", o => o.Priced(business: 900));
        using var visitor = site.NewVisitor();
        var (promised, href) = await AdviceAsync(visitor, "repair", "pricing", "Fix the business price of Product HIGH");

        var page = (await visitor.GetAsync(href)).Page;
        var saved = await visitor.PostAsync(href, null, PricedSite.Typed(page, ("businessPrice", "9.50")));

        Assert.Equal(302, saved.Status);
        Assert.Equal("1.4 to 2.9 stars", promised);
        Assert.Equal("2.9", await StarsAsync(visitor, "repair", "pricing"));
    }

    private static async Task<string> ApplyAsync(Visitor visitor, string seller, string corner, string advice, params (string, string)[] rule)
    {
        var (promised, href) = await AdviceAsync(visitor, seller, corner, advice);
        var preview = await visitor.PostAsync(href, null, rule);
        Assert.Equal(302, preview.Status);
        var batch = (await visitor.GetAsync(preview.Header("Location")!)).Page;
        await visitor.PostAsync(batch.QuerySelector("form[action*='/apply']")!.GetAttribute("action")!);
        return promised;
    }

    private static async Task<(string Promised, string Href)> AdviceAsync(Visitor visitor, string seller, string corner, string advice)
    {
        var page = (await visitor.GetAsync(ScoredSite.Widget(seller))).Page;
        var item = page.QuerySelectorAll($"[data-corner={corner}] .advice-list li").First(one => one.Words().StartsWith(advice, StringComparison.Ordinal));
        return (item.Words("strong"), ((IHtmlAnchorElement)item.QuerySelector("a")!).GetAttribute("href")!);
    }

    private static async Task<string?> StarsAsync(Visitor visitor, string seller, string corner) =>
        (await visitor.GetAsync(ScoredSite.Widget(seller))).Page.Figure($"performance.{corner}");
}
