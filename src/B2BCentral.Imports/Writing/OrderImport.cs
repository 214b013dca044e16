using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics.Segments;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>Stores order lines some thousand at a time, so that memory does not grow with the file. Runs in the caller's transaction.</summary>
internal sealed class OrderImport(
    B2BCentralDb db, SellerMarketplace marketplace, OrderBuilder builder, ImportJournal journal, ImportCounts counts, Action<RejectedLine> reject) : IAsyncDisposable
{
    private const int LinesInChunk = 5_000;

    // Every line of an order is compared with every one that is stored; no order of a marketplace comes near.
    private const int MostLinesOfOrder = 5_000;

    private readonly HashSet<DateOnly> touchedDays = [];
    private readonly OrdersOfThisFile ordersOfThisFile = new();
    private readonly PassedVersions passedVersions = new(counts);

    // Of the chunk at hand: they are not told as a whole.
    private readonly HashSet<string> withRejectedLine = [];
    private readonly BulkWriter writer = new(db);
    private int lastOrderId;

    /// <returns>The local days whose figures may have changed.</returns>
    public async Task<IReadOnlySet<DateOnly>> RunAsync(IEnumerable<ReportLine> lines)
    {
        lastOrderId = await db.Orders.Where(o => o.SellerId == marketplace.SellerId).MaxAsync(o => (int?)o.OrderId) ?? 0;
        journal.OrdersBegin(lastOrderId + 1);
        var chunk = new Dictionary<string, List<OrderLine>>();
        var linesInChunk = 0;
        foreach (var line in lines)
        {
            counts.RowsRead++;
            var usable = Usable(line, out var number);
            if (number is null) continue;

            // Only between orders, so that the lines of one stay together, usable or not.
            if (linesInChunk >= LinesInChunk && !chunk.ContainsKey(number) && !withRejectedLine.Contains(number))
            {
                await StoreAsync(chunk);
                linesInChunk = 0;
            }

            linesInChunk++;
            if (usable is null) withRejectedLine.Add(number);
            else if (!chunk.TryGetValue(number, out var order)) chunk[number] = [usable];
            else if (order.Count == MostLinesOfOrder) throw TooManyLines(number);
            else order.Add(usable);
        }

        await StoreAsync(chunk);
        await journal.SaveChangesAsync();
        journal.OrdersEnd(lastOrderId);
        ForeignChannels.RefuseFile(counts, marketplace);
        ForeignCurrencies.RefuseFile(counts, marketplace);
        return touchedDays;
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private static UnusableReportException TooManyLines(string orderNumber) => new(
        Tf($"The order {orderNumber} has more than {MostLinesOfOrder} lines, and no order has so many."),
        T("Look which column holds the order id, and whether it differs from order to order."));

    private OrderLine? Usable(ReportLine line, out string? number)
    {
        var refusal = line as RejectedLine ?? builder.Refuse((OrderLine)line);
        number = refusal is null ? ((OrderLine)line).OrderNumber : refusal.OrderNumber;
        if (refusal is null)
        {
            if (((OrderLine)line).IsNonAmazon) counts.NonAmazon++;
            else counts.OwnOrders++;
            if (SizeBand.IsNobody(((OrderLine)line).CompanySize)) counts.WithoutEmployees++;
            return (OrderLine)line;
        }

        counts.Rejected++;
        reject(refusal);
        return null;
    }

    private async Task StoreAsync(Dictionary<string, List<OrderLine>> chunk)
    {
        var stored = await LoadAsync([.. chunk.Keys]);
        var (added, replaced) = (new List<Order>(), new List<Order>());
        foreach (var lines in chunk.Values)
        {
            var version = builder.WithoutRepeats(NewestVersion(lines));
            var before = stored.GetValueOrDefault(version[0].OrderNumber);
            var order = builder.Build(version, before);
            counts.Told(order.Day);
            CountAlike(version);
            if (before is not null && IsOlder(before, order, version[0]))
            {
                Pass(before, order, version[0]);
                continue;
            }

            builder.Place(order, version, before);
            if (before is null) added.Add(Added(order));
            else if (before.Items.Count + version.Count > 2 * MostLinesOfOrder) throw TooManyLines(order.OrderNumber);
            else if (Merged(before, order, version) is { } result)
            {
                touchedDays.Add(before.Day);
                replaced.Add(result);
            }
        }

        await journal.SaveAddedAsync();
        await NoteAsync(replaced.FindAll(order => order.OrderId < journal.FirstOwnOrderId));
        await DeleteAsync([.. replaced.Select(order => order.OrderId)]);
        await InsertAsync([.. added, .. replaced]);
        chunk.Clear();
        withRejectedLine.Clear();
    }

    // Nobody can tell a product that was ordered twice from a row that stands there twice; an id tells.
    private void CountAlike(IReadOnlyList<OrderLine> lines)
    {
        if (lines.Count == 1 || lines.All(line => line.OrderItemId is not null)) return;
        // Nearly all orders end here, and a whole row is dear to compare.
        if (lines.DistinctBy(line => line.Sku).Count() == lines.Count) return;
        var seen = new HashSet<OrderLine>();
        foreach (var line in lines.Where(line => !seen.Add(line with { LineNumber = 0 }))) counts.AddAlike(line.LineNumber, line.OrderNumber);
    }

    // Exports that were put together into one file may hold an order as it was and as it became.
    private List<OrderLine> NewestVersion(List<OrderLine> lines)
    {
        var newest = lines.Max(line => line.LastUpdatedAt);
        var version = lines.FindAll(line => !line.IsOfVersion || line.LastUpdatedAt is not { } at || at == newest);
        counts.Older += lines.Count - version.Count;
        return version;
    }

    // Of lines that have a date each, a later one of the file may be of a line that has not been spoken of.
    private bool IsOlder(Order before, Order order, OrderLine first) =>
        order.LastUpdatedAt < before.LastUpdatedAt && (first.IsOfVersion || !ordersOfThisFile.Contains(before.OrderId));

    // An older version changes nothing and teaches nothing; it is a part of what the file adds up to, unless the file tells the newer one too.
    private void Pass(Order before, Order older, OrderLine first)
    {
        counts.Older += older.Items.Count;
        older.OrderId = before.OrderId;
        if (ordersOfThisFile.Contains(before.OrderId)) return;
        if (first.IsOfVersion) passedVersions.Add(older);
        else counts.AddToTotals(older, older.Items);
    }

    private Order Added(Order order)
    {
        order.OrderId = ++lastOrderId;
        order.Items.ForEach(item => item.OrderId = order.OrderId);
        ordersOfThisFile.Add(order.OrderId, []);
        counts.Added += order.Items.Count;
        counts.AddToTotals(order, order.Items);
        return order;
    }

    private Order? Merged(Order before, Order order, IReadOnlyList<OrderLine> version)
    {
        var first = version[0];
        var isFurther = ordersOfThisFile.Contains(before.OrderId);
        order.OrderId = before.OrderId;
        passedVersions.TakeBack(before.OrderId);
        if (isFurther && first.IsOfVersion && order.LastUpdatedAt > before.LastUpdatedAt)
        {
            counts.TakeFromTotals(before, before.Items.Where(item => !ordersOfThisFile.RestOf(before.OrderId).Contains(item.Line)));
            isFurther = false;
        }

        var known = before.Items;
        var merge = isFurther
            ? OrderMerge.Further(before, order, first.Told, ordersOfThisFile.RestOf(before.OrderId))
            : OrderMerge.Of(before, order, first.Told, isWhole: !withRejectedLine.Contains(order.OrderNumber));
        if (isFurther)
            foreach (var (_, line) in order.Items.Zip(version).Where(row => row.First.OrderItemId is null && merge.Added.Contains(row.First) && known.Exists(other => LinePairs.HasSameContent(other, row.First))))
                counts.AddAlike(line.LineNumber, line.OrderNumber);
        counts.Added += merge.Added.Count;
        counts.Changed += merge.Changed;
        counts.Unchanged += merge.Unchanged;
        counts.AddToTotals(isFurther ? before : order, merge.Told);
        ordersOfThisFile.Add(before.OrderId, merge.NotYetSpokenOf);
        return merge.Result;
    }

    // First which there are, and then those: asked for both at once, a database may go through all orders of the seller instead of looking up some numbers.
    private async Task<Dictionary<string, Order>> LoadAsync(string[] numbers)
    {
        var ids = await db.Orders.Where(o => o.SellerId == marketplace.SellerId && o.Marketplace == marketplace.Code && EF.Parameter(numbers).Contains(o.OrderNumber))
            .Select(o => o.OrderId).ToArrayAsync();
        if (ids.Length == 0) return [];
        return await db.Orders.AsNoTracking().Include(o => o.Items).Where(o => o.SellerId == marketplace.SellerId && EF.Parameter(ids).Contains(o.OrderId)).ToDictionaryAsync(o => o.OrderNumber);
    }

    private async Task NoteAsync(List<Order> replaced)
    {
        if (replaced.Count == 0) return;
        var ids = replaced.ConvertAll(order => order.OrderId).ToArray();
        await journal.NoteAsync(db.Orders.Where(o => o.SellerId == marketplace.SellerId && EF.Parameter(ids).Contains(o.OrderId)));
        await journal.NoteAsync(db.OrderItems.Where(i => i.SellerId == marketplace.SellerId && EF.Parameter(ids).Contains(i.OrderId)));
        foreach (var item in replaced.SelectMany(order => order.Items)) await journal.NoteAddedAsync(item);
    }

    private async Task DeleteAsync(int[] orderIds)
    {
        if (orderIds.Length == 0) return;
        await db.OrderItems.Where(i => i.SellerId == marketplace.SellerId && EF.Parameter(orderIds).Contains(i.OrderId)).ExecuteDeleteAsync();
        await db.Orders.Where(o => o.SellerId == marketplace.SellerId && EF.Parameter(orderIds).Contains(o.OrderId)).ExecuteDeleteAsync();
    }

    private async Task InsertAsync(List<Order> orders)
    {
        foreach (var order in orders)
        {
            touchedDays.Add(order.Day);
            await writer.WriteAsync(order);
            foreach (var item in order.Items) await writer.WriteAsync(item);
        }

        await writer.FlushAsync();
    }
}
