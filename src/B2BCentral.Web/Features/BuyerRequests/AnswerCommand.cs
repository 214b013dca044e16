using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>Answers a request with a lower price: the tier, the answer and the end of its tasks are stored together or not at all.</summary>
public class AnswerCommand(B2BCentralDb db, OfferPricing prices, TaskClosing closing, CurrentUser user, TimeProvider time)
{
    /// <returns>Null when the seller has no such request in this marketplace.</returns>
    public async Task<AnswerResult?> RunAsync(Storefront store, int requestId, AnswerForm form)
    {
        await using var transaction = await db.BeginWritingAsync();
        var request = await db.BuyerRequests.FirstOrDefaultAsync(r => r.SellerId == store.SellerId && r.Marketplace == store.Marketplace.Code && r.RequestId == requestId);
        if (request is null) return null;

        var offer = await db.Offers.Include(o => o.Tiers)
            .FirstOrDefaultAsync(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && o.ProductId == request.ProductId);
        if (WhyOver(request, store) is { } reason) return AnswerResult.Refused(new AnswerProblem("", reason));
        if (offer is null || !offer.Status.IsShown()) return AnswerResult.Refused(new AnswerProblem("", RequestedOffer.NotOffered));
        if (!offer.Pricing().Equals(PricingJson.TryRead(form.OpenedWith))) return new AnswerResult(offer.Pricing(), []);

        var answer = form.Read(request, offer, store.Currency);
        if (answer.Problems.Count > 0) return AnswerResult.Refused([.. answer.Problems]);

        var before = await closing.BeforeAsync(store.SellerId);
        if (await prices.SetAsync(offer, answer.Wanted, new ChangeSource(user.Id)) is [var broken, ..]) return AnswerResult.Refused(new AnswerProblem("", AnswerProblem.TextOf(broken)));

        (request.AnsweredAt, request.AnsweredBy) = (time.GetUtcNow(), user.Id);
        (request.AnsweredFrom, request.AnsweredPrice) = (answer.Tier.LowerBound, answer.Wanted.UnitPriceAt(request.Quantity, offer.StandardPrice));
        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return new AnswerResult(null, []);
    }

    private string? WhyOver(BuyerRequest request, Storefront store) => request.StatusAt(time.GetUtcNow()) switch
    {
        BuyerRequestStatus.Responded => T("This request has already been answered."),
        BuyerRequestStatus.Expired => Tf($"The time to answer ended on {LocalTime.At(request.ExpiresAt, store.Place)} ({T(store.Place.TimeName)})."),
        _ => null,
    };
}

/// <param name="ChangedMeanwhile">What somebody else stored since the form was opened; null where nobody did.</param>
/// <param name="Problems">Why it was not answered.</param>
public sealed record AnswerResult(BusinessPricing? ChangedMeanwhile, IReadOnlyList<AnswerProblem> Problems)
{
    public bool IsDone => ChangedMeanwhile is null && Problems.Count == 0;

    public static AnswerResult Refused(params IReadOnlyList<AnswerProblem> problems) => new(null, problems);
}
