namespace B2BCentral.Metrics.Profiles;

/// <summary>Most of what can be bought costs less in larger quantities.</summary>
public sealed record BulkFriendly() : CredentialMark("bulk-friendly", "Bulk-friendly", "At least 5 active offers, and a quantity discount on at least half of them.")
{
    private const int FewestOffers = 5;

    protected override bool IsEarned(CredentialFacts facts) => facts.ActiveOffers >= FewestOffers && 2 * facts.DiscountedOffers >= facts.ActiveOffers;

    protected override string Figures(CredentialFacts facts) =>
        $"{Count(facts.DiscountedOffers, "of", "of")} {Count(facts.ActiveOffers, "active offer", "active offers")} {(facts.DiscountedOffers == 1 ? "has" : "have")} a quantity discount.";
}
