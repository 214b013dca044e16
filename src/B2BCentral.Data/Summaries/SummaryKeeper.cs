using B2BCentral.Data.Engines;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Summaries;

/// <summary>Keeps the summary tables exact: recomputes the days that a change touched, inside the change's own transaction.</summary>
public class SummaryKeeper(B2BCentralDb db)
{
    // All rows of so many days are in memory at once.
    private const int MostDays = 7;

    public async Task RecomputeAsync(int sellerId, string marketplace, IEnumerable<DateOnly> touchedDays)
    {
        await db.Engine.ExpectLookupsAsync(db);
        var stored = new StoredSummaries(db, sellerId, marketplace);
        await using var writer = new BulkWriter(db);
        foreach (var days in touchedDays.Distinct().Order().GroupBy(Period.FirstOfMonth))
        {
            var (month, ranges, sums) = (MonthOf(days.Key), Ranges([.. days]).ToList(), new SummaryRows(sellerId, marketplace));
            var industries = await stored.IndustriesAsync(month);
            foreach (var range in ranges) await stored.DeleteAsync(SummaryGrain.Day, range, industries);
            await stored.DeleteAsync(SummaryGrain.Month, month, industries);
            foreach (var row in await stored.ReadAsync(SummaryGrain.Day, month, industries)) sums.AddToMonth(row);
            foreach (var range in ranges)
            {
                var rows = await ComputedAsync(sellerId, marketplace, range);
                foreach (var row in rows.All) sums.AddToMonth(row);
                await rows.WriteAsync(writer);
            }

            await sums.WriteAsync(writer);
        }
    }

    /// <summary>Compares every summary row with what the orders say, some days at a time so that memory stays small.</summary>
    public async IAsyncEnumerable<SummaryDifference> VerifyAsync(int sellerId, string marketplace)
    {
        if (await AllDaysAsync(sellerId, marketplace) is not { } all) yield break;

        await db.Engine.ExpectLookupsAsync(db);
        var stored = new StoredSummaries(db, sellerId, marketplace);
        var industries = await db.ProductIndustrySummaries.Where(row => row.SellerId == sellerId && row.Marketplace == marketplace).Select(row => row.IndustryId).Distinct().ToArrayAsync();
        foreach (var month in all.Cut(Grain.Month, DayOfWeek.Monday).Select(part => MonthOf(Period.FirstOfMonth(part.From))))
        {
            var sums = new SummaryRows(sellerId, marketplace);
            foreach (var range in Ranges([.. Enumerable.Range(0, month.Days).Select(month.From.AddDays)]))
            {
                var rows = await ComputedAsync(sellerId, marketplace, range);
                foreach (var difference in Differences(rows, await stored.ReadAsync(SummaryGrain.Day, range, industries))) yield return difference;
                foreach (var row in rows.All) sums.AddToMonth(row);
            }

            foreach (var difference in Differences(sums, await stored.ReadAsync(SummaryGrain.Month, month, industries))) yield return difference;
        }
    }

    private static Period MonthOf(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    /// <summary>Few of them, so that one look at the orders serves many days, and a day between two that were touched may be among them: it stays what it is.</summary>
    private static IEnumerable<Period> Ranges(List<DateOnly> days)
    {
        for (var i = 0; i < days.Count;)
        {
            var first = days[i];
            while (i < days.Count && days[i] < first.AddDays(MostDays)) i++;
            yield return new Period(first, days[i - 1]);
        }
    }

    /// <returns>The rows of these days as the orders say.</returns>
    private async Task<SummaryRows> ComputedAsync(int sellerId, string marketplace, Period days)
    {
        // In the order of an index, and so that the items of an order come one after the other.
        var sold = from order in db.Orders
                   join item in db.OrderItems on new { order.SellerId, order.OrderId } equals new { item.SellerId, item.OrderId }
                   where order.SellerId == sellerId && order.Marketplace == marketplace && order.Day >= days.From && order.Day <= days.To && !order.IsNonAmazon
                   orderby order.Day, order.OrderId
                   select new SoldItem(order.OrderId, order.Day, order.IsBusiness, order.IndustryId, order.RegionId, order.SizeId, item.ProductId, item.Quantity, item.Amount, item.IsCancelled);
        var (rows, items) = (new SummaryRows(sellerId, marketplace), new List<SoldItem>());
        await foreach (var item in db.Engine.ReadAsync(db, sold))
        {
            if (items.Count > 0 && items[0].OrderId != item.OrderId)
            {
                rows.AddOrder(items);
                items.Clear();
            }

            items.Add(item);
        }

        if (items.Count > 0) rows.AddOrder(items);
        return rows;
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

    private static IEnumerable<SummaryDifference> Differences(SummaryRows computed, List<SummaryRow> stored)
    {
        var known = new HashSet<SummaryKey>();
        foreach (var row in stored)
        {
            var key = SummaryKey.Of(row);
            var exact = computed.Find(key);
            known.Add(key);
            if (exact is null || !exact.HasSumsOf(row)) yield return SummaryDifference.Of(key, exact, row);
        }

        foreach (var row in computed.All.Where(row => !known.Contains(SummaryKey.Of(row)))) yield return SummaryDifference.Of(SummaryKey.Of(row), row, stored: null);
    }
}
