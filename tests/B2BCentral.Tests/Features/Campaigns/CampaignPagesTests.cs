using B2BCentral.Testing;
using B2BCentral.Tests.Features.Listings;

namespace B2BCentral.Tests.Features.Campaigns;

/// <summary>The clock shows noon UTC of 31 March 2025, which is 5 in the morning of the same day in California.</summary>
public sealed class CampaignPagesTests(ListingsSite site) : IClassFixture<ListingsSite>
{
    private const string Url = $"/campaigns/new/D1?{ListingsSite.Store}";
    private const string List = $"/campaigns?{ListingsSite.Store}";

    [Fact]
    public async Task A_draft_is_kept_listed_downloaded_deleted_and_brought_back()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync($"/campaigns/new/S2?{ListingsSite.Store}", fields:
            [("name", "=Spring, tools"), ("dailyBudget", "1,250.50"), ("startsOn", "2025-04-01"), ("endsOn", "2025-04-30")]);
        Assert.Equal((302, List), (answer.Status, answer.Header("Location")));

        var row = Row((await visitor.GetAsync(List)).Page);
        Assert.Equal(["=Spring, tools", "Product S2 SKU S2", "$1,250.50", "1 Apr 2025", "30 Apr 2025"], row.QuerySelectorAll("th, td[data-label]").Select(cell => cell.Words()));
        Assert.EndsWith(
            "campaign-name,start-date,end-date,daily-budget,currency,sku,asin,state\r\n\"'=Spring, tools\",2025-04-01,2025-04-30,1250.50,USD,S2,S2,draft\r\n",
            (await visitor.GetAsync($"/campaigns.csv?{ListingsSite.Store}")).Text, StringComparison.Ordinal);
        Assert.Contains("=Spring, tools", (await visitor.GetAsync($"/skus/S2?{ListingsSite.Store}")).Page.Words("[aria-labelledby=campaigns-title]"), StringComparison.Ordinal);

        await visitor.PostAsync(row.QuerySelector("form")!.GetAttribute("action")!);
        var page = (await visitor.GetAsync(List)).Page;
        Assert.Contains("“=Spring, tools” was deleted.", page.Words(".notice-good"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("tbody tr"));

        var undo = page.QuerySelector(".notice-good form")!;
        await visitor.PostAsync(undo.GetAttribute("action")!, fields: undo.QuerySelectorAll("input:not([name^=__])").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)));
        Assert.Equal("=Spring, tools", Row((await visitor.GetAsync(List)).Page).Words("th"));

        Assert.Equal(
            [(null, "=Spring, tools, $1,250.50 a day, 1 Apr 2025 to 30 Apr 2025"), ("=Spring, tools, $1,250.50 a day, 1 Apr 2025 to 30 Apr 2025", null), (null, "=Spring, tools, $1,250.50 a day, 1 Apr 2025 to 30 Apr 2025")],
            (await site.ChangesAsync("S2")).Where(change => change.Field == "Campaign draft").Select(change => (change.Before, change.After)));
    }

    [Fact]
    public async Task One_that_has_begun_comes_back_with_its_first_day_and_only_if_it_was_deleted()
    {
        await using var later = await ListingsSite.StartAsync();
        using var visitor = later.NewVisitor();
        (string Name, string Value)[] facts = [("name", "Spring"), ("dailyBudget", "12.50"), ("startsOn", "2025-03-31"), ("endsOn", "2025-04-30")];
        await visitor.PostAsync($"/campaigns/new/S2?{ListingsSite.Store}", fields: facts);
        later.Clock.Advance(TimeSpan.FromDays(10));

        await visitor.PostAsync(DeleteIn(Row((await visitor.GetAsync(List)).Page)));
        var undo = (await visitor.GetAsync(List)).Page.QuerySelector(".notice-good form")!;
        var fields = undo.QuerySelectorAll("input:not([name^=__])").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)).ToList();
        var answer = await visitor.PostAsync(undo.GetAttribute("action")!, fields: fields);

        Assert.Equal((302, List), (answer.Status, answer.Header("Location")));
        var row = Row((await visitor.GetAsync(List)).Page);
        Assert.Equal(["Spring", "Product S2 SKU S2", "$12.50", "31 Mar 2025", "30 Apr 2025"], row.QuerySelectorAll("th, td[data-label]").Select(cell => cell.Words()));

        var again = await visitor.PostAsync(undo.GetAttribute("action")!, fields: fields);
        var made = await visitor.PostAsync(undo.GetAttribute("action")!, fields: fields.Select(field => field.Item1 == "name" ? ("name", "Never") : field));
        var begun = await visitor.PostAsync($"/campaigns/new/S2?{ListingsSite.Store}", fields: facts);
        Assert.Equal((404, 404, 422), (again.Status, made.Status, begun.Status));
        Assert.NotNull(Row((await visitor.GetAsync(List)).Page));
    }

    [Fact]
    public async Task The_form_suggests_the_title_and_today()
    {
        var page = await site.GetPageAsync(Url);

        Assert.Equal("Product D1", page.QuerySelector("#field-name")!.GetAttribute("value"));
        Assert.Equal("2025-03-31", page.QuerySelector("#field-startsOn")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("name", " ", "Give the campaign a name.")]
    [InlineData("name", "129", "It has 129 characters, and 128 are the most. Shorten it.")]
    [InlineData("dailyBudget", "", "Enter the maximum to spend per day.")]
    [InlineData("dailyBudget", "0.99", "A daily budget is at least $1.00.")]
    [InlineData("dailyBudget", "lots", "“lots” is not a price. Write it in digits, such as 12.50.")]
    [InlineData("startsOn", "", "Enter the first day.")]
    [InlineData("startsOn", "2025-03-30", "Today is 31 Mar 2025 in this marketplace: begin on that day or later.")]
    [InlineData("startsOn", "soon", "“soon” is not a day of the calendar. Write it like 2026-02-28.")]
    [InlineData("endsOn", "2025-04-09", "The last day cannot be before the first, 10 Apr 2025. Leave it empty for a campaign without an end date.")]
    public async Task A_broken_field_has_its_message_and_what_was_typed_is_kept(string field, string typed, string message)
    {
        using var visitor = site.NewVisitor();
        if (int.TryParse(typed, out var length)) typed = new string('x', length);
        var fields = new Dictionary<string, string> { ["name"] = "Kept", ["dailyBudget"] = "12", ["startsOn"] = "2025-04-10", ["endsOn"] = "2025-04-11", [field] = typed };

        var answer = await visitor.PostAsync(Url, fields: fields.Select(one => (one.Key, one.Value)));

        Assert.Equal((422, message), (answer.Status, answer.Page.Words($"#field-{field}-error")));
        Assert.All(fields, one => Assert.Equal(one.Value.Trim(), answer.Page.QuerySelector($"#field-{one.Key}")!.GetAttribute("value") ?? ""));
        Assert.DoesNotContain(await site.ChangesAsync("D1"), change => change.Field == "Campaign draft");
    }

    [Fact]
    public async Task What_is_not_this_sellers_is_not_there()
    {
        await using var own = await ListingsSite.StartAsync();
        using var visitor = own.NewVisitor();
        await visitor.PostAsync(Url, fields: Facts("Mine"));
        var delete = DeleteIn(Row((await visitor.GetAsync(List)).Page));

        Assert.Equal(404, (await visitor.GetAsync($"/campaigns/new/only-theirs?{ListingsSite.Store}")).Status);
        Assert.Equal(404, (await visitor.PostAsync(delete.Replace(ListingsSite.Store, ListingsSite.Other, StringComparison.Ordinal))).Status);
        Assert.Contains("No drafts yet", (await visitor.GetAsync($"/campaigns?{ListingsSite.Other}")).Page.Words("main"), StringComparison.Ordinal);
        Assert.NotNull(Row((await visitor.GetAsync(List)).Page));
    }

    [Fact]
    public async Task A_list_that_is_still_open_deletes_no_draft_that_was_made_since()
    {
        await using var own = await ListingsSite.StartAsync();
        using var visitor = own.NewVisitor();
        await visitor.PostAsync(Url, fields: Facts("Alpha"));
        var delete = DeleteIn(Row((await visitor.GetAsync(List)).Page));
        await visitor.PostAsync(delete);
        await visitor.PostAsync(Url, fields: Facts("Beta"));

        Assert.Equal(404, (await visitor.PostAsync(delete)).Status);
        Assert.Equal("Beta", Row((await visitor.GetAsync(List)).Page).Words("th"));
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_is_one_draft()
    {
        await using var own = await ListingsSite.StartAsync();
        using var visitor = own.NewVisitor();

        for (var i = 0; i < 2; i++) Assert.Equal(302, (await visitor.PostAsync(Url, fields: Facts("Once"))).Status);

        Assert.Equal("Once", Row((await visitor.GetAsync(List)).Page).Words("th"));
    }

    private static (string, string)[] Facts(string name) => [("name", name), ("dailyBudget", "12.50"), ("startsOn", "2025-04-01")];

    private static string DeleteIn(AngleSharp.Dom.IElement row) => row.QuerySelector("form")!.GetAttribute("action")!;

    private static AngleSharp.Dom.IElement Row(AngleSharp.Html.Dom.IHtmlDocument page) => Assert.Single(page.QuerySelectorAll("tbody tr"));
}
