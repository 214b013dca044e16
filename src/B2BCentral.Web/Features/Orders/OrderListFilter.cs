using B2BCentral.Data.Figures;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Orders;

/// <summary>Which orders a list holds and which of their items count: everything that the number before the link was made of.</summary>
public sealed record OrderListFilter
{
    public required DashboardFilter Figures { get; init; }

    /// <summary>True: B2B only. False: Non-B2B only. Null: both.</summary>
    public required bool? IsBusiness { get; init; }

    /// <summary>What orders of the segment carry; null where the dimension is not asked for.</summary>
    public IReadOnlyList<int>? Industries { get; init; }

    public IReadOnlyList<int>? Regions { get; init; }

    public IReadOnlyList<int>? Sizes { get; init; }

    /// <summary>Only items of these products count.</summary>
    public ProductChoice? Products { get; init; }

    /// <summary>Only orders of this company, or those that name none.</summary>
    public OrdersOfCompany? Company { get; init; }

    /// <summary>Only orders that have come so far.</summary>
    public OrderStatus? Status { get; init; }

    /// <summary>Only orders of which every item is cancelled.</summary>
    public bool ExcludedOnly { get; init; }

    /// <summary>Only orders of which no counted item has a price yet.</summary>
    public bool PendingOnly { get; init; }

    public required OrderSort Sort { get; init; }

    public required SegmentNames Segments { get; init; }

    public Storefront Store => Figures.Store;

    public Period Period => Figures.Period;

    public ItemChoice Items => new(Products?.Ids, Figures.Counting, ExcludedOnly);

    public bool IsBySegment => Industries is not null || Regions is not null || Sizes is not null;

    public bool CountsCancelled => Figures.Counting == CountingPolicy.AsOrdered;
}

/// <summary>One SKU, or all SKUs of an ASIN.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Name">Such as SKU CLAMP.</param>
public sealed record ProductChoice(string Parameter, string Name, IReadOnlyList<int> Ids);
