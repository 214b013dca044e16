using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>Stores what the editor of one offer was given.</summary>
public class SetPricesCommand(B2BCentralDb db, OfferPricing prices, TaskClosing closing, CurrentUser user)
{
    /// <param name="openedWith">The prices that the editor showed; where others are stored by now, or it does not say, nothing is changed.</param>
    public Task<SetPricesResult> RunAsync(Offer of, BusinessPricing wanted, BusinessPricing? openedWith) => RunAsync(of, wanted, openedWith, prices.SetAsync);

    /// <summary>Takes a change back: what was there before, even where it broke a rule.</summary>
    /// <param name="replaces">The prices that the change made; where others are stored by now, nothing is changed.</param>
    public Task<SetPricesResult> TakeBackAsync(Offer of, BusinessPricing earlier, BusinessPricing? replaces) => RunAsync(of, earlier, replaces, async (offer, wanted, by) =>
    {
        await prices.RestoreAsync(offer, wanted, by);
        return [];
    });

    private async Task<SetPricesResult> RunAsync(
        Offer of, BusinessPricing wanted, BusinessPricing? openedWith, Func<Offer, BusinessPricing, ChangeSource, Task<IReadOnlyList<PriceProblem>>> put)
    {
        await using var transaction = await db.BeginWritingAsync();
        var offer = await db.Offers.Include(o => o.Tiers)
            .FirstAsync(o => o.SellerId == of.SellerId && o.Marketplace == of.Marketplace && o.ProductId == of.ProductId);
        // A form that was sent twice has done what it says.
        if (!offer.Pricing().Equals(openedWith)) return new SetPricesResult(offer.Pricing().Equals(wanted) ? null : offer.Pricing(), []);

        var before = await closing.BeforeAsync(of.SellerId);
        var problems = await put(offer, wanted, new ChangeSource(user.Id));
        if (problems.Count > 0) return new SetPricesResult(null, problems);

        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return new SetPricesResult(null, []);
    }
}

/// <param name="ChangedMeanwhile">What somebody else stored since the editor was opened; null where nobody did.</param>
/// <param name="Problems">Rules that the new prices break.</param>
public sealed record SetPricesResult(BusinessPricing? ChangedMeanwhile, IReadOnlyList<PriceProblem> Problems)
{
    public bool IsDone => ChangedMeanwhile is null && Problems.Count == 0;
}
