using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Scores;

/// <summary>Finds the offers with which most is won.</summary>
public class CandidatesQuery(B2BCentralDb db, TrafficQuery traffic, FigureMemory memory)
{
    /// <summary>As many as one wants to look over at once.</summary>
    public const int MostTogether = 12;

    public const int MostMissing = 3;

    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    /// <param name="scope">Whose offers.</param>
    /// <param name="facts">What the scores say of them: where nothing is to be won, nothing is looked for.</param>
    public Task<Candidates> OfAsync(TaskScope scope, SellerFacts facts) =>
        memory.GetAsync(scope.Figures, ("candidates", scope.Window), () => ReadAsync(scope, facts), _ => 4 * MostTogether);

    private async Task<Candidates> ReadAsync(TaskScope scope, SellerFacts facts)
    {
        var shelf = new Shelf(db, scope);
        var told = await traffic.B2BPageViewsAsync(scope.Figures, scope.Window);
        Task<List<CandidateOffer>> TopAsync(IQueryable<Offer> offers) =>
            Of(scope, shelf, told, offers).OrderByDescending(one => one.Views).ThenByDescending(one => one.Sales).ThenBy(one => one.Sku).Take(MostTogether).ToListAsync();

        var (pricing, products) = (facts.Pricing, facts.Products);
        return new Candidates(
            pricing.WithBusinessPrice < pricing.ActiveOffers ? await TopAsync(shelf.Active.Where(o => o.BusinessPrice == null && o.StandardPrice > 0)) : [],
            pricing.WithBusinessPrice < pricing.ActiveOffers ? await TopAsync(shelf.Active.Where(o => o.BusinessPrice > o.StandardPrice && o.StandardPrice > 0)) : [],
            pricing.WithDiscount < pricing.ActiveOffers ? await TopAsync(shelf.WithBusinessPrice.Where(o => !o.Tiers.Any())) : [],
            products.Buyable < products.Relevant ? await MissingAsync(scope, shelf, told) : []);
    }

    private async Task<IReadOnlyList<CandidateOffer>> MissingAsync(TaskScope scope, Shelf shelf, B2BPageViews? told)
    {
        var (relevant, buyable) = (shelf.RelevantAsins, shelf.BuyableAsins);
        var top = await Of(scope, shelf, told, shelf.Offers).Where(one => relevant.Contains(one.Asin) && !buyable.Contains(one.Asin))
            .OrderByDescending(one => one.Sales).ThenByDescending(one => one.Views).ThenByDescending(one => one.IsActive).ThenBy(one => one.Sku)
            .Take(MostTogether).ToListAsync();
        return [.. top.DistinctBy(one => one.Asin).Take(MostMissing)];
    }

    private IQueryable<CandidateOffer> Of(TaskScope scope, Shelf shelf, B2BPageViews? told, IQueryable<Offer> offers)
    {
        var level = told?.Level ?? TrafficLevel.Sku;
        var rows = told?.Rows ?? db.ProductTraffic.Where(_ => false);
        var views = (level == TrafficLevel.Sku ? rows.GroupBy(t => t.Sku) : rows.GroupBy(t => t.Asin))
            .Select(group => new { group.Key, Views = group.Sum(t => (long)t.PageViewsB2B!.Value) });
        var sales = db.ProductSummaries.Where(row => row.IsBusiness == isBusiness).In(scope.Figures, scope.Window).SumBy(row => row.ProductId, scope.Figures.Counting);
        var covered = shelf.CoveredKeys(level);
        return from offer in offers
               join product in Keyed(shelf, level) on offer.ProductId equals product.ProductId
               join view in views on product.Key equals view.Key into seen
               from view in seen.DefaultIfEmpty()
               join sum in sales on offer.ProductId equals sum.Key into bought
               from sum in bought.DefaultIfEmpty()
               select new CandidateOffer
               {
                   ProductId = offer.ProductId,
                   Sku = product.Sku,
                   Title = product.Title,
                   Asin = product.Asin,
                   Key = product.Key,
                   IsCovered = covered.Contains(product.Key),
                   Views = (long?)view.Views ?? 0,
                   Sales = (long?)sum.Sales ?? 0,
                   IsActive = offer.Status == OfferStatus.Active || offer.Status == OfferStatus.Unknown,
               };
    }

    private static IQueryable<KeyedProduct> Keyed(Shelf shelf, TrafficLevel level) => level == TrafficLevel.Sku
        ? shelf.Products.Select(p => new KeyedProduct { ProductId = p.ProductId, Sku = p.Sku, Title = p.Title, Asin = p.Asin ?? p.Sku, Key = p.Sku })
        : shelf.Products.Select(p => new KeyedProduct { ProductId = p.ProductId, Sku = p.Sku, Title = p.Title, Asin = p.Asin ?? p.Sku, Key = p.Asin ?? p.Sku });

    private sealed class KeyedProduct
    {
        public int ProductId { get; init; }
        public required string Sku { get; init; }
        public string? Title { get; init; }
        public required string Asin { get; init; }
        public required string Key { get; init; }
    }
}
