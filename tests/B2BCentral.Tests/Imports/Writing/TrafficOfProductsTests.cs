using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading.SalesAndTraffic;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Which product a row of traffic is of, and whose child it is, whatever its report has columns for and whichever file came first.</summary>
public sealed class TrafficOfProductsTests : IAsyncLifetime
{
    private const string BySku = "(Parent) ASIN,(Child) ASIN,SKU,Sessions - Total,Units Ordered";

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("(Parent) ASIN,SKU,Sessions - Total,Units Ordered", "P1,S1,60,8", "C1")]
    [InlineData(BySku, "P1,C2,S1,60,8", "C2")]
    public async Task A_SKU_is_told_again_and_not_twice_whatever_is_told_of_its_asin(string header, string row, string asin)
    {
        await ImportAsync(BySku, "P1,C1,S1,50,7");
        var before = await DatabaseDump.ButForAuditAsync(database);

        var again = await ImportAsync(header, row);

        Assert.Equal((0, 1, 0, 0, 0), again.Rows());
        Assert.Equal([(asin, 60, 8)], (await database.ProductTrafficAsync()).Select(told => (told.Asin, told.Sessions!.Value, told.Units!.Value)));
        var same = await ImportAsync(header, row);
        Assert.Equal((0, 0, 1, 0, 0), same.Rows());
        await UndoAsync(same);
        await UndoAsync(again);
        Assert.Equal(before, await DatabaseDump.ButForAuditAsync(database));
    }

    [Fact]
    public async Task A_SKU_that_earlier_imports_told_twice_counts_once_after_the_next()
    {
        await ImportAsync(BySku, "P1,C1,S1,50,7");
        await using (var scope = database.NewScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            var row = await db.ProductTraffic.AsNoTracking().SingleAsync();
            row.Asin = "P1";
            db.Add(row);
            await db.SaveChangesAsync();
        }

        await ImportAsync(BySku, "P1,C1,S1,50,7");

        Assert.Equal("C1", Assert.Single(await database.ProductTrafficAsync()).Asin);
    }

    [Fact]
    public async Task A_SKU_under_two_children_in_one_file_is_the_two_together()
    {
        await ImportAsync(BySku, "P1,C1,S1,50,7", "P1,C2,S1,10,1");

        Assert.Equal((60, 8), Assert.Single(await database.ProductTrafficAsync()) is var told ? (told.Sessions!.Value, told.Units!.Value) : default);
    }

    /// <summary>SQLite keeps any length, and the other databases refuse what is longer.</summary>
    [Fact]
    public async Task The_longest_SKU_fits_what_undo_keeps_in_any_alphabet()
    {
        await ImportAsync(BySku, $"P1,C1,{new string('ü', 100)},50,7");

        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var longest = await db.Set<ReplacedRow>().MaxAsync(row => row.Key.Length);
        Assert.InRange(longest, 100, db.Model.FindEntityType(typeof(ReplacedRow))!.FindProperty(nameof(ReplacedRow.Key))!.GetMaxLength()!.Value);
    }

    [Fact]
    public async Task A_product_is_its_parents_child_whether_orders_or_traffic_came_first()
    {
        await ImportAsync("(Parent) ASIN,(Child) ASIN,Sessions - Total,Units Ordered", "P1,C1,100,1", "P2,C2,50,1");

        await database.ImportAsync(new OrderRow("1", Sku: "S1") { Asin = "C1" });
        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS2\tC2\t5\nS3\tC3\t5\n");

        Assert.Equal(["S1 C1 P1", "S2 C2 P2", "S3 C3 "], await database.ProductNamesAsync());
    }

    [Fact]
    public async Task A_listing_of_another_asin_changes_the_parent_with_it()
    {
        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS1\tC1\t5\n");
        await ImportAsync("(Parent) ASIN,(Child) ASIN,Sessions - Total,Units Ordered", "P1,C1,100,1");

        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS1\tC9\t5\n");

        Assert.Equal(["S1 C9 "], await database.ProductNamesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_newest_report_tells_the_parent_whenever_it_is_loaded(bool newestFirst)
    {
        const string Header = "(Parent) ASIN,(Child) ASIN,Sessions - Total,Units Ordered";
        await database.ImportTextAsync("seller-sku\tasin1\tprice\nS1\tC1\t5\n");
        (Period Days, string Row)[] reports = [(TrafficReports.Days("2025-02-01", "2025-02-28"), "OLD,C1,100,1"), (TrafficReports.March, "NEW,C1,100,1")];

        foreach (var report in newestFirst ? reports.Reverse() : reports) await database.ImportTrafficAsync(TrafficReports.Of(Header, report.Row), report.Days);

        Assert.Equal(["S1 C1 NEW"], await database.ProductNamesAsync());
    }

    private Task<ImportResult> ImportAsync(string header, params IEnumerable<string> rows) => database.ImportTrafficAsync(TrafficReports.Of(header, rows), TrafficReports.March);

    private async Task UndoAsync(ImportResult result)
    {
        await using var scope = database.NewScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync();
        Assert.True((await scope.ServiceProvider.GetRequiredService<ImportUndo>().RunAsync(seller.Id, result.ImportId!.Value, "local"))!.IsPossible);
    }
}
