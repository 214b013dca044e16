using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Profiles;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Profiles;

/// <summary>Reads what credentials are decided by.</summary>
public class CredentialFactsQuery(B2BCentralDb db)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    public async Task<CredentialFacts> OfAsync(TaskScope scope)
    {
        // Up to yesterday, wherever the data ends: who sold four years ago earns nothing today.
        var days = Period.DaysEnding(scope.Today.AddDays(-1), scope.Window.Days);
        var orders = await db.ChannelSummaries.Where(row => row.IsBusiness == isBusiness).In(scope.Figures, days)
            .GroupBy(row => row.SellerId).Select(rows => new { Counted = rows.Sum(row => row.Orders), Units = rows.Sum(row => row.Units), Cancelled = rows.Sum(row => row.CancelledOrders) })
            .SingleOrDefaultAsync();
        // Inactive and incomplete offers are not shown to buyers; where no report told, they are.
        var offers = db.Offers.Where(o => o.SellerId == scope.SellerId && o.Marketplace == scope.Code && o.Status != OfferStatus.Inactive && o.Status != OfferStatus.Incomplete);
        return new CredentialFacts(
            days.Days, orders?.Counted ?? 0, orders?.Units ?? 0, orders?.Cancelled ?? 0, await LateOrdersAsync(scope, days),
            await offers.CountAsync(), await offers.Where(OfferPrices.Hold).CountAsync(o => o.Tiers.Any()));
    }

    private Task<int> LateOrdersAsync(TaskScope scope, Period days)
    {
        // Where the data ended some days ago nobody knows what was shipped since, so orders are as old as they were then.
        var (first, shippedSince) = (days.From, scope.Marketplace.KnownUpTo(scope.Window.To).AddDays(1 - CredentialFacts.DaysToShip));
        return db.Orders.CountAsync(o =>
            o.SellerId == scope.SellerId && o.Marketplace == scope.Code && o.Day >= first && o.Day < shippedSince && o.IsBusiness && !o.IsNonAmazon
            && (o.Status == OrderStatus.Pending || o.Status == OrderStatus.Unshipped || o.Status == OrderStatus.PartiallyShipped));
    }
}
