using AngleSharp.Dom;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Pricing.PricedSite;

namespace B2BCentral.Tests.Features.Pricing;

public sealed class PricingPageTests(PricedSite site) : IClassFixture<PricedSite>
{
    private static readonly string List = Address("shown", "/pricing");

    [Fact]
    public async Task Tells_how_much_is_covered()
    {
        var page = await site.GetPageAsync(List);

        Assert.Equal(
            ["6", "4", "2", "2", "1", "0.3814"],
            new[] { "offers", "with-price", "uncovered", "with-discount", "above-standard", "sales" }.Select(name => page.Figure($"coverage.{name}")));
        Assert.Contains("$37.00 of $97.00", page.Words(".coverage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage.offers")]
    [InlineData("coverage.with-price")]
    [InlineData("coverage.uncovered")]
    [InlineData("coverage.with-discount")]
    [InlineData("coverage.above-standard")]
    public async Task Every_tile_leads_to_exactly_its_offers(string name)
    {
        var tile = (await site.GetPageAsync(List)).QuerySelector($"[data-figure='{name}']")!;

        var page = await site.GetPageAsync(tile.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(tile.GetAttribute("data-value"), Skus(page).Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("show=uncovered&sort=sku&dir=asc", "BARE,UNKNOWN")]
    [InlineData("show=with-discount&sort=sku&dir=asc", Odd + ",TIERED")]
    [InlineData("show=above-list", "HIGH")]
    [InlineData("q=tier", "TIERED")]
    [InlineData("q=Odd", Odd)]
    [InlineData("q=%25", "")]
    [InlineData("show=uncovered&q=tier", "")]
    public async Task Filters_and_searches(string query, string skus) =>
        Assert.Equal(skus.Split(',', StringSplitOptions.RemoveEmptyEntries), Skus(await site.GetPageAsync($"{List}&{query}")));

    [Theory]
    [InlineData("über", "UBER")]
    [InlineData("ÜBER", "UBER")]
    [InlineData("ÖL 5 l", "UBER")]
    [InlineData("élève", "ecole")]
    [InlineData("Élève SAW", "ecole")]
    [InlineData("uber", "UBER")]
    [InlineData("eleve", "")]
    public async Task Capital_and_small_letters_are_alike_in_every_alphabet(string words, string skus) =>
        Assert.Equal(skus.Split(',', StringSplitOptions.RemoveEmptyEntries), Skus(await site.GetPageAsync($"{Address("letters", "/pricing")}&q={Uri.EscapeDataString(words)}")));

    [Theory]
    [InlineData("sales", "BARE", "PRICED")]
    [InlineData("business", "PRICED", "HIGH")]
    [InlineData("discount", "PRICED", "HIGH")]
    public async Task Sorts(string column, string one, string another)
    {
        var descending = Skus(await site.GetPageAsync($"{List}&sort={column}&show={(column == "sales" ? "all" : "with-business-price")}")).ToList();
        var expectedFirst = column == "business" ? another : one;
        var expectedLater = column == "business" ? one : another;

        Assert.True(descending.IndexOf(expectedFirst) < descending.IndexOf(expectedLater));
    }

    [Theory]
    [InlineData("shown", "standard", "UNKNOWN")]
    [InlineData("shown", "business", "BARE,UNKNOWN")]
    [InlineData("shown", "discount", "BARE,UNKNOWN")]
    [InlineData("kept", "stock", "ENOUGH")]
    [InlineData("free", "discount", "FREE")]
    public async Task What_is_not_known_comes_last_either_way(string shop, string column, string last)
    {
        foreach (var direction in (string[])["asc", "desc"])
        {
            var skus = Skus(await site.GetPageAsync($"{Address(shop, "/pricing")}&sort={column}&dir={direction}")).ToList();

            Assert.Equal(last.Split(','), skus.TakeLast(last.Split(',').Length));
        }
    }

    [Theory]
    [InlineData("asc", "NONE,SOME,ENOUGH")]
    [InlineData("desc", "SOME,NONE,ENOUGH")]
    public async Task What_is_known_is_sorted_the_way_that_was_chosen(string direction, string skus) =>
        Assert.Equal(skus.Split(','), Skus(await site.GetPageAsync($"{Address("kept", "/pricing")}&sort=stock&dir={direction}")));

    [Fact]
    public async Task B2B_sales_of_an_offer_lead_to_exactly_those_orders()
    {
        var figure = (await site.GetPageAsync(List)).QuerySelector("[data-figure='offer.BARE.sales']")!;

        var orders = await site.GetPageAsync(figure.GetAttribute("href")!);

        Assert.Equal(("60.00", "60.00"), (figure.GetAttribute("data-value"), orders.Figure("list.sales")));
    }

    [Fact]
    public async Task A_row_shows_prices_and_tiers_and_leads_on()
    {
        var row = Row(await site.GetPageAsync(List), "TIERED");

        Assert.Contains("5+ −5.0\u00A0% … 10+ −8.0\u00A0%", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(["$20.00", "$19.00", "−5.0 %", "5+ −5.0 % … 10+ −8.0 %2 tiers"], row.QuerySelectorAll("td").Take(4).Select(cell => cell.Words()));
        Assert.Equal(
            ["/products/TIERED", "/skus/TIERED", "/pricing/offers/TIERED"],
            row.QuerySelectorAll("a:not([data-figure])").Select(link => link.GetAttribute("href")!.Split('?')[0]));
    }

    [Fact]
    public async Task The_download_holds_the_rows_of_the_screen()
    {
        using var visitor = site.NewVisitor();
        var page = await site.GetPageAsync($"{List}&show=with-discount&sort=sku&dir=asc");

        var csv = (await visitor.GetAsync(page.QuerySelector(".page-actions a[download]")!.GetAttribute("href")!)).Text;

        var lines = csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("sku,standard-price,business-price,quantity-price-type,quantity-lower-bound1,quantity-price1,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("'=1+A/B é,20.00,15.00,fixed,2,14.00,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("TIERED,20.00,19.00,percent,5,5,10,8,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show=everything", "show")]
    [InlineData("sort=colour", "sort")]
    [InlineData("page=0", "page")]
    public async Task A_bad_value_is_answered_with_400_and_the_name_of_its_parameter(string query, string parameter)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.GetAsync($"{List}&{query}");

        Assert.Equal(400, answer.Status);
        Assert.Contains(parameter, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_offers_it_says_what_to_do_next()
    {
        var page = await site.GetPageAsync(Address("bare", "/pricing"));

        Assert.Equal("No offers yet", page.Words(".state h2"));
        Assert.StartsWith("/imports", page.QuerySelector(".state a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Skus(IParentNode page) => page.QuerySelectorAll(".price-table .product-name small a").Select(link => link.Words());

    private static IElement Row(IParentNode page, string sku) =>
        page.QuerySelectorAll(".price-table tbody tr").Single(row => row.QuerySelector("small a")!.Words() == sku);
}
