using AngleSharp.Html.Dom;
using B2BCentral.Testing;
using B2BCentral.Web.Features.Listings;

namespace B2BCentral.Tests.Features.Listings;

public sealed class DescriptionPageTests(ListingsSite site) : IClassFixture<ListingsSite>
{
    private const string Url = $"/listings/description/D1?{ListingsSite.Store}";

    [Fact]
    public async Task Words_are_stored_trimmed_with_their_history()
    {
        using var visitor = site.NewVisitor();
        const string Address = $"/listings/description/D2?{ListingsSite.Store}";
        var version = await site.DataVersionAsync();

        var answer = await visitor.PostAsync(Address, fields:
        [
            ("opened", await OpenedAsync(visitor, Address)), ("title", "  A better title "), ("description", "First line\r\n\r\nSecond line  "),
            ("bulletPoints[0]", " One "), ("bulletPoints[1]", ""), ("bulletPoints[2]", "Two"),
        ]);

        Assert.Equal((302, $"/products/D2?{ListingsSite.Store}"), (answer.Status, answer.Header("Location")));
        var product = await site.ProductAsync("D2");
        Assert.Equal(("A better title", "First line\n\nSecond line", "One\nTwo"), (product.Title, product.Description, product.BulletPoints));
        Assert.Equal(
            [("Title", "Product D2", "A better title"), ("Bullet points", null, "One · Two"), ("Description", null, "First line\n\nSecond line")],
            (await site.ChangesAsync("D2")).Select(change => (change.Field, change.Before, change.After)));
        Assert.Equal(version + 1, await site.DataVersionAsync());
    }

    [Theory]
    [InlineData("title", "", "A listing needs a title. Say in a few words what it is.")]
    [InlineData("title", "\u200B \u200B", "A listing needs a title. Say in a few words what it is.")]
    [InlineData("title", "a\u0007b", "It holds a line break or a character that cannot be seen. Delete it.")]
    [InlineData("title", "Drill \u202Egnp.exe", "It holds a line break or a character that cannot be seen. Delete it.")]
    [InlineData("description", "a\tb", "It holds a character that cannot be seen, such as a tab. Delete it or type the text anew.")]
    [InlineData("bulletPoints[3]", "a\nb", "It holds a line break or a character that cannot be seen. Delete it.")]
    [InlineData("title", "501", "It has 501 characters, and 500 are the most. Shorten it.")]
    [InlineData("description", "2001", "It has 2,001 characters, and 2,000 are the most. Shorten it.")]
    [InlineData("bulletPoints[0]", "501", "It has 501 characters, and 500 are the most. Shorten it.")]
    public async Task A_broken_field_has_its_message_and_what_was_typed_is_kept(string field, string typed, string message)
    {
        using var visitor = site.NewVisitor();
        if (int.TryParse(typed, out var length)) typed = new string('x', length);
        var fields = new Dictionary<string, string> { ["opened"] = await OpenedAsync(visitor, Url), ["title"] = "Kept title", ["description"] = "Kept" };
        for (var i = 0; i < 5; i++) fields[$"bulletPoints[{i}]"] = i == 4 ? "kept too" : "";
        fields[field] = typed;

        var answer = await visitor.PostAsync(Url, fields: fields.Select(one => (one.Key, one.Value)));

        Assert.Equal(422, answer.Status);
        Assert.Equal(message, ErrorOf(answer.Page, field));
        foreach (var (name, value) in fields.Where(one => one.Key != "opened")) Assert.Equal(value.Replace("\r", ""), TypedOf(answer.Page, name));
        Assert.Null((await site.ProductAsync("D1")).Description);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_answered_as_such()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync(Url, fields: [("opened", ""), ("title", "a\0b")]);

        Assert.Equal((400, "Bad Request"), (answer.Status, answer.Page.Words("h1")));
    }

    [Fact]
    public async Task A_change_that_came_in_between_is_not_overwritten_unseen()
    {
        using var visitor = site.NewVisitor();
        const string Address = $"/listings/description/{"A/B%201"}?{ListingsSite.Store}";
        var opened = await OpenedAsync(visitor, Address);
        await visitor.PostAsync(Address, fields: [("opened", opened), ("title", "Of somebody faster")]);

        var late = await visitor.PostAsync(Address, fields: [("opened", opened), ("title", "Of somebody slower")]);

        Assert.Equal(422, late.Status);
        Assert.Contains(OpenedAs.Changed, late.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal("Of somebody slower", TypedOf(late.Page, "title"));
        Assert.Equal("Of somebody faster", (await site.ProductAsync(ListingsSite.AwkwardSku)).Title);

        // The page now knows what it would overwrite.
        var again = late.Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;
        Assert.Equal(302, (await visitor.PostAsync(Address, fields: [("opened", again), ("title", "Of somebody slower")])).Status);
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_has_done_what_it_says_and_leads_to_its_own_SKU()
    {
        using var visitor = site.NewVisitor();
        const string Address = $"/listings/description/S1?{ListingsSite.Store}";
        var opened = await OpenedAsync(visitor, Address);

        for (var i = 0; i < 2; i++) Assert.Equal(302, (await visitor.PostAsync(Address, fields: [("opened", opened), ("title", "Once")])).Status);

        Assert.Single(await site.ChangesAsync("S1"), change => change.Field == "Title");
    }

    [Theory]
    [InlineData($"/listings/description/only-theirs?{ListingsSite.Store}")]
    [InlineData($"/listings/description/D1?{ListingsSite.Other}")]
    [InlineData($"/listings/description/no-such-sku?{ListingsSite.Store}")]
    public async Task What_is_not_this_sellers_is_not_there(string url)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync(url)).Status);
        Assert.Equal(404, (await visitor.PostAsync(url, fields: ("title", "mine now"))).Status);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.PostWithoutTokenAsync(Url, fields: ("title", "x"))).Status);
    }

    private static async Task<string> OpenedAsync(Visitor visitor, string url) => (await visitor.GetAsync(url)).Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;

    private static string ErrorOf(IHtmlDocument page, string field)
    {
        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var id = Assert.Single(input.GetAttribute("aria-describedby")!.Split(' '), one => one.EndsWith("-error", StringComparison.Ordinal));
        return page.GetElementById(id)!.Words();
    }

    private static string TypedOf(IHtmlDocument page, string field) => page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        var input => input!.GetAttribute("value") ?? "",
    };
}
