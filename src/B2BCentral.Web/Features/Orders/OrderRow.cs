using B2BCentral.Data.Orders;

namespace B2BCentral.Web.Features.Orders;

/// <summary>One order with the sums of its items that count.</summary>
public sealed class OrderRow
{
    public required Order Order { get; init; }

    /// <summary>Null for a buyer whose name is not known, and for consumers.</summary>
    public string? Buyer { get; init; }

    public long Units { get; init; }
    public long Sales { get; init; }

    /// <summary>Items that count and have a price.</summary>
    public int PricedItems { get; init; }

    /// <summary>Items that count, are not cancelled and wait for their price.</summary>
    public int PendingItems { get; init; }

    /// <summary>Cancelled items that do not count.</summary>
    public int LeftOutItems { get; init; }
}
