namespace B2BCentral.Data.Summaries;

/// <summary>How much time one summary row covers.</summary>
public enum SummaryGrain : byte
{
    Day,
    Month,
}

/// <summary>
/// Sums of the order items of one group on one local day or in one calendar month. Counted and cancelled ones are kept apart:
/// a figure as ordered is one plus the other.
/// </summary>
public abstract class SummaryRow
{
    public int SellerId { get; set; }
    public string Marketplace { get; set; } = "";
    public SummaryGrain Grain { get; set; }

    /// <summary>The day, or the first day of the month.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Minor units of items that are not cancelled.</summary>
    public long Sales { get; set; }

    public long Units { get; set; }

    /// <summary>Distinct orders with an item that is not cancelled.</summary>
    public long Orders { get; set; }

    /// <summary>Those among them with a price.</summary>
    public long PricedOrders { get; set; }

    public long OrderItems { get; set; }
    public long CancelledSales { get; set; }
    public long CancelledUnits { get; set; }

    /// <summary>Orders of this group that have cancelled items only: what "as ordered" adds to <see cref="Orders"/>.</summary>
    public long CancelledOrders { get; set; }

    /// <summary>What "as ordered" adds to <see cref="PricedOrders"/>.</summary>
    public long CancelledPricedOrders { get; set; }

    public long CancelledOrderItems { get; set; }

    internal void Add(SummaryRow other)
    {
        Sales += other.Sales;
        Units += other.Units;
        Orders += other.Orders;
        PricedOrders += other.PricedOrders;
        OrderItems += other.OrderItems;
        CancelledSales += other.CancelledSales;
        CancelledUnits += other.CancelledUnits;
        CancelledOrders += other.CancelledOrders;
        CancelledPricedOrders += other.CancelledPricedOrders;
        CancelledOrderItems += other.CancelledOrderItems;
    }

    internal bool HasSumsOf(SummaryRow other) =>
        (Sales, Units, Orders, PricedOrders, OrderItems) == (other.Sales, other.Units, other.Orders, other.PricedOrders, other.OrderItems) &&
        (CancelledSales, CancelledUnits, CancelledOrders, CancelledPricedOrders, CancelledOrderItems) ==
        (other.CancelledSales, other.CancelledUnits, other.CancelledOrders, other.CancelledPricedOrders, other.CancelledOrderItems);
}
