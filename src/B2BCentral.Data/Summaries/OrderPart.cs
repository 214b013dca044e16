using System.Runtime.InteropServices;

namespace B2BCentral.Data.Summaries;

/// <summary>Those items of one order that go into one summary row. The order counts once in it, however many they are.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct OrderPart
{
    private long sales;
    private long units;
    private long items;
    private long cancelledSales;
    private long cancelledUnits;
    private long cancelledItems;
    private bool hasPrice;
    private bool hasCountedPrice;

    public void Add(in SoldItem item)
    {
        hasPrice |= item.Amount is not null;
        if (item.IsCancelled)
        {
            cancelledSales += item.Amount ?? 0;
            cancelledUnits += item.Quantity;
            cancelledItems++;
            return;
        }

        hasCountedPrice |= item.Amount is not null;
        sales += item.Amount ?? 0;
        units += item.Quantity;
        items++;
    }

    public readonly void AddTo(SummaryRow row)
    {
        row.Sales += sales;
        row.Units += units;
        row.OrderItems += items;
        row.CancelledSales += cancelledSales;
        row.CancelledUnits += cancelledUnits;
        row.CancelledOrderItems += cancelledItems;
        if (hasCountedPrice) row.PricedOrders++;
        else if (hasPrice) row.CancelledPricedOrders++;
        if (items > 0) row.Orders++;
        else row.CancelledOrders++;
    }
}
