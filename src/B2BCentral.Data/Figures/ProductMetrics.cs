using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>B2B beside Non-B2B for one product.</summary>
public class ProductMetrics(B2BCentralDb db)
{
    public async Task<ChannelFigures> ByChannelAsync(FigureScope scope, Period period, int productId) =>
        new(SumOf(await DaysAsync(scope, period, productId, isBusiness: true)), SumOf(await DaysAsync(scope, period, productId, isBusiness: false)));

    /// <summary>The period month by month; the first and the last end where the period does.</summary>
    public async Task<IReadOnlyList<MonthOfProduct>> ByMonthAsync(FigureScope scope, Period period, int productId)
    {
        var b2b = await DaysAsync(scope, period, productId, isBusiness: true);
        var nonB2B = await DaysAsync(scope, period, productId, isBusiness: false);
        return [.. period.Cut(Grain.Month, DayOfWeek.Monday).Select(month => new MonthOfProduct(
            month, new ChannelFigures(SumOf(b2b.Where(sum => month.Contains(sum.Key))), SumOf(nonB2B.Where(sum => month.Contains(sum.Key))))))];
    }

    // One channel at a time and as a parameter: that is how SQLite finds the key.
    private Task<List<SummedSales<DateOnly>>> DaysAsync(FigureScope scope, Period period, int productId, bool isBusiness) => db.ProductSummaries
        .Where(row => row.IsBusiness == isBusiness && row.ProductId == productId).NamedIn(scope, period).SumBy(row => row.Day, scope.Counting).ToListAsync();

    private static SalesFigure SumOf(IEnumerable<SummedSales<DateOnly>> sums) => SalesFigure.Sum(sums.Select(sum => sum.Figure));
}

public sealed record MonthOfProduct(Period Days, ChannelFigures Figures);
