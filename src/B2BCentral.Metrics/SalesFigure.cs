namespace B2BCentral.Metrics;

/// <summary>Sales, units and orders of one group of order items under one counting policy.</summary>
/// <param name="Sales">Ordered product sales in minor units: line amounts before tax, shipping, gift wrap and promotion.</param>
/// <param name="Units">Sum of quantities, those of pending orders too.</param>
/// <param name="Orders">Distinct orders with at least one counted item.</param>
/// <param name="PricedOrders">The orders among them with at least one price: the denominator of average sales per order.</param>
/// <param name="OrderItems">Counted order items.</param>
public readonly record struct SalesFigure(long Sales, long Units, long Orders, long PricedOrders, long OrderItems = 0)
{
    /// <summary>Sales per order in minor units; null when no order has a price. Orders whose price is pending stay out.</summary>
    public decimal? AverageSales => PricedOrders == 0 ? null : (decimal)Sales / PricedOrders;

    /// <summary>Units per order; null when there is no order.</summary>
    public decimal? AverageUnits => Orders == 0 ? null : (decimal)Units / Orders;

    /// <summary>Sales per order item in minor units; null when there is none. Items whose price is pending count, as in the marketplace's report.</summary>
    public decimal? SalesPerOrderItem => OrderItems == 0 ? null : (decimal)Sales / OrderItems;

    /// <summary>Units per order item; null when there is none.</summary>
    public decimal? UnitsPerOrderItem => OrderItems == 0 ? null : (decimal)Units / OrderItems;

    /// <summary>Average selling price: sales per unit in minor units; null without units.</summary>
    public decimal? SalesPerUnit => Units == 0 ? null : (decimal)Sales / Units;

    public long By(Measure measure) => measure == Measure.Sales ? Sales : Units;

    public static SalesFigure operator +(SalesFigure a, SalesFigure b) =>
        new(a.Sales + b.Sales, a.Units + b.Units, a.Orders + b.Orders, a.PricedOrders + b.PricedOrders, a.OrderItems + b.OrderItems);

    public static SalesFigure operator -(SalesFigure a, SalesFigure b) =>
        new(a.Sales - b.Sales, a.Units - b.Units, a.Orders - b.Orders, a.PricedOrders - b.PricedOrders, a.OrderItems - b.OrderItems);

    public static SalesFigure Sum(IEnumerable<SalesFigure> figures) => figures.Aggregate(default(SalesFigure), (sum, figure) => sum + figure);
}

/// <summary>What a graph, a table or a ranking goes by.</summary>
public enum Measure
{
    Sales,
    Units,
}
