using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Profiles;

/// <summary>No B2B order waits longer than three days to be shipped in full.</summary>
public sealed record ShipsOnTime() : CredentialMark("late-free", "Ships on time", "At least 20 B2B orders in 90 days, and none that is older than 3 days and not yet shipped.")
{
    private const int FewestOrders = 20;

    protected override bool IsEarned(CredentialFacts facts) => facts.Orders >= FewestOrders && facts.LateOrders == 0;

    protected override string Figures(CredentialFacts facts)
    {
        var orders = Count(facts.Orders, T("B2B order"), T("B2B orders"));
        return facts.LateOrders switch
        {
            0 => Tf($"{orders} in {facts.Days} days; none waits longer than {CredentialFacts.DaysToShip} days to be shipped."),
            1 => Tf($"{orders} in {facts.Days} days; 1 waits longer than {CredentialFacts.DaysToShip} days to be shipped."),
            _ => Tf($"{orders} in {facts.Days} days; {facts.LateOrders:N0} wait longer than {CredentialFacts.DaysToShip} days to be shipped."),
        };
    }
}
