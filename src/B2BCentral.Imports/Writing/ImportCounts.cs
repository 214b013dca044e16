using System.Collections;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Writing;

/// <summary>What became of the rows of a file, and what the file adds up to.</summary>
public sealed class ImportCounts
{
    private readonly BitArray countedOrders = new(1024);

    public int RowsRead { get; internal set; }
    public int Added { get; internal set; }
    public int Changed { get; internal set; }
    public int Unchanged { get; internal set; }

    /// <summary>Rows of orders that the database already has in a newer version.</summary>
    public int Older { get; internal set; }

    public int Rejected { get; internal set; }

    /// <summary>Rows of the sales channel Non-Amazon: stored, and left out of every figure.</summary>
    public int NonAmazon { get; internal set; }

    /// <summary>Amounts with more decimals than the currency has.</summary>
    public int Rounded { get; internal set; }

    /// <summary>Rows of listings whose SKU a later row of the file lists again; counted as unchanged.</summary>
    public int Repeated { get; internal set; }

    /// <summary>The offers that a listings report lists, as they stand after it; null for other files.</summary>
    public ListingTotals? Listings { get; internal set; }

    /// <summary>The file's own totals under the default policy: cancelled items left out.</summary>
    public SalesFigure B2B { get; private set; }

    public SalesFigure NonB2B { get; private set; }

    public SalesFigure Total => B2B + NonB2B;

    internal void AddToTotals(Order order, IEnumerable<OrderItem> items)
    {
        if (order.IsNonAmazon) return;

        foreach (var item in items.Where(item => !item.IsCancelled))
        {
            var figure = new SalesFigure(item.Amount ?? 0, item.Quantity, IsFirstOf(order.OrderId) ? 1 : 0, 0, 1);
            if (order.IsBusiness) B2B += figure;
            else NonB2B += figure;
        }
    }

    // One bit per order: the lines of an order may lie apart in the file, and ten million must not cost memory.
    private bool IsFirstOf(int orderId)
    {
        if (orderId >= countedOrders.Length) countedOrders.Length = Math.Max(orderId + 1, countedOrders.Length * 2);
        if (countedOrders[orderId]) return false;
        return countedOrders[orderId] = true;
    }
}
