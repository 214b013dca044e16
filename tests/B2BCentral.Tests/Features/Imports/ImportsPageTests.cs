using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading.SalesAndTraffic;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Features.Imports;

public sealed class ImportsPageTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly OrderRow[] Orders = [new("1", Price: "30.00"), new("2") { IsBusiness = false }];

    [Fact]
    public async Task A_store_without_imports_says_how_to_begin()
    {
        var page = await site.GetPageAsync($"/imports?seller={ImportSite.WithoutFiles}");

        Assert.Contains("No file was loaded yet", page.Words("main"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action^='/imports/uploads'] input[type=file][multiple]"));
    }

    [Fact]
    public async Task An_import_tells_its_rows_and_the_rejected_ones_with_reason_and_remedy()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "rejecting", OrderRow.Report([.. Orders, new("3", Price: "=1+1"), new("4") { Currency = "EUR" }]));

        var page = (await visitor.GetAsync("/imports/1?seller=rejecting")).Page;

        Assert.Equal(["4", "2", "0", "0", "0", "2"], page.QuerySelectorAll(".totals dd").Select(figure => figure.TextContent));
        Assert.Equal(["4", "5"], page.QuerySelectorAll(".rejected-table tbody th").Select(cell => cell.TextContent));
        Assert.Contains("not a number", page.Words(".rejected-table tbody tr:first-child"), StringComparison.Ordinal);
        Assert.DoesNotContain("--", page.Words(".rejected-table tbody"), StringComparison.Ordinal);
        Assert.Contains("10 Mar 2025", page.Words(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_tells_what_its_file_adds_up_to_as_the_command_does()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "adding", OrderRow.Report([.. Orders, new("3") { Status = "Cancelled" }, new("4") { Currency = "EUR" }]));
        await LoadAsync(visitor, "adding", OrderRow.Report(Orders), "again.txt");

        foreach (var number in (int[])[1, 2])
        {
            var page = (await visitor.GetAsync($"/imports/{number}?seller=adding")).Page;
            Assert.Equal(["Orders", "Units", "Sales (USD)"], page.QuerySelectorAll(".file-totals thead th").Select(cell => cell.TextContent));
            Assert.Equal(["B2B 1 1 $30.00", "Non-B2B 1 1 $10.00", "Total 2 2 $40.00"], page.QuerySelectorAll(".file-totals tbody tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent)).Select(cells => string.Join(' ', cells)));
            Assert.Equal("40.00", page.Figure("file.total.sales"));
            Assert.Contains("Cancelled orders are left out.", page.Words(".file-totals"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_report_of_traffic_adds_up_to_sales_and_units_and_a_list_of_buyers_to_nothing()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "visited", OrderRow.Report(Orders));
        await site.UploadOneAsync(visitor, "report.csv", TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Pen,\"1,216\",21,7,2,$70.00,$20.00"), ImportSite.Own, ("OwnStore", "visited"), ("From", "2025-03-01"), ("To", "2025-03-31"));
        await LoadAsync(visitor, "visited", "company,industry\nAcme,23\n", "buyers.csv");

        var traffic = (await visitor.GetAsync("/imports/2?seller=visited")).Page;
        var buyers = (await visitor.GetAsync("/imports/3?seller=visited")).Page;

        Assert.Equal(("70.00", "20.00", "50.00", "5"), (traffic.Figure("file.total.sales"), traffic.Figure("file.b2b.sales"), traffic.Figure("file.non-b2b.sales"), traffic.Figure("file.non-b2b.units")));
        Assert.Contains("no data", traffic.Words(".file-totals"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cancelled", traffic.Words(".file-totals"), StringComparison.Ordinal);
        Assert.Equal("buyers.csv", buyers.Words("h1"));
        Assert.Null(buyers.QuerySelector(".file-totals"));
    }

    [Fact]
    public async Task A_file_that_cannot_tell_businesses_apart_says_so_where_it_was_loaded_and_in_the_readers_language()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "noting", OrderRow.Report([new("1"), new("1")]).Replace("is-business-order", "is-gift", StringComparison.Ordinal));

        var notes = (await visitor.GetAsync("/imports/1?seller=noting")).Page.QuerySelectorAll(".import-notes li").Select(note => note.TextContent).ToList();
        await visitor.PostAsync("/language", fields: [("language", "it-IT"), ("returnUrl", "/imports/1?seller=noting")]);
        var inItalian = (await visitor.GetAsync("/imports/1?seller=noting")).Page;

        Assert.Equal(3, notes.Count);
        Assert.StartsWith("No B2B column", notes[0], StringComparison.Ordinal);
        Assert.EndsWith("without an id of their own: 1. Each counts. Look whether the file holds an export twice.", notes[1], StringComparison.Ordinal);
        Assert.Equal("The first of these rows, by line (order): 3 (1).", notes[2]);
        Assert.Contains("Le prime di queste righe, per riga (ordine): 3 (1).", inItalian.Words(".import-notes"), StringComparison.Ordinal);
        Assert.Contains("ogni ordine non ancora noto conta come non B2B", inItalian.Words(".import-notes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Each counts", inItalian.Words(".import-notes"), StringComparison.Ordinal);
        Assert.Matches(@"Report Tutti gli ordini, \d+ colonne, delimitato da tabulazioni, UTF-8", inItalian.Words(".facts"));
    }

    [Fact]
    public async Task Rejected_rows_can_be_downloaded_and_are_no_formulas()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "downloading", OrderRow.Report([.. Orders, new("3", Price: "=1+1")]));

        var csv = await visitor.GetAsync("/imports/1/rejected.csv?seller=downloading");

        Assert.Equal("text/csv; charset=utf-8", csv.Header("Content-Type"));
        Assert.Matches("\n4,item-price,\"?'=1\\+1", csv.Text);
    }

    [Fact]
    public async Task Undo_asks_in_numbers_then_takes_back_and_says_so()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "undoing", OrderRow.Report(Orders));

        var question = (await visitor.GetAsync("/imports/1/undo?seller=undoing")).Page;
        Assert.Contains("2 orders are removed, cancelled ones included.", question.Words(".effects"), StringComparison.Ordinal);
        Assert.Contains("The sales of 1 day change.", question.Words(".effects"), StringComparison.Ordinal);
        var done = await visitor.PostAsync("/imports/1/undo?seller=undoing");

        Assert.Equal("/imports/1?seller=undoing&marketplace=US", done.Header("Location"));
        var page = (await visitor.GetAsync(done.Header("Location")!)).Page;
        Assert.Contains("was undone", page.Words(".notice-good"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href*='/undo']"));
        Assert.Contains("No orders yet", (await visitor.GetAsync("/orders?seller=undoing")).Page.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Undone", (await visitor.GetAsync("/imports?seller=undoing")).Page.Words("[data-label=Status]"), StringComparison.Ordinal);
        var again = await visitor.PostAsync("/imports/1/undo?seller=undoing");
        Assert.Contains("Nothing was changed", (await visitor.GetAsync(again.Header("Location")!)).Page.Words(".notice-good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_below_another_names_the_one_to_take_back_first()
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "piled", OrderRow.Report(Orders));
        await LoadAsync(visitor, "piled", OrderRow.Report(new OrderRow("9")), "later.txt");

        var page = (await visitor.GetAsync("/imports/1/undo?seller=piled")).Page;
        var refused = await visitor.PostAsync("/imports/1/undo?seller=piled");

        Assert.Contains("later.txt", page.Words(".notice-warn"), StringComparison.Ordinal);
        Assert.Equal("/imports/2/undo?seller=piled&marketplace=US", page.QuerySelector("main .button-primary")!.GetAttribute("href"));
        Assert.Equal(422, refused.Status);
    }

    [Theory]
    [InlineData("/imports/1")]
    [InlineData("/imports/1/rejected.csv")]
    [InlineData("/imports/1/undo")]
    public async Task An_import_of_another_store_is_not_found(string path)
    {
        using var visitor = site.NewVisitor();
        await LoadAsync(visitor, "other" + path.Length, OrderRow.Report(Orders));

        Assert.Equal(200, (await visitor.GetAsync($"{path}?seller=other{path.Length}")).Status);
        Assert.Equal(404, (await visitor.GetAsync($"{path}?seller={ImportSite.Demo}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/imports/1/undo?seller={ImportSite.Demo}")).Status);
    }

    private Task<Answer> LoadAsync(Visitor visitor, string store, string report, string name = "orders.txt") =>
        site.UploadOneAsync(visitor, name, report, ImportSite.Own, ("OwnStore", store));
}
