using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

/// <summary>Minimize, restore and refresh, with scripts and without.</summary>
public sealed class WidgetActionsTests(WidgetActionsTests.Shops site) : IClassFixture<WidgetActionsTests.Shops>
{
    [Fact]
    public async Task Without_scripts_minimizing_leads_back_to_the_page_as_it_was()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/b2b/widgets/top-products/minimize?seller=plain", fields: ("returnUrl", "/b2b?range=7d#top-products"));
        Assert.Equal((302, "/b2b?range=7d#top-products"), (answer.Status, answer.Header("Location")));
        var page = await site.GetPageAsync("/b2b?seller=plain");
        Assert.Empty(page.Widget("top-products").QuerySelectorAll("table"));
        Assert.Equal("Restore", page.Words("#top-products-minimize"));

        await visitor.PostAsync("/b2b/widgets/top-products/restore?seller=plain", fields: ("returnUrl", "/b2b"));
        Assert.Equal("Minimize", (await site.GetPageAsync("/b2b?seller=plain")).Words("#top-products-minimize"));
    }

    [Fact]
    public async Task With_scripts_the_widget_alone_is_answered()
    {
        using var visitor = site.NewVisitor();

        var minimized = await visitor.PostAsync("/b2b/widgets/sales-snapshot/minimize?seller=scripted", onPage: "/b2b?seller=scripted&range=7d");
        Assert.Equal(200, minimized.Status);
        Assert.NotNull(minimized.Page.QuerySelector("body > .minimized[data-widget=sales-snapshot]"));

        var restored = await visitor.PostAsync("/b2b/widgets/sales-snapshot/restore?seller=scripted", onPage: "/b2b?seller=scripted&range=7d");
        Assert.Equal(["Sales", "7 days"], restored.Page.Widget("sales-snapshot").Current());
    }

    [Fact]
    public async Task A_seller_is_not_sent_away_to_another_site()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/b2b/widgets/top-products/restore?seller=plain", fields: ("returnUrl", "//elsewhere.example"));

        Assert.Equal("/b2b#top-products", answer.Header("Location"));
    }

    [Fact]
    public async Task What_is_minimized_for_one_seller_is_not_for_another()
    {
        using var visitor = site.NewVisitor();
        var page = await site.GetPageAsync("/b2b?seller=mine");
        var action = page.QuerySelector("#customer-segments-menu form")!.GetAttribute("hx-post")!;

        await visitor.PostAsync(action, onPage: "/b2b?seller=mine");

        Assert.Empty((await site.GetPageAsync("/b2b?seller=mine")).Widget("customer-segments").QuerySelectorAll("table"));
        Assert.NotEmpty((await site.GetPageAsync("/b2b?seller=yours")).Widget("customer-segments").QuerySelectorAll("table"));
    }

    [Theory]
    [InlineData("/b2b/widgets/sales-snapshot/minimize")]
    [InlineData("/b2b/widgets/sales-snapshot/restore")]
    [InlineData("/b2b/widgets/sales-snapshot/rate")]
    [InlineData("/seller")]
    public async Task A_post_without_its_token_is_refused_with_a_page(string url)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostWithoutTokenAsync(url, fields: [("stars", "5"), ("store", "mine/US")]);

        Assert.Equal(400, answer.Status);
        Assert.Equal("Bad Request", answer.Page.Words("h1"));
    }

    [Fact]
    public async Task Refresh_announces_the_marketplaces_time_and_leaves_the_address_alone()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync("/b2b/widgets/sales-snapshot?seller=mine&range=7d", onPage: "/b2b?seller=mine&range=7d", refresh: true);

        Assert.Equal("Refreshed at 05:00", answer.Page.Words("[role=status][data-announce]"));
        Assert.Null(answer.Header("HX-Push-Url"));
    }

    [Fact]
    public async Task Nothing_is_announced_unasked()
    {
        Assert.Equal("", (await site.GetPageAsync("/b2b?seller=mine")).Words("#sales-snapshot [data-announce]"));
    }

    [Fact]
    public async Task A_swap_pushes_the_page_as_it_is_now_with_the_widgets_own_values()
    {
        using var visitor = site.NewVisitor();

        // The link was rendered before another widget went to 90 days and this one's series were chosen.
        var answer = await visitor.GetAsync(
            "/b2b/widgets/top-products?seller=mine&top-products.range=7d&customer-segments.range=12m",
            onPage: "/b2b?seller=mine&customer-segments.range=90d&show=b2b,total&top-products.measure=units");

        Assert.Equal("/b2b?customer-segments.range=90d&seller=mine&show=b2b,total&top-products.range=7d", answer.Header("HX-Push-Url"));
        Assert.Equal(["Sales", "7 days"], answer.Page.Widget("top-products").Current());
    }

    [Fact]
    public async Task Another_industry_begins_without_the_old_ones_sub_industry()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(
            "/b2b/widgets/top-products?seller=mine&industry=Repair&subIndustry=Roofs", onPage: "/b2b?seller=mine&industry=Building&subIndustry=Roofs");

        Assert.Equal("/b2b?industry=Repair&seller=mine", answer.Header("HX-Push-Url"));
    }

    [Fact]
    public async Task A_sub_industry_that_the_industry_does_not_have_is_not_carried_on()
    {
        var widget = (await site.GetPageAsync("/b2b?seller=mine&industry=Repair&subIndustry=Roofs")).Widget("top-products");

        Assert.Equal("/b2b?industry=Repair&seller=mine&top-products.range=7d#top-products", widget.QuerySelector("#top-products-range-7d")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Asked_for_alone_by_a_program_a_widget_reads_its_own_address_only()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync("/b2b/widgets/top-products?seller=mine&range=ytd");

        Assert.Equal(["Sales", "Year to date"], answer.Page.Widget("top-products").Current());
        Assert.Null(answer.Header("HX-Push-Url"));
        Assert.Null(answer.Page.QuerySelector("header.site-header"));
    }

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            foreach (var slug in (string[])["mine", "yours", "plain", "scripted"]) await Given.Seller(slug).Order(on: "2025-03-28", industry: "Repair");
        }
    }
}
