using B2BCentral.Data.Requests;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.BuyerRequests;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Features.AskedDiscounts;

public sealed class DiscountRequestPageTests(RequestSite site) : IClassFixture<RequestSite>
{
    [Fact]
    public async Task Answers_of_all_sellers_are_shown_from_the_second_of_the_deadline_on_and_not_before()
    {
        await site.OpenAsync("dear", "SHARED", Tiered);
        await site.OpenAsync("cheap", "SHARED", new(1_800, []));
        await site.OpenAsync("silent", "SHARED", Tiered);
        site.Clock.SetTo(new DateTimeOffset(2025, 3, 31, 12, 0, 0, TimeSpan.Zero));
        var asked = await site.AskAsync("SHARED");
        using var visitor = site.NewVisitor();
        Assert.Equal(302, (await AnswerAsync(visitor, "dear", 1, ("value", "10"))).Status);
        Assert.Equal(302, (await AnswerAsync(visitor, "cheap", 1, ("kind", "Fixed"), ("value", "15"), ("from", "20"))).Status);

        site.Clock.Advance(BuyerRequest.TimeToAnswer - TimeSpan.FromSeconds(1));
        var before = await PageAsync(asked.Word!);
        Assert.Contains("3 sellers were asked", before.Words("main"), StringComparison.Ordinal);
        Assert.Contains("2 Apr 2025, 05:00 (Pacific time)", before.Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cheap", before.Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("15.00", before.Words("main"), StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await PageAsync(asked.Word!);
        Assert.Contains("2 sellers answered", after.Words("main"), StringComparison.Ordinal);
        Assert.Equal(
            ["Cheap $15.00 20 units $5.00 (25.0 %) See product of Cheap", "Dear $17.10 40 units $2.90 (14.5 %) See product of Dear"],
            after.QuerySelectorAll("tbody tr").Select(row => row.Words()));
        var product = after.QuerySelector("tbody a")!.GetAttribute("href")!;
        Assert.Equal("/products/SHARED?seller=cheap&marketplace=US&sku=SHARED", product);
        Assert.Contains("$15.00", (await site.GetPageAsync(product)).Words(".quantity-table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_was_raised_after_the_answer_is_told()
    {
        await site.OpenAsync("raises", "RAISES", new(1_900, []));
        var asked = await site.AskAsync("RAISES");
        using var visitor = site.NewVisitor();
        await AnswerAsync(visitor, "raises", 1, ("kind", "Fixed"), ("value", "15"));
        var editor = Address("raises", "/pricing/offers/RAISES");
        await visitor.PostAsync(editor, fields: Typed((await visitor.GetAsync(editor)).Page, ("tiers[0].value", "18")));
        site.Clock.Advance(BuyerRequest.TimeToAnswer);

        Assert.Equal("$15.00now $18.00", (await PageAsync(asked.Word!)).QuerySelector("tbody td")!.Words());
    }

    [Fact]
    public async Task When_nobody_answered_it_says_so()
    {
        await site.OpenAsync("nobody", "NOBODY", Tiered);
        var asked = await site.AskAsync("NOBODY");
        site.Clock.Advance(BuyerRequest.TimeToAnswer);

        Assert.Contains("Nobody answered", (await PageAsync(asked.Word!)).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_keeps_the_page_and_no_other_site_is_told_its_address()
    {
        await site.OpenAsync("secret", "SECRET", Tiered);
        var asked = await site.AskAsync("SECRET", note: "<script>go()</script>");
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync($"/discount-requests/{asked.Word}");

        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        Assert.Contains("<script>go()</script>", answer.Page.Words("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-word")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%20")]
    public async Task An_unknown_word_opens_nothing(string word)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync($"/discount-requests/{word}");

        Assert.Equal((404, "There is no such request"), (answer.Status, answer.Page.Words("h1")));
    }

    private Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string word) => site.GetPageAsync($"/discount-requests/{word}");
}
