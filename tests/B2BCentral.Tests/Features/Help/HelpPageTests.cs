using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Help;

/// <summary>First steps, why numbers differ, keys, scripts, and whom to ask.</summary>
public sealed class HelpPageTests(HelpPageTests.Shop site) : IClassFixture<HelpPageTests.Shop>
{
    private const string Store = "marketplace=US&seller=my-shop";

    [Fact]
    public async Task Is_there_for_whoever_is_not_signed_in()
    {
        using var stranger = site.NewStranger();

        var answer = await stranger.GetAsync("/help");

        Assert.Equal((200, "Help"), (answer.Status, answer.Page.Words("h1")));
    }

    [Fact]
    public async Task Says_what_one_looks_for()
    {
        var page = await site.GetPageAsync("/help");

        Assert.Equal(
            ["First steps", "Why do my numbers differ from Seller Central?", "Keyboard", "Scripts and the API", "Who to ask"],
            page.QuerySelectorAll("main h2").Select(heading => heading.Words()));
        Assert.Equal(3, page.QuerySelectorAll("[aria-labelledby=first-steps] dt").Length);
        Assert.InRange(page.QuerySelectorAll("[aria-labelledby=differences] dt").Length, 5, 10);
        Assert.All(
            (string[])["All Orders report", "list of your buyers", "listings report", "The key /", "Arrow keys", "Escape", "/openapi/v1.json", "Contact whoever runs this site"],
            words => Assert.Contains(words, page.Words("main"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_leads_to_something_that_is_there()
    {
        using var visitor = site.NewVisitor();
        var links = (await visitor.GetAsync($"/help?{Store}")).Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.Equal(
            [$"/b2b?compare=weekday&{Store}", $"/b2b?count=as-ordered&{Store}", $"/companies?{Store}", $"/definitions?{Store}", $"/definitions?{Store}#sales", $"/imports?{Store}", "/openapi/v1.json", $"/search?{Store}", $"/settings/api-keys?{Store}"],
            links.Order(StringComparer.Ordinal));
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var answer = await visitor.GetAsync(parts[0]);
            Assert.Equal((link, 200), (link, answer.Status));
            if (parts.Length > 1) Assert.NotNull(answer.Page.GetElementById(parts[1]));
        }
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Order();
    }
}
