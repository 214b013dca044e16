using AngleSharp.Html.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

public sealed class RatingTests(RatingTests.Shops site) : IClassFixture<RatingTests.Shops>
{
    [Fact]
    public async Task Is_stored_and_can_be_changed()
    {
        using var visitor = site.NewVisitor();
        const string Url = "/b2b/widgets/top-products/rate?seller=plain";

        var answer = await visitor.PostAsync(Url, fields: [("stars", "2"), ("comment", "  Where is stock?  ")]);
        Assert.Equal((302, "/b2b#top-products"), (answer.Status, answer.Header("Location")));
        Assert.Equal(("2", "Where is stock?"), Typed(await visitor.GetAsync(Url)));

        await visitor.PostAsync(Url, fields: [("stars", "5"), ("comment", "")]);
        Assert.Equal(("5", ""), Typed(await visitor.GetAsync(Url)));
    }

    [Fact]
    public async Task Without_scripts_rating_leads_back_to_the_page_as_it_was()
    {
        using var visitor = site.NewVisitor();
        var page = await site.GetPageAsync("/b2b?seller=other&range=7d&show=b2b,total");
        var form = (await visitor.GetAsync(page.QuerySelector("#customer-segments-rate")!.GetAttribute("href")!)).Page;

        var answer = await visitor.PostAsync(form.QuerySelector(".dialog-content form")!.GetAttribute("action")!, fields: ("stars", "3"));

        const string Back = "/b2b?range=7d&seller=other&show=b2b,total#customer-segments";
        Assert.Equal((302, Back), (answer.Status, answer.Header("Location")));
        Assert.Equal(Back, form.QuerySelector("[data-close-dialog].button:not(.button-icon)")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    public async Task Does_not_lead_to_another_site(string returnUrl)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync($"/b2b/widgets/top-products/rate?seller=mine&returnUrl={Uri.EscapeDataString(returnUrl)}", fields: ("stars", "3"));

        Assert.Equal((302, "/b2b#top-products"), (answer.Status, answer.Header("Location")));
    }

    [Fact]
    public async Task With_scripts_the_dialog_is_told_that_it_is_done()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/b2b/widgets/sales-snapshot/rate?seller=plain", onPage: "/b2b?seller=plain", fields: ("stars", "4"));

        Assert.Equal(204, answer.Status);
        Assert.Equal("""{"dialog:done":"Your rating was saved."}""", answer.Header("HX-Trigger"));
    }

    [Fact]
    public async Task Belongs_to_the_seller_that_the_page_names()
    {
        using var visitor = site.NewVisitor();
        var page = await site.GetPageAsync("/b2b?seller=mine");
        var form = await visitor.GetAsync(page.QuerySelector("#customer-segments-rate")!.GetAttribute("href")!);

        await visitor.PostAsync(form.Page.QuerySelector(".dialog-content form")!.GetAttribute("action")!, fields: ("stars", "3"));

        Assert.Equal(("3", ""), Typed(await visitor.GetAsync("/b2b/widgets/customer-segments/rate?seller=mine")));
        Assert.Equal((null, ""), Typed(await visitor.GetAsync("/b2b/widgets/customer-segments/rate?seller=plain")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("")]
    public async Task Has_one_to_five_stars_and_keeps_what_was_typed(string stars)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/b2b/widgets/top-products/rate?seller=other", fields: [("stars", stars), ("comment", "so far <so> good")]);

        Assert.Equal("Choose one to five stars.", answer.Page.Words("#stars-error"));
        Assert.Equal((null, "so far <so> good"), Typed(answer));
        Assert.Equal((null, ""), Typed(await visitor.GetAsync("/b2b/widgets/top-products/rate?seller=other")));
    }

    [Fact]
    public async Task A_comment_has_2000_characters_at_most_and_is_kept_to_be_shortened()
    {
        using var visitor = site.NewVisitor();
        var tooLong = new string('x', 2_001);

        var answer = await visitor.PostAsync("/b2b/widgets/top-products/rate?seller=other", onPage: "/b2b?seller=other", fields: [("stars", "3"), ("comment", tooLong)]);

        Assert.Equal("A comment has at most 2,000 characters.", answer.Page.Words("#comment-error"));
        Assert.Equal(("3", tooLong), Typed(answer));
    }

    [Fact]
    public async Task A_line_break_is_one_character_as_the_form_counts_it()
    {
        using var visitor = site.NewVisitor();
        var lines = string.Join("\r\n", Enumerable.Repeat("x", 1_000)) + "\r\n";

        var answer = await visitor.PostAsync("/b2b/widgets/sales-snapshot/rate?seller=mine", fields: [("stars", "3"), ("comment", lines)]);

        Assert.Equal(302, answer.Status);
    }

    private static (string? Stars, string Comment) Typed(Answer answer) => (
        answer.Page.QuerySelector("input[name=stars]:checked")?.GetAttribute("value"),
        ((IHtmlTextAreaElement)answer.Page.QuerySelector("textarea[name=comment]")!).Value);

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            foreach (var slug in (string[])["plain", "mine", "other"]) await Given.Seller(slug).Order(on: "2025-03-28");
        }
    }
}
