using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Summaries;

/// <summary>Keeps the summary tables exact: recomputes the days that a change touched, inside the change's own transaction.</summary>
public class SummaryKeeper(B2BCentralDb db)
{
    private const int LargestGap = 14;

    private readonly SummarySql sql = new(db.Engine);

    public async Task RecomputeAsync(int sellerId, string marketplace, IEnumerable<DateOnly> touchedDays)
    {
        var days = touchedDays.Distinct().Order().ToList();
        foreach (var range in Ranges(days))
            foreach (var table in SummaryTable.All)
            {
                await ExecuteAsync(SummarySql.Delete(table, SummaryGrain.Day), sellerId, marketplace, range);
                await ExecuteAsync(sql.InsertDays(table), sellerId, marketplace, range);
            }

        foreach (var first in days.Select(Period.FirstOfMonth).Distinct())
            foreach (var table in SummaryTable.All)
            {
                var month = new Period(first, first.AddMonths(1).AddDays(-1));
                await ExecuteAsync(SummarySql.Delete(table, SummaryGrain.Month), sellerId, marketplace, month);
                await ExecuteAsync(SummarySql.InsertMonth(table), sellerId, marketplace, month);
            }
    }

    /// <summary>Compares every summary row with what the orders say, month by month so that memory stays small.</summary>
    public async IAsyncEnumerable<SummaryDifference> VerifyAsync(int sellerId, string marketplace)
    {
        if (await AllDaysAsync(sellerId, marketplace) is not { } all) yield break;

        foreach (var month in all.Cut(Grain.Month, DayOfWeek.Monday).Select(part => Period.FirstOfMonth(part.From)))
            foreach (var table in SummaryTable.All)
                foreach (var grain in Enum.GetValues<SummaryGrain>())
                    foreach (var missing in (bool[])[true, false])
                        foreach (var row in await DifferencesAsync(table, grain, missing, sellerId, marketplace, month))
                            yield return new SummaryDifference(table.Name, table.Dimension, grain, missing, row);
    }

    private async Task<Period?> AllDaysAsync(int sellerId, string marketplace)
    {
        var days = db.Orders.Where(o => o.SellerId == sellerId && o.Marketplace == marketplace).Select(o => (DateOnly?)o.Day)
            .Concat(DaysOf(db.ChannelSummaries)).Concat(DaysOf(db.SegmentSummaries)).Concat(DaysOf(db.ProductSummaries)).Concat(DaysOf(db.ProductIndustrySummaries));
        var (first, last) = (await days.MinAsync(), await days.MaxAsync());
        return first is { } from && last is { } to ? new Period(from, to) : null;

        IQueryable<DateOnly?> DaysOf<T>(IQueryable<T> rows)
            where T : SummaryRow => rows.Where(row => row.SellerId == sellerId && row.Marketplace == marketplace).Select(row => (DateOnly?)row.Day);
    }

    private async Task<List<SummaryDifferenceRow>> DifferencesAsync(
        SummaryTable table, SummaryGrain grain, bool missing, int sellerId, string marketplace, DateOnly month) =>
        await db.Set<SummaryDifferenceRow>().FromSqlRaw(
            db.Engine.Statement(sql.Differences(table, grain, missing)), sellerId, marketplace, Stored(month), Stored(month.AddMonths(1).AddDays(-1))).ToListAsync();

    // The parameters of a hand-written query are not stored anywhere, so EF Core would send a day as a text.
    private object Stored(DateOnly day)
    {
        var column = db.Model.FindEntityType(typeof(ChannelSummary))!.FindProperty(nameof(SummaryRow.Day))!;
        return column.GetTypeMapping().Converter?.ConvertToProvider(day) ?? day;
    }

    private Task ExecuteAsync(string statement, int sellerId, string marketplace, Period days) =>
        db.Database.ExecuteSqlRawAsync(db.Engine.Statement(statement), sellerId, marketplace, days.From, days.To);

    /// <summary>Runs of days with small gaps: one statement serves a whole history, and recomputing an untouched day between changes nothing.</summary>
    private static IEnumerable<Period> Ranges(List<DateOnly> days)
    {
        for (var i = 0; i < days.Count;)
        {
            var j = i;
            while (j + 1 < days.Count && days[j + 1] <= days[j].AddDays(LargestGap)) j++;
            yield return new Period(days[i], days[j]);
            i = j + 1;
        }
    }
}
