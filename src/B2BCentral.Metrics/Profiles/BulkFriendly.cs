using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Profiles;

/// <summary>Most of what can be bought costs less in larger quantities.</summary>
public sealed record BulkFriendly() : CredentialMark("bulk-friendly", "Bulk-friendly", "At least 5 active offers, and a quantity discount on at least half of them.")
{
    private const int FewestOffers = 5;

    protected override bool IsEarned(CredentialFacts facts) => facts.ActiveOffers >= FewestOffers && 2 * facts.DiscountedOffers >= facts.ActiveOffers;

    protected override string Figures(CredentialFacts facts) => facts.DiscountedOffers == 1
        ? Tf($"{facts.DiscountedOffers:N0} of {Count(facts.ActiveOffers, T("active offer"), T("active offers"))} has a quantity discount.")
        : Tf($"{facts.DiscountedOffers:N0} of {Count(facts.ActiveOffers, T("active offer"), T("active offers"))} have a quantity discount.");
}
