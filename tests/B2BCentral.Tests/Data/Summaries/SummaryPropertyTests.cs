using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Summaries;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Summaries;

/// <summary>Whatever the orders, figures read from the summaries are what the lines add up to.</summary>
public sealed class SummaryPropertyTests : IAsyncLifetime
{
    private const int PeriodsPerSeed = 8;

    private TestDatabase database = null!;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory, MemberData(nameof(Seeds))]
    public async Task Figures_are_the_sums_of_the_lines_before_and_after_newer_versions(int seed)
    {
        var orders = new RandomOrders(seed);
        await database.ImportTextAsync(orders.FirstFile(), mapping: RandomLine.Mapping);
        await AssertFiguresAsync(orders);

        for (var version = 2; version <= 4; version++) await database.ImportTextAsync(orders.NextFile(version), mapping: RandomLine.Mapping);
        await AssertFiguresAsync(orders);
    }

    private async Task AssertFiguresAsync(RandomOrders orders)
    {
        await using var scope = database.NewScope();
        var figures = await ReadFigures.OfAsync(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
        foreach (var counting in Enum.GetValues<CountingPolicy>())
            for (var i = 0; i < PeriodsPerSeed; i++)
                await AssertPeriodAsync(orders, figures, i == 0 ? Importing.Always : orders.RandomPeriod(), counting);
        await AssertMonthsAsync(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    private static async Task AssertPeriodAsync(RandomOrders orders, ReadFigures figures, Period period, CountingPolicy counting)
    {
        var channels = orders.SumBy(line => line.IsBusiness, period, counting);
        var read = await figures.ByChannelAsync(period, counting);
        var b2b = channels.GetValueOrDefault(true);
        Assert.Equal((b2b, channels.GetValueOrDefault(false)), (read.B2B, read.NonB2B));
        Assert.Equal(orders.SumBy(_ => 0, period, counting).GetValueOrDefault(0), read.Total);

        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: Leaf(line)), period, counting)), await figures.BySegmentAsync(SegmentDimension.Industry, period, counting));
        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: line.Region), period, counting)), await figures.BySegmentAsync(SegmentDimension.Region, period, counting));
        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: line.Size), period, counting)), await figures.BySegmentAsync(SegmentDimension.Size, period, counting));
        foreach (var dimension in Enum.GetValues<SegmentDimension>())
            Assert.Equal(b2b, SalesFigure.Sum((await figures.BySegmentAsync(dimension, period, counting)).Values));

        // Sub-industries, with the part that names none, are their industry.
        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: line.Industry), period, counting)), await figures.ByIndustryAsync(period, counting));
        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: line.Sku), period, counting)), await figures.ByProductAsync(period, counting));
        Equal(OnlyB2B(orders.SumBy(line => (line.IsBusiness, Key: $"{Leaf(line)} {line.Sku}"), period, counting)), await figures.ByProductAndIndustryAsync(period, counting));
    }

    private async Task AssertMonthsAsync(B2BCentralDb db)
    {
        await AssertMonthsAsync(db.ChannelSummaries, row => row.IsBusiness);
        await AssertMonthsAsync(db.SegmentSummaries, row => (row.Dimension, row.SegmentId));
        await AssertMonthsAsync(db.ProductSummaries, row => (row.IsBusiness, row.ProductId));
        await AssertMonthsAsync(db.ProductIndustrySummaries, row => (row.IndustryId, row.ProductId));
    }

    private static async Task AssertMonthsAsync<T>(IQueryable<T> rows, Func<T, object> key)
        where T : SummaryRow
    {
        var all = await rows.AsNoTracking().ToListAsync();
        var days = all.Where(row => row.Grain == SummaryGrain.Day).GroupBy(row => (Period.FirstOfMonth(row.Day), key(row)))
            .ToDictionary(group => group.Key, group => (group.Sum(row => row.Sales), group.Sum(row => row.Units), group.Sum(row => row.Orders), group.Sum(row => row.CancelledOrders)));
        var months = all.Where(row => row.Grain == SummaryGrain.Month)
            .ToDictionary(row => (row.Day, key(row)), row => (row.Sales, row.Units, row.Orders, row.CancelledOrders));
        Assert.NotEmpty(months);
        Assert.Equal(days, months);
    }

    private static string Leaf(RandomLine line) => line.SubIndustry.Length > 0 ? line.SubIndustry : line.Industry;

    private static Dictionary<string, SalesFigure> OnlyB2B(Dictionary<(bool IsBusiness, string Key), SalesFigure> sums) =>
        sums.Where(sum => sum.Key.IsBusiness).ToDictionary(sum => sum.Key.Key, sum => sum.Value);

    private static void Equal(Dictionary<string, SalesFigure> expected, Dictionary<string, SalesFigure> actual) =>
        Assert.Equal(expected.OrderBy(sum => sum.Key, StringComparer.Ordinal), actual.OrderBy(sum => sum.Key, StringComparer.Ordinal));
}
