using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Profiles;

/// <summary>No B2B order was cancelled, and there were enough of them to tell.</summary>
public sealed record ReliableSeller() : CredentialMark("reliable", "Reliable business seller", "At least 20 B2B orders in 90 days, and none of them cancelled.")
{
    private const int FewestOrders = 20;

    protected override bool IsEarned(CredentialFacts facts) => facts.Orders >= FewestOrders && facts.CancelledOrders == 0;

    protected override string Figures(CredentialFacts facts)
    {
        var orders = Count(facts.Orders, T("B2B order"), T("B2B orders"));
        return facts.CancelledOrders switch
        {
            0 => Tf($"{orders} in {facts.Days} days; none was cancelled."),
            1 => Tf($"{orders} in {facts.Days} days; 1 was cancelled."),
            _ => Tf($"{orders} in {facts.Days} days; {facts.CancelledOrders:N0} were cancelled."),
        };
    }
}
