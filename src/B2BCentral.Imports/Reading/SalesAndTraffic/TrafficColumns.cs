using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>
/// The columns of a Business Report that are read. Averages and percentages are left out but for the featured offer's: they follow from the others.
/// </summary>
internal sealed class TrafficColumns
{
    public TrafficColumns(Header header)
    {
        Date = header.Find(TrafficHeaders.Date);
        ParentAsin = header.Find(TrafficHeaders.ParentAsin);
        ChildAsin = header.Find(TrafficHeaders.ChildAsin);
        Sku = header.Find(TrafficHeaders.Sku);
        All = new TrafficFigureColumns(
            header.Find(TrafficHeaders.Sessions), header.Find(TrafficHeaders.PageViews), header.Find(TrafficHeaders.FeaturedOffer),
            header.Find(TrafficHeaders.Units), header.Find(TrafficHeaders.OrderItems), header.Find(TrafficHeaders.Sales));
        B2B = new TrafficFigureColumns(
            header.Find(TrafficHeaders.SessionsB2B), header.Find(TrafficHeaders.PageViewsB2B), header.Find(TrafficHeaders.FeaturedOfferB2B),
            header.Find(TrafficHeaders.UnitsB2B), header.Find(TrafficHeaders.OrderItemsB2B), header.Find(TrafficHeaders.SalesB2B));
    }

    public Column Date { get; }
    public Column ParentAsin { get; }
    public Column ChildAsin { get; }
    public Column Sku { get; }
    public TrafficFigureColumns All { get; }
    public TrafficFigureColumns B2B { get; }

    public IEnumerable<Column> Used => [Date, ParentAsin, ChildAsin, Sku, .. All.Columns, .. B2B.Columns];

    public bool IsByAsin => !ParentAsin.IsAbsent || !ChildAsin.IsAbsent;

    /// <summary>Each row says of what it is, and something of it.</summary>
    public bool AreUsable => (IsByAsin || !Date.IsAbsent) && Present > 0;

    /// <summary>The header is that of no other report, though it may lack what is needed. Other statistics count sessions and page views too.</summary>
    public bool AreTelling => IsByAsin || !(All.Sales.IsAbsent && All.Units.IsAbsent && All.OrderItems.IsAbsent && All.FeaturedOffer.IsAbsent);

    private int Present => All.Columns.Concat(B2B.Columns).Count(column => !column.IsAbsent);
}

internal sealed record TrafficFigureColumns(Column Sessions, Column PageViews, Column FeaturedOffer, Column Units, Column OrderItems, Column Sales)
{
    public IEnumerable<Column> Columns => [Sessions, PageViews, FeaturedOffer, Units, OrderItems, Sales];
}
