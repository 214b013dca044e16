using System.Runtime.InteropServices;
using B2BCentral.Data.Engines;

namespace B2BCentral.Data.Summaries;

/// <summary>Summary rows of one seller's marketplace while they are added up.</summary>
internal sealed class SummaryRows(int sellerId, string marketplace)
{
    private readonly Dictionary<SummaryKey, SummaryRow> rows = [];

    public IReadOnlyCollection<SummaryRow> All => rows.Values;

    public SummaryRow? Find(SummaryKey key) => rows.GetValueOrDefault(key);

    /// <summary>All items of one order, which are brought into the order of their products.</summary>
    public void AddOrder(List<SoldItem> items)
    {
        var (order, whole) = (items[0], default(OrderPart));
        foreach (var item in items) whole.Add(item);
        whole.AddTo(Day(SummaryTable.Channels, SummaryKey.Channel(order.IsBusiness)));
        if (order.IsBusiness)
        {
            whole.AddTo(Day(SummaryTable.Industries, order.IndustryId));
            whole.AddTo(Day(SummaryTable.Regions, order.RegionId));
            whole.AddTo(Day(SummaryTable.Sizes, order.SizeId));
        }

        if (items.Count > 1) items.Sort((a, b) => a.ProductId.CompareTo(b.ProductId));
        for (var i = 0; i < items.Count;)
        {
            var (product, part) = (items[i].ProductId, default(OrderPart));
            for (; i < items.Count && items[i].ProductId == product; i++) part.Add(items[i]);
            part.AddTo(Day(SummaryTable.Products, SummaryKey.Channel(order.IsBusiness), product));
            if (order.IsBusiness) part.AddTo(Day(SummaryTable.ProductIndustries, order.IndustryId, product));
        }

        SummaryRow Day(SummaryTable table, int first, int second = 0) => Of(new SummaryKey(table, SummaryGrain.Day, order.Day, first, second));
    }

    /// <summary>A row of a day to the sum of its month.</summary>
    public void AddToMonth(SummaryRow day) => Of(SummaryKey.Of(day).OfMonth).Add(day);

    /// <summary>In the order of the tables, in which a database adds rows fastest.</summary>
    public async Task WriteAsync(BulkWriter writer)
    {
        foreach (var (_, row) in rows.OrderBy(row => row.Key.Table).ThenBy(row => row.Key.First).ThenBy(row => row.Key.Day).ThenBy(row => row.Key.Second))
            await (row switch
            {
                ChannelSummary one => writer.WriteAsync(one),
                SegmentSummary one => writer.WriteAsync(one),
                ProductSummary one => writer.WriteAsync(one),
                _ => writer.WriteAsync((ProductIndustrySummary)row),
            });
        await writer.FlushAsync();
    }

    private SummaryRow Of(SummaryKey key)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, key, out _);
        return row ??= key.NewRow(sellerId, marketplace);
    }
}
