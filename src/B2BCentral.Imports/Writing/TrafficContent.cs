using B2BCentral.Data.Sellers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Writing;

/// <summary>Puts what a report tells into a row; what it has no column for, or leaves empty, stays as it is.</summary>
internal sealed class TrafficContent(SellerMarketplace marketplace, ImportCounts counts)
{
    /// <param name="parts">One line, or the lines of one product under several parents.</param>
    /// <param name="row">The row they make together.</param>
    /// <returns>Whether the row is another than before.</returns>
    public bool Put(List<TrafficLine> parts, TrafficFigures row)
    {
        var before = Content(row);
        row.Sessions = Sum(parts, line => line.All.Sessions) ?? row.Sessions;
        row.SessionsB2B = Sum(parts, line => line.B2B.Sessions) ?? row.SessionsB2B;
        row.PageViews = Sum(parts, line => line.All.PageViews) ?? row.PageViews;
        row.PageViewsB2B = Sum(parts, line => line.B2B.PageViews) ?? row.PageViewsB2B;
        row.FeaturedOffer = FeaturedOffer(parts.ConvertAll(line => line.All)) ?? row.FeaturedOffer;
        row.FeaturedOfferB2B = FeaturedOffer(parts.ConvertAll(line => line.B2B)) ?? row.FeaturedOfferB2B;
        row.Units = Sum(parts, line => line.All.Units) ?? row.Units;
        row.UnitsB2B = Sum(parts, line => line.B2B.Units) ?? row.UnitsB2B;
        row.OrderItems = Sum(parts, line => line.All.OrderItems) ?? row.OrderItems;
        row.OrderItemsB2B = Sum(parts, line => line.B2B.OrderItems) ?? row.OrderItemsB2B;
        row.Sales = MinorUnits(parts, line => line.All.Sales) ?? row.Sales;
        row.SalesB2B = MinorUnits(parts, line => line.B2B.Sales) ?? row.SalesB2B;
        if (row is ProductTraffic product) product.ParentAsin = ParentOf(parts, product) ?? product.ParentAsin;
        return before != Content(row);
    }

    /// <summary>A part cannot be larger than the whole; where a report says so, the seller should know.</summary>
    public static bool HasPartAboveTotal(TrafficLine line) =>
        line.B2B.Sessions > line.All.Sessions || line.B2B.PageViews > line.All.PageViews || line.B2B.Units > line.All.Units
        || line.B2B.OrderItems > line.All.OrderItems || line.B2B.Sales > line.All.Sales;

    private static int? Sum(List<TrafficLine> parts, Func<TrafficLine, int?> figure) =>
        parts.TrueForAll(line => figure(line) is null) ? null : parts.Sum(figure);

    private long? MinorUnits(List<TrafficLine> parts, Func<TrafficLine, decimal?> sales)
    {
        if (parts.TrueForAll(line => sales(line) is null)) return null;
        counts.Rounded += parts.Count(line => sales(line) is { } amount && Money.IsRounded(amount, marketplace.Currency));
        return parts.Sum(line => Money.ToMinorUnits(sales(line) ?? 0, marketplace.Currency));
    }

    // A rate is no sum: that of the two together follows from what each was a rate of.
    private static int? FeaturedOffer(List<TrafficValues> parts)
    {
        var rated = parts.FindAll(values => values.FeaturedOffer is not null);
        if (rated.Count == 0) return null;
        var views = rated.Sum(Weight);
        var points = views == 0 ? rated.Average(values => values.FeaturedOffer!.Value) : rated.Sum(values => values.FeaturedOffer!.Value * Weight(values)) / views;
        return (int)decimal.Round(points * 100, 0, MidpointRounding.ToEven);
    }

    private static decimal Weight(TrafficValues values) => values.PageViews ?? values.Sessions ?? 0;

    private static string? ParentOf(List<TrafficLine> parts, ProductTraffic product) => product.Level == TrafficLevel.Parent
        ? null
        : (parts.Find(line => line.ParentAsin is not null && line.ParentAsin != product.Asin) ?? parts[0]).ParentAsin;

    private static (int?, int?, int?, int?, int?, int?, int?, int?, int?, int?, long?, long?, string?) Content(TrafficFigures row) =>
        (row.Sessions, row.SessionsB2B, row.PageViews, row.PageViewsB2B, row.FeaturedOffer, row.FeaturedOfferB2B, row.Units, row.UnitsB2B,
            row.OrderItems, row.OrderItemsB2B, row.Sales, row.SalesB2B, (row as ProductTraffic)?.ParentAsin);
}
