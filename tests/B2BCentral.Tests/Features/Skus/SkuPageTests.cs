using AngleSharp.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Skus;

/// <summary>The clock shows 31 March 2025, so the last 30 days are 1 to 30 March.</summary>
public sealed class SkuPageTests(SkuPageTests.Shop site) : IClassFixture<SkuPageTests.Shop>
{
    private const string Store = "seller=my-shop&marketplace=US";

    [Fact]
    public async Task Tells_offer_stock_prices_and_tiers_in_full()
    {
        var page = await site.GetPageAsync($"/skus/A1?{Store}");

        Assert.Equal("SKU A1 ASIN A1 Category — Status Active Parent ASIN —", page.Words("[aria-labelledby=offer-title] .facts"));
        Assert.Contains("Standard price $100.00 Business price $90.00 saves $10.00 (10.0 %)", page.Words("[aria-labelledby=prices-title]"), StringComparison.Ordinal);
        Assert.Equal(["1 – 4 $90.00 — −10.0 %", "5 or more $80.00 −11.1 % −20.0 %"], page.QuerySelectorAll(".quantity-table tbody tr").Select(row => row.Words()));
        Assert.Equal(
            ["Edit description", "Add photos", "Update stock", "Edit business price", "Edit quantity discount", "Advertise"],
            page.QuerySelectorAll(".action-chips a").Select(action => action.Words()));
    }

    [Theory]
    [InlineData("A1", "Lasts for 120 days", "At 0.5 units a day, all customers, the 30 days to 30 Mar 2025.")]
    [InlineData("A2", "Lasts for —", "Nothing was sold in the 30 days to 30 Mar 2025.")]
    [InlineData("A3", "Lasts for —", "The marketplace holds the stock, or no listings report gives it.")]
    [InlineData("A4", "Lasts for 0 days", "At 0.1 units a day, all customers, the 30 days to 30 Mar 2025.")]
    public async Task Tells_for_how_many_days_the_stock_lasts_or_why_not(string sku, string cover, string why)
    {
        var stock = (await site.GetPageAsync($"/skus/{sku}?{Store}")).QuerySelector("[aria-labelledby=stock-title]")!;

        Assert.Equal((cover, why), (stock.Words(".facts"), stock.Words(".card-note")));
    }

    [Fact]
    public async Task Figures_of_the_period_are_those_of_the_orders_behind_them()
    {
        var page = await site.GetPageAsync($"/skus/A1?{Store}&range=30d");
        Assert.Equal(("1000.00", "10", "2"), (page.Figure("b2b.sales"), page.Figure("b2b.units"), page.Figure("b2b.orders")));
        Assert.Equal(("1250.00", "15", "3"), (page.Figure("total.sales"), page.Figure("total.units"), page.Figure("total.orders")));

        foreach (var figure in page.QuerySelectorAll("[aria-labelledby=figures-title] a[data-figure], [aria-labelledby=trend-title] a[data-figure]"))
        {
            var total = figure.GetAttribute("data-figure")!.Split('.')[^1];
            var list = await site.GetPageAsync(figure.GetAttribute("href")!);
            Assert.Equal(figure.GetAttribute("data-value"), list.Figure($"list.{total}"));
        }
    }

    [Fact]
    public async Task Days_wholly_outside_the_data_have_no_figures()
    {
        var page = await site.GetPageAsync($"/skus/A1?{Store}&from=2023-05-01&to=2023-05-31");

        Assert.Null(page.Figure("b2b.sales"));
        Assert.Equal("no data", page.Words("[aria-labelledby=figures-title] .sum [data-label='Average order']"));
        Assert.Contains("Your data begins on 1 Jun 2023", page.Words("[aria-labelledby=figures-title] .card-note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_is_against_the_same_days_a_year_earlier()
    {
        var page = await site.GetPageAsync($"/skus/A1?{Store}&range=30d");

        Assert.StartsWith("up 100.0 %", page.Words("tbody tr [data-label='Growth of sales']"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_has_every_month_and_no_data_is_not_zero()
    {
        var page = await site.GetPageAsync($"/skus/A1?{Store}");
        var rows = page.QuerySelectorAll(".trend-table tbody tr");

        Assert.Equal("1–30 Mar 2025 $1,000.00 10 $250.00 5", rows[0].Words());
        Assert.Equal("February 2025 $0.00 0 $0.00 0", rows[1].Words());
        Assert.Contains("\"b2b\":[", page.QuerySelector("sku-trend-chart script")!.TextContent, StringComparison.Ordinal);

        var young = await site.GetPageAsync("/skus/N1?seller=young-shop&marketplace=US");
        Assert.Equal("February 2025 no data no data no data no data", young.QuerySelectorAll(".trend-table tbody tr")[1].Words());
        // Its newest order is of the 28th, and nobody knows what sold since.
        Assert.Equal("At 6.0 units a day, all customers, the 1 day to 28 Mar 2025.", young.Words("[aria-labelledby=stock-title] .card-note"));
    }

    [Fact]
    public async Task A_SKU_that_did_not_sell_says_what_is_to_come()
    {
        var page = await site.GetPageAsync($"/skus/A2?{Store}&range=7d");

        Assert.Contains("No orders of this SKU in these 12 months.", page.Words("[aria-labelledby=trend-title]"), StringComparison.Ordinal);
        Assert.Contains("No named company", page.Words("[aria-labelledby=buyers-title]"), StringComparison.Ordinal);
        Assert.Contains("No changes yet.", page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SellerPage.Companies, "buyers-title")]
    [InlineData(SellerPage.Campaigns, "campaigns-title")]
    [InlineData(SellerPage.BuyerRequests, "requests-title")]
    public async Task What_another_page_tells_is_there_for_those_who_may_open_that_page(SellerPage page, string panel)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == Given.Shop).Select(s => s.Id).SingleAsync();
        using var everywhere = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, seller, SellerRole.Viewer));
        using var notThere = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, seller, SellerRole.Viewer, (page, PageLevel.None)));

        var (whole, part) = (Panels((await everywhere.GetAsync($"/skus/A1?{Store}")).Page), Panels((await notThere.GetAsync($"/skus/A1?{Store}")).Page));

        Assert.Contains(panel, whole);
        Assert.Equal(whole.Where(name => name != panel), part);

        static List<string?> Panels(IParentNode page) => [.. page.QuerySelectorAll("section.panel").Select(section => section.GetAttribute("aria-labelledby"))];
    }

    [Theory]
    [InlineData($"/skus/no-such?{Store}")]
    [InlineData("/skus/A1?seller=young-shop")]
    public async Task What_is_not_this_sellers_is_not_there(string url)
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(404, (await visitor.GetAsync(url)).Status);
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Order(on: "2023-06-01", asin: "A2")
                .Order(on: "2024-03-10", asin: "A1", amount: 500, units: 5)
                .Order(on: "2025-03-10", asin: "A1", amount: 700, units: 7).Order(on: "2025-03-30", asin: "A1", amount: 300, units: 3)
                .Order(on: "2025-03-20", asin: "A1", amount: 250, units: 5, by: Buyer.Consumer)
                .Order(on: "2025-03-20", asin: "A1", amount: 999, units: 9, status: "Cancelled")
                .Order(on: "2025-03-20", asin: "A3").Order(on: "2025-03-20", asin: "A4", units: 3)
                .Offer("A1", with: offer =>
                {
                    (offer.Stock, offer.StandardPrice, offer.BusinessPrice, offer.Status) = (60, 100_00, 90_00, OfferStatus.Active);
                    offer.Tiers.Add(new QuantityDiscountTier { Marketplace = offer.Marketplace, LowerBound = 5, FixedPrice = 80_00 });
                })
                .Offer("A2", with: offer => offer.Stock = 9)
                .Offer("A4", with: offer => offer.Stock = 0);
            await Given.Seller("young-shop").Order(on: "2025-03-28", asin: "N1", units: 6).Offer("N1", with: offer => offer.Stock = 10);
        }
    }
}
