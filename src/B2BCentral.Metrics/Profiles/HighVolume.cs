using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Profiles;

/// <summary>Businesses order often, and many units.</summary>
public sealed record HighVolume() : CredentialMark("high-volume", "High-volume supplier", "At least 100 B2B orders and 500 B2B units in 90 days.")
{
    private const int FewestOrders = 100;
    private const int FewestUnits = 500;

    protected override bool IsEarned(CredentialFacts facts) => facts.Orders >= FewestOrders && facts.Units >= FewestUnits;

    protected override string Figures(CredentialFacts facts) =>
        Tf($"{Count(facts.Orders, T("B2B order"), T("B2B orders"))} and {Count(facts.Units, T("B2B unit", "counted"), T("B2B units", "counted"))} in {facts.Days} days.");
}
