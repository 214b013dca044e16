using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Features.Imports;

/// <summary>The first file of a store makes the store, also where nothing of the file could be used.</summary>
public sealed class RefusedFirstFileTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly string Euros = OrderRow.Report(new OrderRow("1").In("DE") with { Currency = "EUR" });

    [Fact]
    public async Task A_marketplace_to_which_nothing_came_is_no_choice_once_another_has_something()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "wrong-place", "US");
        Assert.Equal("Wrong Place", (await visitor.GetAsync("/imports")).Page.Words("#seller option[selected]"));

        var loaded = await SendAsync(visitor, "wrong-place", "", "DE");

        Assert.Contains("1 rows read: 1 added", (await visitor.GetAsync(loaded.Header("Location")!)).Page.Words(".upload-progress"), StringComparison.Ordinal);
        var page = (await visitor.GetAsync("/b2b?from=2025-03-10&to=2025-03-10")).Page;
        Assert.Equal(["Wrong Place · Germany"], page.QuerySelectorAll("#seller option").Select(option => option.Words()).Where(words => words.StartsWith("Wrong", StringComparison.Ordinal)));
        Assert.Equal("Wrong Place · Germany", page.Words("#seller option[selected]"));
        Assert.Equal("10.00", page.Figure("b2b.sales"));
    }

    [Fact]
    public async Task An_address_of_a_marketplace_to_which_nothing_came_leads_to_the_one_that_has_something()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "named-place", "US");
        await SendAsync(visitor, "named-place", "", "DE");

        var page = (await visitor.GetAsync("/imports?seller=named-place&marketplace=US")).Page;

        Assert.Equal("Named Place · Germany", page.Words("#seller option[selected]"));
        Assert.Equal(["Named Place · Germany"], page.QuerySelectorAll("#seller option").Select(option => option.Words()).Where(words => words.StartsWith("Named", StringComparison.Ordinal)));
        Assert.Equal("DE", Chosen(page));
        Assert.Contains("orders.txt", page.Words(".failed-uploads"), StringComparison.Ordinal);
        Assert.Contains("named-place sells in DE.", (await visitor.GetAsync("/imports?seller=named-place&marketplace=JP")).Page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_keeps_the_marketplace_that_was_chosen_for_a_refused_file()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "slow-start", "US");

        var refused = await SendAsync(visitor, "slow-start", "", "JP", "no report");

        Assert.Equal("/imports?seller=slow-start&marketplace=US", (await visitor.GetAsync(refused.Header("Location")!)).Page.QuerySelector(".crumbs a")!.GetAttribute("href"));
        Assert.Equal("JP", Chosen((await visitor.GetAsync("/imports?seller=slow-start&marketplace=US")).Page));
        Assert.Equal("JP", Chosen((await visitor.GetAsync("/imports")).Page));
    }

    [Fact]
    public async Task A_file_that_came_in_later_ends_the_choice()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "gives-up", "US");
        await SendAsync(visitor, "gives-up", "", "JP");

        await SendAsync(visitor, "gives-up", "", "DE");

        Assert.Equal("DE", Chosen((await visitor.GetAsync("/imports?seller=gives-up")).Page));
    }

    [Fact]
    public async Task The_form_does_not_keep_the_marketplace_that_the_file_refused()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "told-where", "US");
        Assert.Equal("DE", Chosen((await visitor.GetAsync("/imports?seller=told-where")).Page));

        // Euros may be of several marketplaces, so somebody has to choose.
        await SendAsync(visitor, "told-where", "", "US", OrderRow.Report(new OrderRow("1") { Channel = "", Currency = "EUR" }));
        var page = (await visitor.GetAsync("/imports?seller=told-where")).Page;
        Assert.Equal("", Chosen(page));
        Assert.Equal("Choose a marketplace", page.Words("[name=Marketplace] option[selected]"));

        var again = await SendAsync(visitor, "told-where", "", "");
        Assert.Equal((422, ""), (again.Status, Chosen(again.Page)));
    }

    [Fact]
    public async Task A_marketplace_that_has_data_is_not_kept_either_where_the_file_refused_it()
    {
        using var visitor = site.NewVisitor();
        await SendAsync(visitor, ImportSite.Demo, "sells-there", "DE");

        await SendAsync(visitor, ImportSite.Demo, "sells-there", "DE", OrderRow.Report(new OrderRow("2").In("UK") with { Currency = "GBP" }));

        var page = (await visitor.GetAsync("/imports?seller=sells-there")).Page;
        Assert.Equal("UK", Chosen(page));
        Assert.Equal("Sells There · Germany", page.Words("#seller option[selected]"));
    }

    private Task<Answer> SendAsync(Visitor visitor, string from, string store, string marketplace, string? file = null) =>
        site.UploadAsync(visitor, from, [("orders.txt", file ?? Euros)], ("OwnStore", store), ("Marketplace", marketplace));

    private static string? Chosen(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[name=Marketplace] option[selected]")!.GetAttribute("value");
}
