using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Search;

/// <summary>The field in the header, as it is without scripts.</summary>
public sealed class SearchBoxTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Theory]
    [InlineData("/b2b")]
    [InlineData("/definitions")]
    [InlineData("/account")]
    [InlineData("/pricing?q=words-of-the-list")]
    public async Task Stands_on_every_page_as_a_form_with_a_label(string address)
    {
        var form = (await site.GetPageAsync(address)).QuerySelector("header form[role=search]")!;

        Assert.Equal(("get", "/search"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal("site-search", form.QuerySelector("label")!.GetAttribute("for"));
        var field = Assert.Single(form.QuerySelectorAll("input"));
        Assert.Equal(("q", "100", null), (field.GetAttribute("name"), field.GetAttribute("maxlength"), field.GetAttribute("value")));
        Assert.Equal(("open", "exact"), (form.QuerySelector("button")!.GetAttribute("name"), form.QuerySelector("button")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Keeps_the_seller_that_the_address_names()
    {
        var fields = (await site.GetPageAsync("/orders?seller=elsewhere&marketplace=US&range=7d")).QuerySelectorAll("header form[role=search] input");

        Assert.Equal(["marketplace=US", "seller=elsewhere", "q="], fields.Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
    }

    [Fact]
    public async Task Asks_of_the_seller_that_was_chosen_last()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/seller", null, ("store", "elsewhere/US"));

        Assert.Equal("THEIRS", (await visitor.GetAsync("/search?q=theirs")).Page.Words("[data-label=SKU]"));
    }

    [Fact]
    public async Task Another_seller_that_is_chosen_on_the_page_is_asked_the_same()
    {
        using var visitor = site.NewVisitor();
        var page = (await visitor.GetAsync(SearchSite.Address("their"))).Page.QuerySelector(".seller-form [name=page]")!.GetAttribute("value")!;

        Assert.Equal("/search?q=their", (await visitor.PostAsync("/seller", null, ("store", "elsewhere/US"), ("page", page))).Header("Location"));
        Assert.Equal("THEIRS", (await visitor.GetAsync("/search?q=their")).Page.Words("[data-label=SKU]"));
    }

    [Fact]
    public async Task Is_not_there_for_strangers()
    {
        using var stranger = site.NewStranger();

        Assert.Null((await stranger.GetAsync("/sign-in")).Page.QuerySelector("site-search"));
        Assert.Equal(302, (await stranger.GetAsync("/search?q=VICE")).Status);
    }

    [Fact]
    public async Task Is_not_there_without_a_seller()
    {
        await using var empty = new TestSite();

        Assert.Null((await empty.GetPageAsync("/b2b")).QuerySelector("site-search"));
        Assert.Equal(200, (int)(await empty.CreateClient().GetAsync("/search?q=VICE")).StatusCode);
    }

    [Fact]
    public async Task Is_not_there_where_the_address_names_no_seller_of_the_user()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync("/orders?seller=nobody");

        Assert.Equal((404, null), (answer.Status, answer.Page.QuerySelector("site-search")));
    }
}
