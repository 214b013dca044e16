using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks;

/// <summary>What businesses bought of a product in the window of 90 days: how much hangs on a task about it.</summary>
public class SalesAtStake(ProductSales bought)
{
    /// <returns>Minor units by product; one that was not bought is left out.</returns>
    public async Task<IReadOnlyDictionary<int, long>> OfAsync(TaskScope scope, IReadOnlyCollection<int> productIds)
    {
        if (productIds.Count == 0) return new Dictionary<int, long>();

        var sums = await bought.OfAsync(scope.Figures, industries: null, scope.Window, productIds);
        return sums.ToDictionary(sum => sum.Key, sum => sum.Value.Sales);
    }

    /// <summary>"Your B2B sales of this SKU: $2,310.00 in 90 days." for the end of a reason.</summary>
    public static string Text(TaskScope scope, long sales) =>
        Tf($"Your B2B sales of this SKU: {MoneyText.Of(sales, scope.Marketplace.Currency)} in {scope.Window.Days} days.");
}
