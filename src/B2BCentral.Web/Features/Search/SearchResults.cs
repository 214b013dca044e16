using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Requests;

namespace B2BCentral.Web.Features.Search;

/// <summary>What was found of each kind.</summary>
public sealed record SearchResults(Found<FoundProduct> Products, Found<Buyer> Companies, Found<FoundOrder> Orders, Found<FoundRequest> Requests)
{
    public bool IsEmpty => Products.Rows.Count + Companies.Rows.Count + Orders.Rows.Count + Requests.Rows.Count == 0;
}

/// <summary>The best of what was found.</summary>
/// <param name="read">One more than are shown, where there is one.</param>
/// <param name="most">How many are shown.</param>
public sealed class Found<T>(IReadOnlyCollection<T> read, int most)
{
    public IReadOnlyList<T> Rows { get; } = [.. read.Take(most)];

    public bool HasMore { get; } = read.Count > most;
}

public sealed record FoundProduct(string Sku, string? Asin, string? Title);

/// <param name="Order">Without its items.</param>
/// <param name="Buyer">Null for a buyer whose name is not known, and for consumers.</param>
public sealed record FoundOrder(Order Order, string? Buyer);

/// <summary>A business customer's request for a discount, who may never have ordered and then is no company yet.</summary>
public sealed class FoundRequest
{
    public required BuyerRequest Request { get; init; }
    public required string Sku { get; init; }
}
