using System.Collections;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Writing;

/// <summary>What became of the rows of a file, and what the file adds up to.</summary>
public sealed class ImportCounts
{
    private const int AlikeNamed = 5;

    private readonly BitArray countedOrders = new(1024);

    public int RowsRead { get; internal set; }
    public int Added { get; internal set; }
    public int Changed { get; internal set; }
    public int Unchanged { get; internal set; }

    /// <summary>Rows of orders that the database already has, or the same file tells, in a newer version.</summary>
    public int Older { get; internal set; }

    public int Rejected { get; internal set; }

    /// <summary>Rows of the sales channel Non-Amazon: stored, and left out of every figure.</summary>
    public int NonAmazon { get; internal set; }

    /// <summary>Amounts with more decimals than the currency has.</summary>
    public int Rounded { get; internal set; }

    /// <summary>Rows refused because their amount is in another currency, with that currency.</summary>
    internal Dictionary<string, int> ForeignCurrencies { get; } = [];

    /// <summary>Rows refused because their sales channel is another marketplace, with the code of that.</summary>
    internal Dictionary<string, int> ForeignChannels { get; } = [];

    /// <summary>Rows that can be used, but for those of the sales channel Non-Amazon.</summary>
    internal int OwnOrders { get; set; }

    /// <summary>Rows with an amount in the marketplace's own currency.</summary>
    internal int OwnAmounts { get; set; }

    /// <summary>Rows whose SKU, product or day a later row of the file tells again; counted as unchanged.</summary>
    public int Repeated { get; internal set; }

    /// <summary>Rows of orders that are like another one of their order in all that is read, and have no id of their own: they count each.</summary>
    public int Alike { get; private set; }

    /// <summary>The first of <see cref="Alike"/>, by their line and their order.</summary>
    internal List<(int Line, string Order)> FirstAlike { get; } = [];

    /// <summary>Rows that give a number of employees below 1.</summary>
    public int WithoutEmployees { get; internal set; }

    /// <summary>The first and the last local day that the file tells of; null where it tells of none.</summary>
    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>The offers that a listings report lists, as they stand after it; null for other files.</summary>
    public ListingTotals? Listings { get; internal set; }

    /// <summary>What a Sales and Traffic report tells, by day and by each kind of product it has; empty for other files.</summary>
    public IReadOnlyList<TrafficTotals> Traffic { get; internal set; } = [];

    /// <summary>Rows of traffic whose B2B part is larger than the whole.</summary>
    public int PartsAboveTotal { get; internal set; }

    /// <summary>The file's own totals under the default policy: cancelled items left out.</summary>
    public SalesFigure B2B { get; private set; }

    public SalesFigure NonB2B { get; private set; }

    public SalesFigure Total => B2B + NonB2B;

    internal void AddAlike(int line, string order)
    {
        Alike++;
        if (FirstAlike.Count < AlikeNamed) FirstAlike.Add((line, order));
    }

    internal void Told(DateOnly day) => (From, To) = (From < day ? From : day, To > day ? To : day);

    /// <returns>What they add.</returns>
    internal SalesFigure AddToTotals(Order order, IEnumerable<OrderItem> items)
    {
        if (order.IsNonAmazon) return default;

        var sum = SalesFigure.Sum(items.Where(item => !item.IsCancelled).Select(item => new SalesFigure(item.Amount ?? 0, item.Quantity, IsFirstOf(order.OrderId) ? 1 : 0, 0, 1)));
        Add(order.IsBusiness, sum);
        return sum;
    }

    /// <summary>Undoes <see cref="AddToTotals"/> for a version of an order that a newer one in the same file replaces.</summary>
    internal void TakeFromTotals(Order order, IEnumerable<OrderItem> items)
    {
        var counted = items.Where(item => !item.IsCancelled).ToList();
        if (order.IsNonAmazon || counted.Count == 0) return;

        TakeFromTotals(order.OrderId, order.IsBusiness, new SalesFigure(counted.Sum(item => item.Amount ?? 0), counted.Sum(item => (long)item.Quantity), 1, 0, counted.Count));
    }

    /// <param name="figure">All that was added of the order.</param>
    internal void TakeFromTotals(int orderId, bool isBusiness, SalesFigure figure)
    {
        if (figure.Orders > 0) countedOrders[orderId] = false;
        Add(isBusiness, default(SalesFigure) - figure);
    }

    private void Add(bool isBusiness, SalesFigure figure)
    {
        if (isBusiness) B2B += figure;
        else NonB2B += figure;
    }

    // One bit per order: the lines of an order may lie apart in the file, and ten million must not cost memory.
    private bool IsFirstOf(int orderId)
    {
        if (orderId >= countedOrders.Length) countedOrders.Length = Math.Max(orderId + 1, countedOrders.Length * 2);
        if (countedOrders[orderId]) return false;
        return countedOrders[orderId] = true;
    }
}
