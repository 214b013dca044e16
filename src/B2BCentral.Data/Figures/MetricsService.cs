using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>The figures that two or more places need.</summary>
public class MetricsService(B2BCentralDb db, FigureMemory memory)
{
    public Task<ChannelFigures> ByChannelAsync(FigureScope scope, Period period) => memory.GetAsync(scope, ("channels", period), () => ReadAsync(scope, period), _ => 1);

    private async Task<ChannelFigures> ReadAsync(FigureScope scope, Period period)
    {
        var sums = await db.ChannelSummaries.In(scope, period).SumBy(row => row.IsBusiness, scope.Counting).ToListAsync();
        return new ChannelFigures(Of(sums, isBusiness: true), Of(sums, isBusiness: false));
    }

    private static SalesFigure Of(List<SummedSales<bool>> sums, bool isBusiness) =>
        sums.Find(sum => sum.Key == isBusiness)?.Figure ?? default;
}
