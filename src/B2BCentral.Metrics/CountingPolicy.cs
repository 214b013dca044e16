namespace B2BCentral.Metrics;

/// <summary>Which order items count. The one place where the product decides about cancelled ones.</summary>
public enum CountingPolicy
{
    /// <summary>Neither the order nor the item is cancelled (the default).</summary>
    NotCancelled,

    /// <summary>Every item, cancelled ones too: ties to the marketplace's own Business Reports.</summary>
    AsOrdered,
}

public static class CountingPolicies
{
    /// <summary>How often a cancelled item counts: 0 or 1. Sums are counted + weight x cancelled.</summary>
    public static int CancelledWeight(this CountingPolicy policy) => policy == CountingPolicy.AsOrdered ? 1 : 0;
}
