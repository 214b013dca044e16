namespace B2BCentral.Metrics.Profiles;

/// <summary>No B2B order was cancelled, and there were enough of them to tell.</summary>
public sealed record ReliableSeller() : CredentialMark("reliable", "Reliable business seller", "At least 20 B2B orders in 90 days, and none of them cancelled.")
{
    private const int FewestOrders = 20;

    protected override bool IsEarned(CredentialFacts facts) => facts.Orders >= FewestOrders && facts.CancelledOrders == 0;

    protected override string Figures(CredentialFacts facts) =>
        $"{Count(facts.Orders, "B2B order", "B2B orders")} in {facts.Days} days; {(facts.CancelledOrders == 0 ? "none was cancelled" : Count(facts.CancelledOrders, "was cancelled", "were cancelled"))}.";
}
