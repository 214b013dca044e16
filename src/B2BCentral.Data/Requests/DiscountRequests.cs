using B2BCentral.Data.Buyers;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Requests;

/// <summary>Asks every seller of a product for a discount at a quantity. Made-up and real sellers never hear of the same request.</summary>
public class DiscountRequests(B2BCentralDb db, TimeProvider time)
{
    /// <param name="typed">What is asked.</param>
    /// <param name="word">Of <see cref="AskerWord.Make"/>, given out before: asking twice with it is asking once. Null makes one.</param>
    public async Task<AskResult> AskAsync(DiscountWish typed, string? word = null)
    {
        var (wish, problems) = typed.Read();
        if (problems.Count > 0) return new AskResult(AskOutcome.Wrong, problems);

        // Numbers and duplicates are looked up inside: the transaction writes from its start, so a second one waits for its end.
        await using var transaction = await db.BeginWritingAsync();
        var now = WholeSecond(time.GetUtcNow());
        if (word is not null && await AskedBeforeAsync(word) is { } before) return before;
        wish = wish with { Asin = await KnownAsinAsync(wish) };
        if (await IsOpenAsync(wish, now))
            return AskResult.Refused(AskOutcome.AlreadyAsked, Tf($"{wish.Company} asked for a discount on this product less than 48 hours ago, and not every seller has answered yet."));

        var offers = await BestOffersAsync(wish);
        if (offers.Count == 0) return AskResult.Refused(AskOutcome.NotOffered, "No seller offers this product in this marketplace now, so there is nobody to ask.");

        word ??= AskerWord.Make();
        await AddAsync(wish, offers, AskerWord.HashOf(word), now);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new AskResult(AskOutcome.Asked, []) { Word = word, Asin = wish.Asin, SellersAsked = offers.Count, AskedAt = now };
    }

    private async Task<AskResult?> AskedBeforeAsync(string word)
    {
        var hash = AskerWord.HashOf(word);
        var asked = await db.BuyerRequests.Where(r => r.AskerHash == hash).Select(r => r.AskedAt).ToListAsync();
        return asked.Count == 0 ? null : new AskResult(AskOutcome.Asked, []) { Word = word, SellersAsked = asked.Count, AskedAt = asked[0] };
    }

    /// <summary>An ASIN has capitals, but a seller's own number of a product may have none: as sellers know it, else as it was typed.</summary>
    private async Task<string> KnownAsinAsync(DiscountWish wish)
    {
        // Three texts and no function of the column, so that its index finds them.
        string[] spellings = [wish.Asin, wish.Asin.ToUpperInvariant(), wish.Asin.ToLowerInvariant()];
        var known = await SellersFor(wish).Join(db.Products.Where(p => spellings.Contains(p.Asin)), seller => seller.Id, product => product.SellerId, (seller, product) => product.Asin).Distinct().ToListAsync();
        return spellings.FirstOrDefault(known.Contains) ?? wish.Asin;
    }

    /// <summary>Whether a request of the same company still waits for at least one seller.</summary>
    private async Task<bool> IsOpenAsync(DiscountWish wish, DateTimeOffset now)
    {
        var over = now - BuyerRequest.TimeToAnswer;
        var companies = await SellersFor(wish).Join(
            db.BuyerRequests.Where(r => r.Marketplace == wish.Marketplace && r.AskedAt > over && r.Asin == wish.Asin && r.AnsweredAt == null),
            seller => seller.Id, request => request.SellerId, (seller, request) => request.Company).Distinct().ToListAsync();
        var key = Buyer.KeyOf(wish.Company!);
        return companies.Exists(company => Buyer.KeyOf(company) == key);
    }

    /// <summary>One offer of each seller that has the product.</summary>
    private async Task<List<Offer>> BestOffersAsync(DiscountWish wish)
    {
        var offers = from seller in SellersFor(wish)
                     join product in db.Products on seller.Id equals product.SellerId
                     where product.Asin == wish.Asin
                     join offer in db.Offers.AsNoTracking() on new { product.SellerId, product.ProductId } equals new { offer.SellerId, offer.ProductId }
                     where offer.Marketplace == wish.Marketplace && offer.Status != OfferStatus.Inactive && offer.Status != OfferStatus.Incomplete
                     select new { Offer = offer, product.Sku };
        return [.. (await offers.ToListAsync()).GroupBy(one => one.Offer.SellerId).Select(skus => skus.BestForBusinesses(one => one.Offer, one => one.Sku).Offer)];
    }

    // Nobody looks at the sellers that are there to be compared with, so nobody would answer for them.
    private IQueryable<Seller> SellersFor(DiscountWish wish) => db.Sellers.Where(s => s.IsDemo == wish.IsDemo && !s.IsPeer);

    private async Task AddAsync(DiscountWish wish, List<Offer> offers, byte[] hash, DateTimeOffset now)
    {
        var sellerIds = offers.ConvertAll(offer => offer.SellerId);
        var last = await db.BuyerRequests.Where(r => sellerIds.Contains(r.SellerId)).GroupBy(r => r.SellerId)
            .Select(requests => new { SellerId = requests.Key, Last = requests.Max(r => r.RequestId) }).ToDictionaryAsync(one => one.SellerId, one => one.Last);
        db.BuyerRequests.AddRange(offers.Select(offer => new BuyerRequest
        {
            SellerId = offer.SellerId,
            RequestId = last.GetValueOrDefault(offer.SellerId) + 1,
            Marketplace = wish.Marketplace,
            ProductId = offer.ProductId,
            Asin = wish.Asin,
            Company = wish.Company!,
            Quantity = wish.Quantity,
            HopedPrice = wish.HopedPrice,
            Note = wish.Note,
            AskedAt = now,
            AskerHash = hash,
        }));
    }

    // Deadlines are kept to the second, as they are told.
    private static DateTimeOffset WholeSecond(DateTimeOffset instant) => instant.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerSecond));
}
