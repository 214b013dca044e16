using System.Linq.Expressions;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Orders;

/// <summary>Which items of an order count in a list.</summary>
/// <param name="productIds">Only these products'; null for all.</param>
/// <param name="counting">What becomes of cancelled items.</param>
/// <param name="excludedOnly">The list is of what was left out elsewhere, so the cancelled items are its figures.</param>
public sealed class ItemChoice(IReadOnlyList<int>? productIds, CountingPolicy counting, bool excludedOnly)
{
    private readonly bool countsAll = counting == CountingPolicy.AsOrdered && !excludedOnly;

    public bool ExcludedOnly => excludedOnly;

    public Expression<Func<OrderItem, bool>> InScope
    {
        get
        {
            if (productIds is null) return item => true;
            if (productIds is not [var only]) return item => productIds.Contains(item.ProductId);
            return item => item.ProductId == only;
        }
    }

    /// <summary>Of the items in scope.</summary>
    public Expression<Func<OrderItem, bool>> Counted => item => countsAll || item.IsCancelled == excludedOnly;

    /// <summary>Items in scope that are shown and not counted.</summary>
    public Expression<Func<OrderItem, bool>> LeftOut => item => !countsAll && item.IsCancelled != excludedOnly;

    public bool Counts(OrderItem item) => countsAll || item.IsCancelled == excludedOnly;
}
