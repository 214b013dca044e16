using AngleSharp.Dom;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using B2BCentral.Tests.Features.SignIn;

namespace B2BCentral.Tests.Features.Dashboard;

/// <summary>The menu leads back to the dashboard as it was left; its address alone says how it is.</summary>
public sealed class LastDashboardTests(LastDashboardTests.Shops site) : IClassFixture<LastDashboardTests.Shops>
{
    [Fact]
    public async Task The_menu_leads_back_to_the_days_of_the_last_dashboard()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b?range=90d&industry=Repair&utm_source=mail");

        var page = (await visitor.GetAsync("/orders")).Page;

        Assert.Equal("/b2b?industry=Repair&range=90d", Menu(page));
        Assert.Equal("/b2b?industry=Repair&range=90d", page.QuerySelector("a.brand")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_chosen_in_a_widget_that_a_script_swaps_is_led_back_to_as_well()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b");
        await visitor.GetAsync("/b2b/widgets/sales-snapshot?sales-snapshot.range=90d", onPage: "/b2b?by=region");

        Assert.Equal("/b2b?by=region&sales-snapshot.range=90d", Menu((await visitor.GetAsync("/orders")).Page));
    }

    [Fact]
    public async Task The_way_back_by_the_path_above_a_page_is_the_same()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b?range=90d");

        var page = (await visitor.GetAsync("/skus/B01")).Page;

        Assert.Equal("/b2b?marketplace=US&range=90d&seller=harbor", page.QuerySelector(".crumbs a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task On_the_dashboard_itself_the_menu_leads_to_its_beginning_which_is_then_the_last()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/b2b", Menu((await visitor.GetAsync("/b2b?range=90d")).Page));
        Assert.Equal("/b2b?range=90d", Menu((await visitor.GetAsync("/b2b/customize")).Page));
        await visitor.GetAsync("/b2b");
        Assert.Equal("/b2b", Menu((await visitor.GetAsync("/orders")).Page));
    }

    [Fact]
    public async Task An_address_without_days_means_what_it_always_did()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b?range=90d");

        Assert.Equal(["Sales", "30 days"], (await visitor.GetAsync("/b2b")).Page.Widget("sales-snapshot").Current());
    }

    [Fact]
    public async Task Another_seller_is_led_to_nothing_of_it()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b?seller=harbor&range=90d&industry=Repair");

        Assert.Equal("/b2b?seller=quarry", Menu((await visitor.GetAsync("/orders?seller=quarry")).Page));
        Assert.Equal("/b2b?industry=Repair&range=90d&seller=harbor", Menu((await visitor.GetAsync("/orders?seller=harbor")).Page));
    }

    [Fact]
    public async Task A_dashboard_that_cannot_be_is_not_led_back_to()
    {
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/b2b?range=90d");

        Assert.Equal(400, (await visitor.GetAsync("/b2b?industry=Alchemy")).Status);
        Assert.Equal(400, (await visitor.GetAsync("/b2b?range=fortnight")).Status);
        await visitor.GetAsync($"/b2b?show={string.Join(',', Enumerable.Repeat("b2b", 500))}");

        Assert.Equal("/b2b?range=90d", Menu((await visitor.GetAsync("/orders")).Page));
    }

    [Fact]
    public async Task It_is_kept_for_the_session_of_the_browser_out_of_reach_of_scripts_and_said_once()
    {
        using var visitor = site.NewVisitor();

        var cookie = (await visitor.GetAsync("/b2b?range=90d")).Header("Set-Cookie")!;
        var again = (await visitor.GetAsync("/b2b?range=90d")).Header("Set-Cookie");

        Assert.Contains("dashboard=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("max-age", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("dashboard=", again ?? "", StringComparison.Ordinal);
    }

    public sealed class AtSignIn(SignedOutSite site) : IClassFixture<SignedOutSite>
    {
        [Fact]
        public async Task Who_signs_in_anew_begins_where_the_dashboard_begins()
        {
            await site.Given.Seller("harbor").Order(on: "2025-03-28");
            var email = await site.AccountAsync();
            using var anna = site.NewVisitor();
            await anna.SignInAsync(email);
            await anna.GetAsync("/b2b?range=90d");
            Assert.Equal("/b2b?range=90d", Menu((await anna.GetAsync("/orders")).Page));

            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await anna.PostFromAsync("/imports", "/sign-out");
            await anna.SignInAsync(email);

            Assert.Equal("/b2b", Menu((await anna.GetAsync("/orders")).Page));
        }
    }

    private static string? Menu(IParentNode page) => page.QuerySelector(".site-nav a")!.GetAttribute("href");

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Seller("harbor").Order(on: "2025-03-28", industry: "Repair");
            await Given.Seller("quarry").Order(on: "2025-03-28");
        }
    }
}
