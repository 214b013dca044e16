using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Skus;

/// <summary>Twelve months of one SKU, B2B beside Non-B2B, as a graph and as a table.</summary>
public sealed class SkuTrend(DashboardFilter filter, Listing listing, IReadOnlyList<MonthOfProduct> months)
{
    public bool HasSales => months.Any(month => month.Figures.Total.Orders > 0);

    public string Label => Tf($"Sales of SKU {listing.Product.Sku} by month, B2B and Non-B2B");

    public string Sentence
    {
        get
        {
            var total = months.Aggregate(default(ChannelFigures), (sum, month) => new(sum.B2B + month.Figures.B2B, sum.NonB2B + month.Figures.NonB2B));
            var best = months.Where(month => !DaysOf(month).IsCut(Grain.Month)).DefaultIfEmpty(months[^1]).MaxBy(month => month.Figures.B2B.Sales)!;
            if (total.B2B.Orders == 0) return T("Businesses bought none of it in these 12 months.");

            var (sales, bestMonth) = (Texts.Money(total.B2B.Sales, filter.Store.Currency), DayLabels.Full(best.Days, Grain.Month));
            return total.B2BShare is { } part
                ? Tf($"Businesses bought for {sales} in these 12 months, {Texts.Percent(part)} of all sales of this SKU; the best month was {bestMonth}.")
                : Tf($"Businesses bought for {sales} in these 12 months; the best month was {bestMonth}.");
        }
    }

    public SkuTrendGraph Graph => new(
        GraphNumbers.Of(filter.Store.Currency), [T("B2B"), T("Non-B2B")],
        [.. months.Index().Where(at => DaysOf(at.Item).IsCut(Grain.Month)).Select(at => at.Index)],
        [.. months.Select(month => ShortNameOf(DaysOf(month)))],
        [.. months.Select(month => Texts.ShortDays(month.Days))],
        [.. months.Select(month => ValueOf(month, month.Figures.B2B))],
        [.. months.Select(month => ValueOf(month, month.Figures.NonB2B))]);

    /// <summary>The newest month first.</summary>
    public IEnumerable<SkuMonth> Rows => months.Select((month, i) => (month, i)).Reverse().Select(at => RowOf(at.month, $"month.{at.i + 1}"));

    private SkuMonth RowOf(MonthOfProduct month, string name)
    {
        var (b2b, nonB2B) = (month.Figures.B2B, month.Figures.NonB2B);
        return new SkuMonth(DayLabels.Full(month.Days, Grain.Month),
        [
            (T("B2B sales"), Of(month, href => FigureText.Sales($"{name}.b2b", b2b, filter.Store.Currency, href), "b2b")),
            (T("B2B units"), Of(month, href => FigureText.Units($"{name}.b2b", b2b, href), "b2b")),
            (T("Non-B2B sales"), Of(month, href => FigureText.Sales($"{name}.non-b2b", nonB2B, filter.Store.Currency, href), "non-b2b")),
            (T("Non-B2B units"), Of(month, href => FigureText.Units($"{name}.non-b2b", nonB2B, href), "non-b2b")),
        ]);
    }

    private FigureText? Of(MonthOfProduct month, Func<string, FigureText> text, string show) =>
        HasData(month) ? text(OrdersAddress.Of(filter, month.Days, show, ("sku", listing.Product.Sku))) : null;

    private decimal? ValueOf(MonthOfProduct month, SalesFigure figure) => HasData(month) ? Money.ToMajorUnits(figure.Sales, filter.Store.Currency) : null;

    private bool HasData(MonthOfProduct month) => filter.HasData(month.Days);

    private Period DaysOf(MonthOfProduct month) => month.Days.Since(filter.Store.Marketplace.FirstOrderDay);

    // Twelve bars have no room for their year.
    private static string ShortNameOf(Period month) => month.WholeMonths() is null ? DayLabels.Brief(month, Grain.Month) : month.From.ToString("MMM", Texts.Culture);
}

/// <summary>What the element sku-trend-chart draws, as its JSON has it. A null value is a gap: no data.</summary>
/// <param name="Cut">The bars that are of a part of their month only.</param>
public sealed record SkuTrendGraph(
    GraphNumbers Numbers, IReadOnlyList<string> Names, IReadOnlyList<int> Cut, IReadOnlyList<string> Labels, IReadOnlyList<string> Titles, IReadOnlyList<decimal?> B2b, IReadOnlyList<decimal?> NonB2b);

/// <summary>A month as a row.</summary>
/// <param name="Cells">Each with the name of its column; no figure where there is no data.</param>
public sealed record SkuMonth(string Name, IReadOnlyList<(string Column, FigureText? Figure)> Cells);
