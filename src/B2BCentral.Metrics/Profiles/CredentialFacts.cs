namespace B2BCentral.Metrics.Profiles;

/// <summary>What credentials are decided by: the B2B orders of a window of days in one marketplace, and the offers there.</summary>
/// <param name="Days">Of the window.</param>
/// <param name="Orders">B2B orders with an item that counts.</param>
/// <param name="Units">Of the items that count.</param>
/// <param name="CancelledOrders">B2B orders of which every item is cancelled.</param>
/// <param name="LateOrders">B2B orders that are older than <see cref="DaysToShip"/> days and not fully shipped.</param>
/// <param name="ActiveOffers">Offers that buyers can see.</param>
/// <param name="DiscountedOffers">Those among them with a quantity discount.</param>
public sealed record CredentialFacts(int Days, long Orders, long Units, long CancelledOrders, long LateOrders, long ActiveOffers, long DiscountedOffers)
{
    public const int DaysToShip = 3;
}
