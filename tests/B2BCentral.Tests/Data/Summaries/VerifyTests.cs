using B2BCentral.Data;
using B2BCentral.Data.Summaries;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Summaries;

/// <summary>Verifying finds a row that was changed, removed or added in any summary table, of days or of months.</summary>
public sealed class VerifyTests(VerifyTests.Orders orders) : IClassFixture<VerifyTests.Orders>
{
    public static TheoryData<string, SummaryGrain> Tables
    {
        get
        {
            var tables = new TheoryData<string, SummaryGrain>();
            foreach (var table in (string[])["ChannelSummaries", "SegmentSummaries", "ProductSummaries", "ProductIndustrySummaries"])
                foreach (var grain in Enum.GetValues<SummaryGrain>())
                    tables.Add(table, grain);
            return tables;
        }
    }

    [Theory, MemberData(nameof(Tables))]
    public Task A_changed_row_is_found(string table, SummaryGrain grain) => AssertFoundAsync(table, grain, (_, row) => row.CancelledOrderItems++);

    [Theory, MemberData(nameof(Tables))]
    public Task A_row_that_is_gone_is_found(string table, SummaryGrain grain) => AssertFoundAsync(table, grain, (db, row) => db.Remove(row));

    [Theory, MemberData(nameof(Tables))]
    public Task A_row_years_after_the_last_order_is_found(string table, SummaryGrain grain) => AssertFoundAsync(table, grain, (db, row) =>
    {
        db.Entry(row).State = EntityState.Detached;
        row.Day = row.Day.AddYears(11);
        db.Add(row);
    });

    private async Task AssertFoundAsync(string table, SummaryGrain grain, Action<B2BCentralDb, SummaryRow> tamper)
    {
        await using var scope = orders.Database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        tamper(db, await Rows(db, table).Where(row => row.Grain == grain).OrderBy(row => row.Day).FirstAsync());
        await db.SaveChangesAsync();

        var differences = new List<SummaryDifference>();
        await foreach (var difference in new SummaryKeeper(db).VerifyAsync(await db.Sellers.Select(s => s.Id).SingleAsync(), "US")) differences.Add(difference);

        Assert.Contains(differences, difference => difference.Table == table && difference.Grain == grain);
        Assert.All(differences, difference => Assert.Equal(table, difference.Table));
    }

    private static IQueryable<SummaryRow> Rows(B2BCentralDb db, string table) => table switch
    {
        "ChannelSummaries" => db.ChannelSummaries,
        "SegmentSummaries" => db.SegmentSummaries,
        "ProductSummaries" => db.ProductSummaries,
        _ => db.ProductIndustrySummaries,
    };

    /// <summary>Random orders, imported once; each test takes its damage back.</summary>
    public sealed class Orders : IAsyncLifetime
    {
        public TestDatabase Database { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Database = await TestDatabase.CreateAsync();
            await Database.ImportTextAsync(new RandomOrders(seed: 99).FirstFile(), mapping: RandomLine.Mapping);
        }

        public async Task DisposeAsync() => await Database.DisposeAsync();
    }
}
