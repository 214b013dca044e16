using System.Globalization;
using AngleSharp.Dom;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Features.BuyerRequests;

public sealed class InboxPageTests(RequestSite site) : IClassFixture<RequestSite>
{
    [Fact]
    public async Task A_request_is_listed_with_its_figures_its_deadline_and_its_status()
    {
        await site.OpenAsync("shows", "SHOWS", Tiered, offer => offer.Stock = 12);
        site.Clock.SetTo(new DateTimeOffset(2025, 3, 31, 12, 0, 0, TimeSpan.Zero));
        await site.AskAsync("SHOWS");
        site.Clock.Advance(TimeSpan.FromHours(16.5));

        var row = (await ListAsync("shows")).QuerySelector("tbody tr")!;

        Assert.Equal("St. Mary Hospital Gloves SHOWS · SKU SHOWS", row.QuerySelector("th")!.Words());
        Assert.Equal(
            ["31 Mar 2025, 05:00", "40", "12 below the request", "$17.48", "2 Apr 2025, 05:00 31 hours left", "Response needed", "Answer the request of St. Mary Hospital"],
            row.QuerySelectorAll("td").Select(cell => Spaced(cell)));
    }

    [Theory]
    [InlineData(null, "marketplace’s stock")]
    [InlineData(40, "40")]
    public async Task Enough_stock_is_not_marked(int? stock, string text)
    {
        var shop = string.Create(CultureInfo.InvariantCulture, $"enough-{stock ?? 0}");
        await site.OpenAsync(shop, shop, BusinessPricing.None, offer => offer.Stock = stock);
        await site.AskAsync(shop);

        var row = (await ListAsync(shop)).QuerySelector("tbody tr")!;

        Assert.Equal(text, row.QuerySelector("[data-label='Available quantity']")!.Words());
        Assert.Equal("$20.00", row.QuerySelector("[data-label='Lowest price at that quantity']")!.Words());
    }

    [Fact]
    public async Task Those_to_answer_come_first_with_the_soonest_deadline_and_each_state_can_be_chosen()
    {
        await site.OpenAsync("sorts", "SORTS", Tiered);
        await site.AskAsync("SORTS", "Expired");
        site.Clock.Advance(TimeSpan.FromHours(47));
        await site.AskAsync("SORTS", "Answered");
        await site.AskAsync("SORTS", "Sooner");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await site.AskAsync("SORTS", "Later");
        using var visitor = site.NewVisitor();
        Assert.Equal(302, (await AnswerAsync(visitor, "sorts", 2, ("value", "10"))).Status);

        Assert.Equal(["Sooner", "Later", "Answered", "Expired"], Companies(await ListAsync("sorts")));
        Assert.Equal(["Sooner", "Later"], Companies(await ListAsync("sorts", "?show=response-needed")));
        Assert.Equal(["Answered"], Companies(await ListAsync("sorts", "?show=responded")));
        Assert.Equal(["Expired"], Companies(await ListAsync("sorts", "?show=expired")));
        Assert.Equal(400, (await visitor.GetAsync(Address("sorts", "/buyer-requests?show=lost"))).Status);
    }

    [Fact]
    public async Task A_request_expires_to_the_second()
    {
        await site.OpenAsync("second", "SECOND", Tiered);
        await site.AskAsync("SECOND");

        site.Clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        Assert.Contains("less than a minute left", (await ListAsync("second", "?show=response-needed")).Words("tbody tr"), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("Expired", (await ListAsync("second", "?show=expired")).Words("tbody tr"), StringComparison.Ordinal);
        Assert.Empty(Companies(await ListAsync("second", "?show=response-needed")));
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        await site.OpenAsync("pages", "PAGES", Tiered);
        for (var i = 0; i < 51; i++) await site.AskAsync("PAGES", $"Company {i}");

        var first = await ListAsync("pages");
        Assert.Equal("1–50 of 51 requests", first.Words(".pagination p"));
        Assert.Single(Companies(await site.GetPageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Without_requests_the_page_says_what_will_appear_there()
    {
        Assert.Contains("No requests yet", (await ListAsync("bare")).Words(".state"), StringComparison.Ordinal);
        Assert.Contains("No requests match", (await ListAsync("bare", "?show=expired")).Words(".state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sellers_requests_are_neither_listed_nor_found()
    {
        await site.OpenAsync("theirs", "THEIRS", Tiered);
        await site.AskAsync("THEIRS");
        using var visitor = site.NewVisitor();

        Assert.Empty(Companies(await ListAsync("bare")));
        Assert.Equal(404, (await visitor.GetAsync(Address("bare", "/buyer-requests/1"))).Status);
        Assert.Equal(404, (await visitor.PostAsync(Address("bare", "/buyer-requests/1"), fields: ("value", "10"))).Status);
        Assert.Null((await site.RequestAsync("theirs")).AnsweredAt);
    }

    [Fact]
    public async Task SKU_Central_lists_the_newest_ten_of_the_SKU()
    {
        await site.OpenAsync("central", "CENTRAL", Tiered);
        await site.OpenAsync("central-2", "CENTRAL-2", Tiered);
        for (var i = 1; i <= 11; i++)
        {
            await site.AskAsync("CENTRAL", $"Company {i}");
            site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var section = (await site.GetPageAsync(Address("central", "/skus/CENTRAL"))).QuerySelector("[aria-labelledby=requests-title]")!;
        Assert.Equal(Enumerable.Range(2, 10).Reverse().Select(i => $"Company {i}"), section.QuerySelectorAll("tbody th").Select(cell => cell.Words()));
        Assert.Contains("Response needed", section.Words(), StringComparison.Ordinal);
        Assert.Equal(Address("central", "/buyer-requests/11"), section.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Contains("No business customer has asked", (await site.GetPageAsync(Address("central-2", "/skus/CENTRAL-2"))).Words("[aria-labelledby=requests-title]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_stock_does_the_task_of_too_little()
    {
        await site.OpenAsync("refill", "REFILL", Tiered, offer => offer.Stock = 12);
        await site.AskAsync("REFILL");
        using var visitor = site.NewVisitor();
        var url = Address("refill", "/listings/stock/REFILL");

        await visitor.PostAsync(url, fields: Typed((await visitor.GetAsync(url)).Page, ("units", "39")));
        Assert.Empty(await site.DoneAsync("refill"));

        await visitor.PostAsync(url, fields: Typed((await visitor.GetAsync(url)).Page, ("units", "40")));
        Assert.Equal(["stock-below-request-1"], await site.DoneAsync("refill"));
        Assert.Equal(40, await site.ReadAsync(db => db.Offers.Where(o => db.Sellers.Any(s => s.Id == o.SellerId && s.Slug == "refill")).Select(o => o.Stock).SingleAsync()));
    }

    private Task<AngleSharp.Html.Dom.IHtmlDocument> ListAsync(string shop, string query = "") => site.GetPageAsync(Address(shop, "/buyer-requests" + query));

    private static IEnumerable<string> Companies(IParentNode page) => page.QuerySelectorAll(".request-table tbody th .product-name > a").Select(link => link.Words());

    // Block elements stand apart on the page, and so they do here.
    private static string Spaced(IElement cell) => string.Join(' ', cell.Descendants<IText>().Select(text => text.Data.Trim()).Where(text => text.Length > 0));
}
