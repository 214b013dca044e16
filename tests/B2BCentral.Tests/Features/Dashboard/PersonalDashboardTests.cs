using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

/// <summary>Widgets hidden and put into another order, where the dashboard begins, and views with a name.</summary>
public sealed class PersonalDashboardTests(PersonalDashboardTests.Shops site) : IClassFixture<PersonalDashboardTests.Shops>
{
    private static readonly string[] Standard = ["sales-snapshot", "action-center", "customer-segments", "performance-summary", "top-products"];

    [Fact]
    public async Task A_hidden_widget_is_gone_for_its_seller_named_below_and_shown_again()
    {
        using var visitor = site.NewVisitor();

        var hidden = await visitor.PostAsync("/b2b/widgets/action-center/hide?seller=hider", fields: ("returnUrl", "/b2b?seller=hider"));
        Assert.Equal((302, "/b2b?seller=hider"), (hidden.Status, hidden.Header("Location")));
        var page = await site.GetPageAsync("/b2b?seller=hider");
        Assert.Equal(Standard.Except(["action-center"]), Widgets(page));
        Assert.Equal(["Show Business Action Center"], page.QuerySelectorAll(".hidden-widgets button").Select(button => button.TextContent));
        Assert.Equal(Standard, Widgets(await site.GetPageAsync("/b2b?seller=other")));

        await visitor.PostAsync("/b2b/widgets/action-center/show?seller=hider");
        Assert.Equal(Standard, Widgets(await site.GetPageAsync("/b2b?seller=hider")));
    }

    [Fact]
    public async Task Whatever_was_done_to_the_dashboard_is_undone_by_the_button_beside_its_words()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/widgets/top-products/move-up?seller=undoer", fields: ("returnUrl", "/b2b?seller=undoer"));
        var before = Widgets(await site.GetPageAsync("/b2b?seller=undoer"));

        await visitor.PostAsync("/b2b/customize/reset?seller=undoer", fields: ("returnUrl", "/b2b?seller=undoer"));
        var reset = (await visitor.GetAsync("/b2b?seller=undoer")).Page;
        Assert.Equal(Standard, Widgets(reset));

        await visitor.PostAsync(reset.QuerySelector(".notice-good form")!.GetAttribute("action")!);
        var undone = (await visitor.GetAsync("/b2b?seller=undoer")).Page;
        Assert.Equal(before, Widgets(undone));
        Assert.Contains("as it was before", undone.Words(".notice-good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_widget_moves_past_hidden_ones_and_stops_at_the_ends()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/widgets/action-center/hide?seller=mover");

        await visitor.PostAsync("/b2b/widgets/customer-segments/move-up?seller=mover");
        var first = await visitor.PostAsync("/b2b/widgets/customer-segments/move-up?seller=mover");
        var alreadyFirst = (await visitor.GetAsync(first.Header("Location")!)).Page.Words(".notice-good");
        await visitor.PostAsync("/b2b/widgets/top-products/move-down?seller=mover");
        var last = (await visitor.GetAsync((await visitor.PostAsync("/b2b/widgets/top-products/move-down?seller=mover")).Header("Location")!)).Page;

        Assert.Equal(["customer-segments", "sales-snapshot", "performance-summary", "top-products"], Widgets(await site.GetPageAsync("/b2b?seller=mover")));
        Assert.Equal("B2B Performance by Customer Segment is the first already.", alreadyFirst);
        Assert.Equal("Your Top 5 Products by Customer Segment is the last already.", last.Words(".notice-good"));
        Assert.Null(last.QuerySelector(".notice-good form"));
    }

    [Fact]
    public async Task The_form_keeps_order_ticks_and_start_and_its_arrows_work_without_scripts()
    {
        using var visitor = site.NewVisitor();
        (string, string)[] fields = [.. Standard.Select(name => ("order", name)), ("shown", "top-products"), ("shown", "sales-snapshot"), ("range", "90d"), ("measure", "units")];

        var moved = await visitor.PostAsync("/b2b/customize?seller=former", fields: [.. fields, ("move", "up:top-products"), ("returnUrl", "/b2b?seller=former")]);
        Assert.True(moved.Status == 200, moved.Text);
        Assert.Equal(["top-products", "sales-snapshot"], moved.Page.QuerySelectorAll("[name=shown]:checked").Select(box => box.GetAttribute("value")).Order().Reverse());
        Assert.Equal(Standard, Widgets(await site.GetPageAsync("/b2b?seller=former")));

        var saved = await visitor.PostAsync("/b2b/customize?seller=former", fields: [.. fields.Where(field => field.Item2 != "top-products"), ("order", "top-products"), ("shown", "top-products"), ("returnUrl", "/b2b?seller=former")]);
        Assert.Equal((302, "/b2b?seller=former"), (saved.Status, saved.Header("Location")));
        var page = await site.GetPageAsync("/b2b?seller=former");
        Assert.Equal(["sales-snapshot", "top-products"], Widgets(page));
        Assert.Equal(["Units", "90 days"], page.Widget("top-products").Current());
        Assert.Equal(["Sales", "7 days"], (await site.GetPageAsync("/b2b?seller=former&range=7d&measure=sales")).Widget("top-products").Current());

        await visitor.PostAsync("/b2b/customize/reset?seller=former");
        Assert.Equal(["Sales", "30 days"], (await site.GetPageAsync("/b2b?seller=former")).Widget("top-products").Current());
    }

    [Fact]
    public async Task A_widget_that_is_swapped_begins_where_its_page_began()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/customize?seller=beginner", fields: [.. Standard.SelectMany(name => new[] { ("order", name), ("shown", name) }), ("range", "12m"), ("measure", "")]);

        var answer = await visitor.GetAsync("/b2b/widgets/top-products?seller=beginner&top-products.measure=units", onPage: "/b2b?seller=beginner");

        Assert.Equal(["Units", "12 months"], answer.Page.Widget("top-products").Current());
    }

    [Fact]
    public async Task A_range_that_there_is_not_is_refused()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.PostAsync("/b2b/customize?seller=other", fields: ("range", "3 weeks"))).Status);
        Assert.Equal(404, (await visitor.PostAsync("/b2b/widgets/weather/hide?seller=other")).Status);
    }

    [Fact]
    public async Task A_view_keeps_how_widgets_are_set_under_a_name()
    {
        using var visitor = site.NewVisitor();

        var saved = await visitor.PostAsync("/b2b/views?seller=saver", fields: [("name", " Building <b> "), ("state", "?industry=Repair&seller=saver&top-products.range=7d")]);
        Assert.Equal((302, "/b2b?industry=Repair&seller=saver&top-products.range=7d"), (saved.Status, saved.Header("Location")));
        var view = (await site.GetPageAsync("/b2b?seller=saver")).QuerySelector("#views-menu a")!;
        Assert.Equal(("Building <b>", "/b2b?industry=Repair&seller=saver&top-products.range=7d"), (view.TextContent, view.GetAttribute("href")));

        await visitor.PostAsync("/b2b/views?seller=saver", fields: [("name", "BUILDING <B>"), ("state", "?measure=units")]);
        Assert.Equal(["BUILDING <B>"], (await site.GetPageAsync("/b2b/views?seller=saver")).QuerySelectorAll(".saved-views a").Select(link => link.TextContent));

        var deleted = await visitor.PostAsync("/b2b/views/delete?seller=saver", fields: [("name", "Building <b>"), ("returnUrl", "/b2b?range=7d&seller=saver")]);
        Assert.Equal((302, "/b2b?range=7d&seller=saver"), (deleted.Status, deleted.Header("Location")));
        Assert.Empty((await site.GetPageAsync("/b2b/views?seller=saver")).QuerySelectorAll(".saved-views a"));
        Assert.Equal(404, (await visitor.PostAsync("/b2b/views/delete?seller=saver", fields: ("name", "Building <b>"))).Status);
    }

    [Fact]
    public async Task A_deleted_view_is_put_back_by_the_button_beside_its_words_where_one_was()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/views?seller=restorer", fields: [("name", "Units <u>"), ("state", "?measure=units")]);
        var deleted = await visitor.PostAsync("/b2b/views/delete?seller=restorer", fields: [("name", "Units <u>"), ("returnUrl", "/b2b?range=7d&seller=restorer")]);
        var page = (await visitor.GetAsync(deleted.Header("Location")!)).Page;
        Assert.Equal("“Units <u>” was deleted. Undo", page.Words(".notice-good"));

        var undone = await visitor.PostAsync(page.QuerySelector(".notice-good form")!.GetAttribute("action")!);

        Assert.Equal((302, "/b2b?range=7d&seller=restorer"), (undone.Status, undone.Header("Location")));
        var view = (await site.GetPageAsync("/b2b?seller=restorer")).QuerySelector("#views-menu a")!;
        Assert.Equal(("Units <u>", "/b2b?measure=units&seller=restorer"), (view.TextContent, view.GetAttribute("href")));
    }

    [Fact]
    public async Task The_view_that_the_page_shows_is_marked_however_it_was_reached()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/views?seller=marker", fields: [("name", "Weeks"), ("state", "?range=7d&measure=sales")]);
        await visitor.PostAsync("/b2b/views?seller=marker", fields: [("name", "Usual"), ("state", "?range=30d&measure=sales")]);

        Assert.Equal(["Usual"], await CurrentAsync("/b2b?seller=marker"));
        Assert.Equal(["Usual"], await CurrentAsync("/b2b?seller=marker&marketplace=US&range=30d"));
        Assert.Equal(["Weeks"], await CurrentAsync("/b2b?seller=marker&range=7d"));
        Assert.Empty(await CurrentAsync("/b2b?seller=marker&range=7d&top-products.measure=units"));

        async Task<IEnumerable<string>> CurrentAsync(string address) =>
            (await site.GetPageAsync(address)).QuerySelectorAll("#views-menu [aria-current=true]").Select(link => link.TextContent);
    }

    [Fact]
    public async Task A_view_shows_the_same_when_the_dashboard_begins_otherwise()
    {
        using var visitor = site.NewVisitor();
        async Task<string?> StateAsync(string address) => (await visitor.GetAsync(address)).Page.QuerySelector("main [name=state]")!.GetAttribute("value");
        Assert.Equal("?measure=sales&range=30d", await StateAsync("/b2b/views?seller=keeper"));

        await visitor.PostAsync("/b2b/customize?seller=keeper", fields: [.. Standard.SelectMany(name => new[] { ("order", name), ("shown", name) }), ("range", "12m"), ("measure", "units")]);

        Assert.Equal("?measure=units&range=12m", await StateAsync("/b2b/views?seller=keeper"));
        Assert.Equal("?from=2025-03-01&measure=sales&to=2025-03-05", await StateAsync("/b2b/views?seller=keeper&from=2025-03-01&to=2025-03-05&measure=sales"));
    }

    [Fact]
    public async Task A_view_needs_a_name_and_there_are_twenty_at_most()
    {
        using var visitor = site.NewVisitor();
        Assert.Equal("Give it a name.", (await visitor.PostAsync("/b2b/views?seller=collector", fields: [("name", " "), ("state", "")])).Page.Words("#field-name-error"));

        for (var i = 1; i <= 20; i++) await visitor.PostAsync("/b2b/views?seller=collector", fields: [("name", $"View {i}"), ("state", "?range=7d")]);
        var refused = await visitor.PostAsync("/b2b/views?seller=collector", fields: [("name", "One more"), ("state", "?range=7d")]);

        Assert.Contains("There are 20 views", refused.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(302, (await visitor.PostAsync("/b2b/views?seller=collector", fields: [("name", "View 7"), ("state", "?range=12m")])).Status);
    }

    private static IEnumerable<string> Widgets(IParentNode page) => page.QuerySelectorAll("[data-widget]").Select(widget => widget.Id!);

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            foreach (var slug in (string[])["hider", "mover", "former", "beginner", "other", "saver", "collector", "undoer", "keeper", "restorer", "marker"]) await Given.Seller(slug).Order(on: "2025-03-28", industry: "Repair");
        }
    }
}
