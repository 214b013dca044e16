using System.Globalization;
using System.Linq.Expressions;
using B2BCentral.Data.Summaries;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>What businesses bought of each product, all of them or those of some industries.</summary>
public class ProductSales(B2BCentralDb db, FigureMemory memory)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    /// <summary>
    /// Every product that has an order in the period, in no order, with what it is ranked by. Looks through as many rows as products and months, or days, were sold in.
    /// </summary>
    /// <param name="scope">Whose.</param>
    /// <param name="industries">Ids that the orders carry; null for all.</param>
    /// <param name="period">Of which days.</param>
    public Task<IReadOnlyList<ProductWeight>> WeightsAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period) =>
        memory.GetAsync(scope, ("products", Named(industries), period), () => ReadAsync(scope, industries, period), weights => weights.Count);

    /// <summary>A few products with all their figures: looks at their rows only. One that was not bought is left out.</summary>
    public Task<IReadOnlyDictionary<int, SalesFigure>> OfAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period, IReadOnlyCollection<int> productIds) =>
        memory.GetAsync(scope, ("some products", Named(industries), period, Named(productIds)), () => ReadAsync(scope, industries, period, productIds), sums => sums.Count);

    private async Task<IReadOnlyDictionary<int, SalesFigure>> ReadAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period, IReadOnlyCollection<int> productIds)
    {
        // One parameter however many there are: a statement may have some thousands only.
        int[] ids = [.. productIds];
        var sums = industries is null
            ? db.ProductSummaries.Where(row => row.IsBusiness == isBusiness && EF.Parameter(ids).Contains(row.ProductId)).NamedIn(scope, period).SumBy(row => row.ProductId, scope.Counting)
            : db.ProductIndustrySummaries.Where(row => industries.Contains(row.IndustryId) && EF.Parameter(ids).Contains(row.ProductId)).NamedIn(scope, period).SumBy(row => row.ProductId, scope.Counting);
        return await sums.ToDictionaryAsync(sum => sum.Key, sum => sum.Figure);
    }

    private async Task<IReadOnlyList<ProductWeight>> ReadAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period) => industries is null
        ? await WeightsOf(db.ProductSummaries.Where(row => row.IsBusiness == isBusiness), scope, period, row => row.ProductId).ToListAsync()
        : await WeightsOf(db.ProductIndustrySummaries.Where(row => industries.Contains(row.IndustryId)), scope, period, row => row.ProductId).ToListAsync();

    // Two sums of rows that count, and not all ten: SQLite sorts what it groups, and takes half the time for it.
    private static IQueryable<ProductWeight> WeightsOf<T>(IQueryable<T> rows, FigureScope scope, Period period, Expression<Func<T, int>> product)
        where T : SummaryRow
    {
        var weight = scope.Counting.CancelledWeight();
        return rows.Where(row => row.Orders + weight * row.CancelledOrders > 0).In(scope, period).GroupBy(product).Select(group => new ProductWeight(
            group.Key, group.Sum(row => row.Sales + weight * row.CancelledSales), group.Sum(row => row.Units + weight * row.CancelledUnits)));
    }

    /// <summary>Ids as a part of a key, which goes by value.</summary>
    public static string? Named(IEnumerable<int>? ids) => ids is null ? null : string.Join(',', ids.Order().Select(id => id.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What a product is ranked by.</summary>
/// <param name="ProductId">Which.</param>
/// <param name="Sales">In minor units.</param>
/// <param name="Units">Sold.</param>
public sealed record ProductWeight(int ProductId, long Sales, long Units)
{
    public long By(Measure measure) => measure == Measure.Sales ? Sales : Units;
}
