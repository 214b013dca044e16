using AngleSharp.Dom;
using B2BCentral.Data.Offers;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.TopProducts;

public sealed class TopProductsWidgetTests(TopProductsWidgetTests.Shop site) : IClassFixture<TopProductsWidgetTests.Shop>
{
    [Theory]
    [InlineData("", "B1 B2 B3 B4 B6")]
    [InlineData("&measure=units", "B6 B1 B2 B3 B4")]
    [InlineData("&industry=Repair", "B1 B2")]
    [InlineData("&industry=Repair&subIndustry=Bicycles", "B1")]
    [InlineData("&industry=Repair&subIndustry=other", "B2")]
    [InlineData("&industry=other", "B3 B4 B6 B5 B7")]
    public async Task Ranks_what_businesses_bought(string query, string products)
    {
        var widget = await WidgetAsync(query);

        Assert.Equal(products, string.Join(' ', widget.QuerySelectorAll(".product-name small").Select(line => line.Words()["SKU ".Length..])));
        Assert.Equal(Enumerable.Range(1, products.Split(' ').Length).Select(rank => $"{rank}"), widget.QuerySelectorAll(".product-rank").Select(rank => rank.Words()));
    }

    [Fact]
    public async Task The_second_choice_follows_the_first()
    {
        Assert.NotNull((await WidgetAsync("")).QuerySelector("#top-products-sub-industry[disabled]"));

        var widget = await WidgetAsync("&industry=Repair&subIndustry=Bicycles");

        Assert.Equal(["All industries", "Repair", "Retail", "Other (not classified)"], Options(widget, "industry"));
        Assert.Equal(["All sub-industries", "Bicycles"], Options(widget, "sub-industry"));
        Assert.Equal("Bicycles", widget.Words("#top-products-sub-industry option[selected]"));
        Assert.NotNull((await WidgetAsync("&industry=Retail")).QuerySelector("#top-products-sub-industry[disabled]"));
    }

    [Fact]
    public async Task A_sub_industry_of_another_industry_is_forgotten()
    {
        var widget = await WidgetAsync("&industry=Retail&subIndustry=Bicycles");

        Assert.Equal("Retail", widget.Words("#top-products-industry option[selected]"));
        Assert.Null(widget.QuerySelector("#top-products-sub-industry option[selected]"));
        Assert.EndsWith("&industry=Retail&sku=B8", widget.QuerySelector("[data-figure='product.1.sales']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_how_much_these_five_are_and_who_is_tied_with_the_last()
    {
        Assert.Equal("These 5 made 86.9 % of all your B2B sales. +1 tied with number 5.", (await WidgetAsync("")).Words(".card-note"));
    }

    [Fact]
    public async Task Tells_stock_price_and_discount_where_they_are_known()
    {
        var rows = (await WidgetAsync("")).QuerySelectorAll("tbody tr");

        Assert.Equal("2 left", Cell(rows[0], "Stock"));
        Assert.Equal("$90.00 (−10.0 %)", Cell(rows[0], "Business price"));
        Assert.Equal("5+ −7.5 %", Cell(rows[0], "Quantity discount"));
        Assert.Equal(("—", "—", "—"), (Cell(rows[1], "Stock"), Cell(rows[1], "Business price"), Cell(rows[1], "Quantity discount")));
    }

    [Fact]
    public async Task A_business_price_that_does_not_hold_says_so_and_its_tiers_are_not_offered()
    {
        var row = (await WidgetAsync("")).QuerySelectorAll("tbody tr")[2];

        Assert.Equal("$120.00 Above the standard price, so it is inactive.", Cell(row, "Business price"));
        Assert.Equal("—", Cell(row, "Quantity discount"));
    }

    [Theory]
    [InlineData("industry=Retail", "Retail")]
    [InlineData("industry=Repair&subIndustry=Bicycles", "Bicycles")]
    public async Task Where_only_others_bought_it_is_the_choice_that_bought_nothing(string query, string name)
    {
        var widget = (await site.GetPageAsync($"/b2b?from=2025-02-10&to=2025-02-11&{query}")).Widget("top-products");

        Assert.Equal($"No B2B orders of {name} in this period", widget.Words("h3"));
        Assert.Equal("Businesses in other industries bought something.", widget.Words(".state p"));
        var all = widget.QuerySelector(".state a")!;
        Assert.Equal(("Show all industries", "/b2b?from=2025-02-10&to=2025-02-11#top-products"), (all.Words(), all.GetAttribute("href")));
    }

    [Theory]
    [InlineData("top-products")]
    [InlineData("customer-segments")]
    public async Task Days_after_today_are_still_to_come(string widget)
    {
        var empty = (await site.GetPageAsync("/b2b?from=2025-04-01&to=2025-04-07")).Widget(widget).QuerySelector(".state")!;

        Assert.Equal("These dates are in the future", empty.Words("h3"));
        Assert.DoesNotContain("import", empty.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_compared_days_are_printed_and_a_SKU_opens_with_the_days_that_the_widget_has()
    {
        var widget = (await site.GetPageAsync("/b2b?top-products.range=7d&compare=weekday&count=as-ordered")).Widget("top-products");

        Assert.Contains(widget.QuerySelectorAll(".card-note"), note => note.Words() == "YoY compares with 25–31 Mar 2024.");
        Assert.Equal("/skus/B1?seller=my-shop&marketplace=US&range=7d&compare=weekday&count=as-ordered", widget.QuerySelector(".product-name small a")!.GetAttribute("href"));

        widget = (await site.GetPageAsync("/b2b?from=2025-03-28&to=2025-03-29&compare=none")).Widget("top-products");
        Assert.Equal("/skus/B1?seller=my-shop&marketplace=US&from=2025-03-28&to=2025-03-29&compare=none", widget.QuerySelector(".product-name small a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_industry_that_bought_nothing_in_the_period_is_said_to_have()
    {
        var widget = (await site.GetPageAsync("/b2b?range=7d&industry=Retail&from=&to=")).Widget("top-products");
        Assert.NotEmpty(widget.QuerySelectorAll("table"));

        widget = (await site.GetPageAsync("/b2b?from=2025-03-01&to=2025-03-02&industry=Retail")).Widget("top-products");
        Assert.Equal("No B2B orders in this period", widget.Words("h3"));
        Assert.Equal("Retail", widget.Words("#top-products-industry option[selected]"));
    }

    private async Task<IElement> WidgetAsync(string query) => (await site.GetPageAsync("/b2b?range=30d" + query)).Widget("top-products");

    private static IEnumerable<string> Options(IElement widget, string select) => widget.QuerySelectorAll($"#top-products-{select} option").Select(option => option.Words());

    private static string Cell(IElement row, string label) => row.Words($"[data-label='{label}']");

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given
            .Order(on: "2025-03-28", asin: "B1", amount: 300, units: 3, industry: "Repair", subIndustry: "Bicycles")
            .Order(on: "2025-03-28", asin: "B2", amount: 200, units: 2, industry: "Repair")
            .Order(on: "2025-03-28", asin: "B3", amount: 150, units: 1)
            .Order(on: "2025-03-28", asin: "B4", amount: 120, units: 1)
            .Order(on: "2025-03-28", asin: "B5", amount: 60, units: 1)
            .Order(on: "2025-03-28", asin: "B6", amount: 60, units: 9)
            .Order(on: "2025-03-28", asin: "B7", amount: 55, units: 1)
            .Order(on: "2025-03-28", asin: "B8", amount: 10, units: 1, industry: "Retail")
            .Order(on: "2025-02-10", asin: "B3", amount: 10, units: 1)
            .Offer("B3", with: offer =>
            {
                (offer.StandardPrice, offer.BusinessPrice) = (100_00, 120_00);
                offer.Tiers.Add(new QuantityDiscountTier { Marketplace = offer.Marketplace, LowerBound = 5, PercentOff = 750 });
            })
            .Offer("B1", with: offer =>
            {
                (offer.Stock, offer.StandardPrice, offer.BusinessPrice) = (2, 100_00, 90_00);
                offer.Tiers.Add(new QuantityDiscountTier { Marketplace = offer.Marketplace, LowerBound = 5, PercentOff = 750 });
            });
    }
}
