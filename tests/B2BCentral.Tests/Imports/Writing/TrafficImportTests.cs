using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading.SalesAndTraffic;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>What a Sales and Traffic report tells of days and of products is stored; the same file twice changes nothing.</summary>
public sealed class TrafficImportTests : IAsyncLifetime
{
    private static readonly string TwoDays = TrafficReports.Of(TrafficReports.ByDate,
        "3/5/25,\"$1,234.56\",$200.00,20,2,18,2,\"1,500\",30,\"1,216\",21,98.50%,97.00%", "3/6/25,$10.00,$0.00,1,0,1,0,40,1,30,1,95%,--");

    private static readonly string Products = TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Pen,100,10,7,2,$70.00,$20.00", "P2,C2,Cup,50,5,1,0,$9.00,$0.00");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Stores_days_with_their_b2b_part_inside_the_whole()
    {
        var result = await ImportAsync(TwoDays);

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        var (first, second) = ((await DaysAsync())[0], (await DaysAsync())[1]);
        Assert.Equal((new DateOnly(2025, 3, 5), new DateOnly(2025, 3, 5)), (first.From, first.To));
        Assert.Equal((1216, 21, 1500, 30, 9850, 9700), (first.Sessions, first.SessionsB2B, first.PageViews, first.PageViewsB2B, first.FeaturedOffer, first.FeaturedOfferB2B));
        Assert.Equal((20, 2, 18, 2, 123_456L, 20_000L), (first.Units, first.UnitsB2B, first.OrderItems, first.OrderItemsB2B, first.Sales, first.SalesB2B));
        Assert.Null(second.FeaturedOfferB2B);
        var totals = Assert.Single(result.Counts.Traffic);
        Assert.Equal((null, 2, 1246L, 22L, 124_456L), (totals.Level, totals.Rows, totals.Sum.Sessions, totals.Sum.SessionsB2B, totals.Sum.Sales));
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        await ImportAsync(TwoDays);
        await ImportAsync(Products, TrafficReports.March);

        Assert.Equal((0, 0, 2, 0, 0), (await ImportAsync(TwoDays)).Rows());
        Assert.Equal((0, 0, 2, 0, 0), (await ImportAsync(Products, TrafficReports.March)).Rows());
    }

    [Fact]
    public async Task A_newer_file_replaces_the_days_it_tells_of_and_keeps_what_it_has_no_column_for()
    {
        await ImportAsync(TwoDays);

        var result = await ImportAsync(TrafficReports.Of("Date,Units Ordered,Sessions - Total", "3/6/25,2,31", "3/7/25,5,50"));

        Assert.Equal((1, 1, 0, 0, 0), result.Rows());
        var days = await DaysAsync();
        Assert.Equal([1216, 31, 50], days.Select(day => day.Sessions));
        Assert.Equal((2, 40, 1000L), (days[1].Units, days[1].PageViews, days[1].Sales));
    }

    [Fact]
    public async Task Products_are_stored_whether_they_are_known_or_not_and_known_ones_learn_their_parent()
    {
        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS1\tC1\t5\nS9\tC9\t5\n");

        var result = await ImportAsync(Products, TrafficReports.March);

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        Assert.Equal([("C1", "P1", 100), ("C2", "P2", 50)], (await ProductsAsync()).Select(row => (row.Asin, row.ParentAsin!, row.Sessions!.Value)));
        Assert.All(await ProductsAsync(), row => Assert.Equal((TrafficLevel.Child, TrafficReports.March), (row.Level, new Period(row.From, row.To))));
        await using var scope = database.NewScope();
        Assert.Equal(["P1", null], await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Products.OrderBy(p => p.Sku).Select(p => p.ParentAsin).ToListAsync());
    }

    [Fact]
    public async Task A_child_under_two_parents_is_one_product()
    {
        const string Header = "(Parent) ASIN,(Child) ASIN,Sessions - Total,Page Views - Total,Featured Offer (Buy Box) Percentage,Units Ordered,Ordered Product Sales";

        var result = await ImportAsync(TrafficReports.Of(Header, "C1,C1,30,100,100%,1,$5.00", "P1,C1,90,300,80%,4,$20.00"), TrafficReports.March);

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        var product = Assert.Single(await ProductsAsync());
        Assert.Equal(("P1", 120, 400, 8500, 5, 2500L), (product.ParentAsin, product.Sessions, product.PageViews, product.FeaturedOffer, product.Units, product.Sales));
    }

    [Fact]
    public async Task Of_rows_of_one_day_or_product_the_last_holds_also_the_second_time()
    {
        var days = TrafficReports.OfDates("3/5/25") + "3/5/25,2,20\r\n";

        var first = await ImportAsync(days);

        Assert.Equal((1, 0, 1, 0, 0), first.Rows());
        Assert.Equal((1, 20), (first.Counts.Repeated, Assert.Single(await DaysAsync()).Sessions));
        Assert.Equal((0, 0, 2, 0, 0), (await ImportAsync(days)).Rows());
    }

    [Fact]
    public async Task SKUs_children_and_parents_are_kept_apart()
    {
        await ImportAsync(TrafficReports.Of("(Parent) ASIN,(Child) ASIN,SKU,Units Ordered", "P1,C1,S1,1", "P1,C1,S2,2"), TrafficReports.March);
        await ImportAsync(TrafficReports.Of("(Parent) ASIN,(Child) ASIN,Units Ordered", "P1,C1,3"), TrafficReports.March);
        await ImportAsync(TrafficReports.Of("(Parent) ASIN,Units Ordered", "P1,4"), TrafficReports.March);

        Assert.Equal(["Parent P1  4", "Child C1  3", "Sku C1 S1 1", "Sku C1 S2 2"], (await ProductsAsync()).Select(row => $"{row.Level} {row.Asin} {row.Sku} {row.Units}"));
    }

    [Fact]
    public async Task A_file_of_another_currency_is_refused_and_one_row_of_it_rejected()
    {
        var refusal = await Assert.ThrowsAsync<UnusableReportException>(() => ImportAsync(TwoDays, marketplace: "UK"));

        Assert.Equal("Its amounts are in USD or CAD or MXN or AUD or SGD, and marketplace UK counts in GBP.", refusal.Message);
        Assert.Contains("--marketplace US or CA or MX or AU or SG", refusal.Remedy, StringComparison.Ordinal);
        Assert.Empty(await DaysAsync());

        var result = await ImportAsync(TrafficReports.Of("Date,Ordered Product Sales,Units Ordered", "3/13/25,$5.00,1", "3/14/25,£5.00,1"));
        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
    }

    [Theory]
    [InlineData("P1,C1,Pen,10,1,1,0,$1.00,€1.00")]
    [InlineData("P1,C1,Pen,10,1,1,0,--,€1.00")]
    public async Task The_b2b_part_in_another_currency_is_rejected_too(string row)
    {
        var result = await ImportAsync(TrafficReports.Of(TrafficReports.ByChild, "P2,C2,Cup,50,5,1,0,$9.00,$0.00", row), TrafficReports.March);

        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
    }

    [Theory]
    [InlineData(1_500_000_000, "2,000,000,000", 1)]
    [InlineData(1, "2,000,000,000", 0)]
    public async Task Two_rows_of_a_product_that_are_too_much_together_are_not_both_taken(int first, string second, int rejected)
    {
        var result = await ImportAsync(TrafficReports.Of(TrafficReports.ByChild, $"P1,C1,Pen,{first},10,7,2,$70.00,$20.00", $"P2,C1,Pen,\"{second}\",10,7,2,$70.00,$20.00"), TrafficReports.March);

        Assert.Equal((2 - rejected, 0, 0, 0, rejected), result.Rows());
        Assert.Equal(rejected == 1 ? first : 2_000_000_001, Assert.Single(await ProductsAsync()).Sessions);
        if (rejected == 1) Assert.StartsWith("3,sessions,", (await File.ReadAllLinesAsync(result.RejectedFile!))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_the_part_is_more_than_the_whole()
    {
        var result = await ImportAsync(TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Pen,100,101,7,2,$70.00,$20.00"), TrafficReports.March);

        Assert.Equal(1, result.Counts.PartsAboveTotal);
        Assert.Equal((100, 101), (Assert.Single(await ProductsAsync()).Sessions, (await ProductsAsync())[0].SessionsB2B));
    }

    [Fact]
    public async Task The_import_is_recorded_with_its_days()
    {
        await ImportAsync(TwoDays);
        await ImportAsync(Products, TrafficReports.March);
        await database.ImportAsync(new OrderRow("1"));

        await using var scope = database.NewScope();
        var imports = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Imports.OrderBy(i => i.ImportId).ToListAsync();
        Assert.Equal(("sales-and-traffic", new DateOnly(2025, 3, 5), new DateOnly(2025, 3, 6)), Days(imports[0]));
        Assert.Equal(("sales-and-traffic", TrafficReports.March.From, TrafficReports.March.To), Days(imports[1]));
        Assert.NotNull(imports[2].From);

        static (string, DateOnly?, DateOnly?) Days(Import import) => (import.Format, import.From, import.To);
    }

    [Fact]
    public async Task The_official_report_brings_days_and_products_at_once()
    {
        const string Day = """{ "date": "2025-03-05", "salesByDate": { "unitsOrdered": 5, "orderedProductSales": { "amount": 10.5, "currencyCode": "USD" } }, "trafficByDate": { "sessions": 50 } }""";
        const string Product = """{ "parentAsin": "P1", "childAsin": "C1", "salesByAsin": { "unitsOrdered": 5 }, "trafficByAsin": { "sessions": 50, "buyBoxPercentage": 95.24 } }""";

        var result = await ImportAsync(TrafficJsonTests.Report(Day, Product));

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        Assert.Equal([null, TrafficLevel.Child], result.Counts.Traffic.Select(totals => totals.Level));
        Assert.Equal((50, 1050L), (Assert.Single(await DaysAsync()).Sessions, (await DaysAsync())[0].Sales));
        Assert.Equal((9524, TrafficReports.March), (Assert.Single(await ProductsAsync()).FeaturedOffer, new Period((await ProductsAsync())[0].From, (await ProductsAsync())[0].To)));
    }

    [Fact]
    public async Task Undo_puts_back_what_a_report_replaced()
    {
        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS1\tC1\t5\n");
        await ImportAsync(TwoDays);
        var before = await DatabaseDump.ButForAuditAsync(database);
        var day = await ImportAsync(TrafficReports.Of("Date,Units Ordered,Sessions - Total", "3/6/25,2,31", "3/7/25,5,50"));
        var product = await ImportAsync(Products, TrafficReports.March);

        await UndoAsync(product);
        await UndoAsync(day);

        Assert.Equal(before, await DatabaseDump.ButForAuditAsync(database));
    }

    private async Task UndoAsync(ImportResult result)
    {
        await using var scope = database.NewScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync();
        Assert.True((await scope.ServiceProvider.GetRequiredService<ImportUndo>().RunAsync(seller.Id, result.ImportId!.Value, "local"))!.IsPossible);
    }

    private Task<ImportResult> ImportAsync(string text, Period? period = null, string marketplace = "US") => database.ImportTrafficAsync(text, period, marketplace);

    private async Task<List<PeriodTraffic>> DaysAsync()
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PeriodTraffic.OrderBy(t => t.From).ToListAsync();
    }

    private Task<List<ProductTraffic>> ProductsAsync() => database.ProductTrafficAsync();
}
