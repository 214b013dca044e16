using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>What businesses bought of each product, all of them or those of some industries.</summary>
public class ProductSales(B2BCentralDb db, FigureMemory memory)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    /// <summary>Every product that has an order in the period, in no order. Looks through as many rows as products and months, or days, were sold in.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="industries">Ids that the orders carry; null for all.</param>
    /// <param name="period">Of which days.</param>
    public Task<IReadOnlyList<ProductSum>> OfPeriodAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period) =>
        memory.GetAsync(scope, ("products", Named(industries), period), () => ReadAsync(scope, industries, period), sums => sums.Count);

    /// <summary>A few products: looks at their rows only. One that was not bought is left out.</summary>
    public Task<IReadOnlyDictionary<int, SalesFigure>> OfAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period, IReadOnlyCollection<int> productIds) =>
        memory.GetAsync(scope, ("some products", Named(industries), period, Named(productIds)), () => ReadAsync(scope, industries, period, productIds), sums => sums.Count);

    private async Task<IReadOnlyDictionary<int, SalesFigure>> ReadAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period, IReadOnlyCollection<int> productIds)
    {
        var sums = industries is null
            ? db.ProductSummaries.Where(row => row.IsBusiness == isBusiness && productIds.Contains(row.ProductId)).NamedIn(scope, period).SumBy(row => row.ProductId, scope.Counting)
            : db.ProductIndustrySummaries.Where(row => industries.Contains(row.IndustryId) && productIds.Contains(row.ProductId)).NamedIn(scope, period).SumBy(row => row.ProductId, scope.Counting);
        return await sums.ToDictionaryAsync(sum => sum.Key, sum => sum.Figure);
    }

    private async Task<IReadOnlyList<ProductSum>> ReadAsync(FigureScope scope, IReadOnlyList<int>? industries, Period period)
    {
        var sums = industries is null
            ? db.ProductSummaries.Where(row => row.IsBusiness == isBusiness).In(scope, period).SumBy(row => row.ProductId, scope.Counting)
            : db.ProductIndustrySummaries.Where(row => industries.Contains(row.IndustryId)).In(scope, period).SumBy(row => row.ProductId, scope.Counting);
        var sold = await sums.Where(sum => sum.Orders > 0).ToListAsync();
        return [.. sold.Select(sum => new ProductSum(sum.Key, sum.Figure))];
    }

    /// <summary>Ids as a part of a key, which goes by value.</summary>
    public static string? Named(IEnumerable<int>? ids) => ids is null ? null : string.Join(',', ids.Order().Select(id => id.ToString(CultureInfo.InvariantCulture)));
}

public readonly record struct ProductSum(int ProductId, SalesFigure Figure);
