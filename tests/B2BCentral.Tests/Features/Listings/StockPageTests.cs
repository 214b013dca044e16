using B2BCentral.Testing;
using B2BCentral.Web.Features.Listings;

namespace B2BCentral.Tests.Features.Listings;

public sealed class StockPageTests(ListingsSite site) : IClassFixture<ListingsSite>
{
    private const string Url = $"/listings/stock/S1?{ListingsSite.Store}";

    [Fact]
    public async Task Stock_is_set_and_given_to_the_marketplace_with_its_history()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal((302, $"/skus/S1?{ListingsSite.Store}"), await PostAsync(visitor, ("keptBy", "seller"), ("units", " 1,250 ")));
        Assert.Equal(1_250, (await site.OfferAsync("S1"))!.Stock);
        Assert.Equal(302, (await PostAsync(visitor, ("keptBy", "marketplace"), ("units", "1250"))).Status);
        Assert.Null((await site.OfferAsync("S1"))!.Stock);
        Assert.Equal(302, (await PostAsync(visitor, ("keptBy", "seller"), ("units", "0"))).Status);

        Assert.Equal(
            [("57 units", "1,250 units"), ("1,250 units", "kept by the marketplace"), ("kept by the marketplace", "0 units")],
            (await site.ChangesAsync("S1")).Select(change => (change.Before, change.After)));
    }

    [Fact]
    public async Task A_SKU_that_was_only_sold_so_far_gets_an_offer()
    {
        using var visitor = site.NewVisitor();
        const string Address = $"/listings/stock/S2?{ListingsSite.Store}";
        var opened = (await visitor.GetAsync(Address)).Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;

        await visitor.PostAsync(Address, fields: [("opened", opened), ("keptBy", "seller"), ("units", "7")]);

        Assert.Equal((7, "US"), (await site.OfferAsync("S2")) is { } offer ? (offer.Stock, offer.Marketplace) : default);
    }

    [Theory]
    [InlineData("", "Enter how many units there are, 0 if there are none, or choose that the marketplace holds the stock.")]
    [InlineData("many", "“many” is not a whole number. Write it in digits, such as 250.")]
    [InlineData("2.5", "“2.5” is not a whole number. Write it in digits, such as 250.")]
    [InlineData("2,5", "“2,5” is not a whole number. Write it in digits, such as 250.")]
    [InlineData("-1", "Units are 0 to 1,000,000.")]
    [InlineData("1000001", "Units are 0 to 1,000,000.")]
    public async Task Units_are_a_whole_number_and_what_was_typed_is_kept(string units, string message)
    {
        using var visitor = site.NewVisitor();
        var version = await site.DataVersionAsync();

        var answer = await visitor.PostAsync(Url, fields: [("opened", ""), ("keptBy", "seller"), ("units", units)]);

        Assert.Equal((422, message, units), (answer.Status, answer.Page.Words("#field-units-error"), answer.Page.QuerySelector("#field-units")!.GetAttribute("value") ?? ""));
        Assert.Equal(version, await site.DataVersionAsync());
    }

    [Fact]
    public async Task Somebody_must_keep_the_stock()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("Choose who holds the stock.", (await visitor.PostAsync(Url, fields: ("units", "3"))).Page.Words("#kept-by-error"));
    }

    [Fact]
    public async Task A_stock_that_changed_in_between_is_not_overwritten_unseen()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync(Url, fields: [("opened", "of another time"), ("keptBy", "seller"), ("units", "99")]);

        Assert.Equal(422, answer.Status);
        Assert.Contains(OpenedAs.Changed, answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.NotEqual(99, (await site.OfferAsync("S1"))!.Stock);
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_has_done_what_it_says()
    {
        using var visitor = site.NewVisitor();
        const string Address = $"/listings/stock/D2?{ListingsSite.Store}";
        var opened = (await visitor.GetAsync(Address)).Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;

        for (var i = 0; i < 2; i++) Assert.Equal(302, (await visitor.PostAsync(Address, fields: [("opened", opened), ("keptBy", "seller"), ("units", "77")])).Status);

        Assert.Single(await site.ChangesAsync("D2"), change => change.Field == "Stock");
    }

    [Fact]
    public async Task What_is_not_this_sellers_is_not_there()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync($"/listings/stock/only-theirs?{ListingsSite.Store}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/listings/stock/S1?{ListingsSite.Other}", fields: [("keptBy", "seller"), ("units", "1")])).Status);
    }

    private static async Task<(int Status, string? Location)> PostAsync(Visitor visitor, params (string, string)[] fields)
    {
        var opened = (await visitor.GetAsync(Url)).Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;
        var answer = await visitor.PostAsync(Url, fields: [("opened", opened), .. fields]);
        return (answer.Status, answer.Header("Location"));
    }
}
