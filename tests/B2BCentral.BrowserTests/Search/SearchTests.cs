using System.Text.RegularExpressions;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Search;

/// <summary>Somebody looks for something from the header: with the keyboard, the mouse, a finger, and without scripts.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class SearchTests(Browser browser, DemoSite site)
{
    private const string Sku = "NF-SAF-1054";

    public static TheoryData<Viewport> Viewports => [Viewport.Desktop, Viewport.Tablet, Viewport.Phone, new Viewport(320, 640)];

    private string Start => site.Address("/orders?seller=northfield-tools&marketplace=US");

    [Fact]
    public async Task The_keyboard_opens_walks_and_follows_the_list() => await browser.VisitAsync(Start, async page =>
    {
        var (field, list) = (Field(page), List(page));
        await page.Keyboard.PressAsync("/");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await page.Keyboard.TypeAsync("glove");
        await Expect(list).ToBeVisibleAsync();
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator("site-search [aria-live]")).ToContainTextAsync("products");
        var options = list.GetByRole(AriaRole.Option);
        var last = await options.CountAsync() - 1;
        foreach (var (key, at) in ((string, int)[])[("ArrowDown", 0), ("ArrowDown", 1), ("End", last), ("ArrowDown", 0), ("ArrowUp", last), ("Home", 0)])
        {
            await page.Keyboard.PressAsync(key);
            await ExpectChosenAsync(field, options, at);
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await Expect(field).ToHaveValueAsync("glove");
        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", Anything());

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(list).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var name = await options.First.EvaluateAsync<string>("option => option.firstChild.textContent");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(OfSku());
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(name);
    });

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results_and_the_seller_stays() => await browser.VisitAsync(Start, async page =>
    {
        await Field(page).FillAsync("glove");
        await Expect(List(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.Address("/search?marketplace=US&seller=northfield-tools&q=glove&open=exact"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Results for “glove”");
        await Expect(Field(page)).ToHaveValueAsync("glove");
        await Expect(List(page)).ToBeHiddenAsync();
    });

    [Fact]
    public async Task Enter_after_a_whole_sku_opens_it_and_the_list_leads_to_all_results() => await browser.VisitAsync(Start, async page =>
    {
        await Field(page).FillAsync(Sku.ToLowerInvariant());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Address($"/skus/{Sku}?seller=northfield-tools&marketplace=US"));

        await Field(page).FillAsync(Sku);
        await List(page).GetByRole(AriaRole.Option, new() { Name = $"All results for “{Sku}”" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Results for “{Sku}”");
    });

    [Theory, MemberData(nameof(Viewports))]
    public async Task The_mouse_or_a_finger_chooses_and_leaving_closes(Viewport viewport) => await browser.VisitAsync(Start, async page =>
    {
        await Field(page).FillAsync(Sku.ToLowerInvariant());
        await Expect(List(page)).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).FocusAsync();
        await Expect(List(page)).ToBeHiddenAsync();

        await Field(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await List(page).GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address($"/skus/{Sku}?seller=northfield-tools&marketplace=US"));
    }, new() { Viewport = viewport, HasTouch = viewport.Width < 500, Screenshot = "search" });

    [Fact]
    public async Task Only_the_last_words_are_answered() => await browser.VisitAsync(Start, async page =>
    {
        var asked = new List<string>();
        await page.RouteAsync("**/search/suggestions**", async route =>
        {
            asked.Add(route.Request.Url);
            await route.ContinueAsync();
        });
        await Field(page).PressSequentiallyAsync("glo", new() { Delay = 20 });
        await Expect(List(page)).ToBeVisibleAsync();
        await Field(page).PressSequentiallyAsync("zzz", new() { Delay = 20 });
        await Expect(List(page)).ToContainTextAsync("Nothing found");

        Assert.Equal(["glo", "glozzz"], asked.Select(url => url.Split("q=")[1]));
        await Field(page).FillAsync("g");
        await Expect(List(page)).ToBeHiddenAsync();
    });

    [Fact]
    public async Task The_key_writes_where_one_writes_and_can_be_turned_off() => await browser.VisitAsync(site.Address("/search"), async page =>
    {
        await Field(page).FillAsync("");
        await page.Keyboard.PressAsync("/");
        await Expect(Field(page)).ToHaveValueAsync("/");

        await page.GetByLabel("Press / to jump to the search field").UncheckAsync();
        // Signing out empties this.
        await page.EvaluateAsync("localStorage.clear()");
        await page.GotoAsync(Start);
        await page.Keyboard.PressAsync("/");
        await Expect(Field(page)).Not.ToBeFocusedAsync();
    });

    [Fact]
    public async Task Without_scripts_the_form_leads_to_the_results_and_they_to_their_pages() => await browser.VisitAsync(Start, async page =>
    {
        await Expect(List(page)).ToBeHiddenAsync();
        await page.Locator("#site-search").FillAsync(Sku[..^1]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Sku, Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address($"/skus/{Sku}?seller=northfield-tools&marketplace=US"));
    }, new() { JavaScriptEnabled = false });

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_in_the_open_list(ColorScheme scheme, int width) => await browser.VisitAsync(Start, async page =>
    {
        foreach (var words in (string[])["11", "glove", "nothing-like-it"])
        {
            await Field(page).FillAsync(words);
            await Expect(List(page).GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("href", EndsWith(words));
            await page.Keyboard.PressAsync("ArrowDown");
            await page.ExpectNoViolationsAsync();
        }
    }, new() { ColorScheme = scheme, Viewport = new(width, 800) });

    private static ILocator Field(IPage page) => page.Locator("#site-search[role=combobox]");

    private static ILocator List(IPage page) => page.Locator("#site-search-found");

    private static async Task ExpectChosenAsync(ILocator field, ILocator options, int at)
    {
        await Expect(options.Nth(at)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await options.Nth(at).GetAttributeAsync("id"))!);
        await Expect(field).ToBeFocusedAsync();
    }

    private static Regex EndsWith(string words) => new($"q={words}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("/skus/", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OfSku();

    [GeneratedRegex(".", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Anything();
}
