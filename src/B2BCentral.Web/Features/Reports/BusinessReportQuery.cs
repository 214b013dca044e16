using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Features.Reports;

/// <summary>A whole report: the totals by the road of every other page, and the rows by that of their kind.</summary>
public class BusinessReportQuery(
    MetricsService metrics, TrafficQuery traffic, ByDateQuery byDate, ByProductQuery byProduct, DistinctOrdersQuery distinct, TrafficDifferenceQuery differences)
{
    public async Task<BusinessReport> RunAsync(ReportFilter filter)
    {
        var figures = filter.Figures;
        var now = await metrics.ByChannelAsync(figures.Scope, figures.Period);
        var visits = await traffic.SumAsync(figures.Scope, figures.Period);
        var total = new ReportRow
        {
            Key = "total",
            Days = figures.Period,
            ComparedDays = figures.Compared,
            HasData = !figures.IsOutsideData,
            Figures = new Compared<ChannelFigures>(now, figures.IsPartial ? await OfAsync(figures.Scope, figures.Complete) : now, await OfAsync(figures.Scope, figures.Compared)),
            Traffic = visits,
        };
        var difference = await differences.RunAsync(figures.Scope, visits);
        if (filter.IsByDate) return new BusinessReport(total, null, filter.Sort.Sorted(await byDate.RunAsync(filter), filter), visits.Covered, difference);

        var products = await byProduct.RunAsync(filter);
        // Beside rows of other days, the visits of all listings would look like their sum.
        var comparable = total with { Traffic = visits.Covered.SequenceEqual(products.Covered) ? visits : null };
        var found = filter.Search is null ? null : await FoundAsync(filter, products);
        return new BusinessReport(comparable, found, filter.Sort.Sorted(products.Rows, filter), products.Covered, difference);
    }

    private async Task<ChannelFigures> OfAsync(FigureScope scope, Period? period) => period is { } days ? await metrics.ByChannelAsync(scope, days) : default;

    /// <summary>What the found rows add up to; visits do not, because one session may see several products.</summary>
    private async Task<ReportRow> FoundAsync(ReportFilter filter, ProductRows products)
    {
        var (figures, rows) = (filter.Figures, products.Rows);

        async Task<ChannelFigures> SumAsync(Period? period, Func<ReportRow, ChannelFigures> of)
        {
            if (period is not { } days || rows.Count == 0) return default;
            var (b2b, nonB2B) = await distinct.OfAnyAsync(figures.Scope, days, products.ProductIds);
            return new ChannelFigures(
                Metrics.SalesFigure.Sum(rows.Select(row => of(row).B2B)) with { Orders = b2b, PricedOrders = 0 },
                Metrics.SalesFigure.Sum(rows.Select(row => of(row).NonB2B)) with { Orders = nonB2B, PricedOrders = 0 });
        }

        var now = await SumAsync(figures.Period, row => row.Figures.Now);
        return new ReportRow
        {
            Key = "found",
            Days = figures.Period,
            ComparedDays = figures.Compared,
            HasData = !figures.IsOutsideData,
            Figures = new Compared<ChannelFigures>(
                now,
                figures.IsPartial ? await SumAsync(figures.Complete, row => row.Figures.Complete) : now,
                await SumAsync(figures.Compared, row => row.Figures.Then)),
        };
    }
}
