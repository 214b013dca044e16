namespace B2BCentral.Metrics.Profiles;

/// <summary>No B2B order waits longer than three days to be shipped in full.</summary>
public sealed record ShipsOnTime() : CredentialMark("late-free", "Ships on time", "At least 20 B2B orders in 90 days, and none that is older than 3 days and not yet shipped.")
{
    private const int FewestOrders = 20;

    protected override bool IsEarned(CredentialFacts facts) => facts.Orders >= FewestOrders && facts.LateOrders == 0;

    protected override string Figures(CredentialFacts facts) =>
        $"{Count(facts.Orders, "B2B order", "B2B orders")} in {facts.Days} days; {(facts.LateOrders == 0 ? "none waits" : Count(facts.LateOrders, "waits", "wait"))} longer than {CredentialFacts.DaysToShip} days to be shipped.";
}
