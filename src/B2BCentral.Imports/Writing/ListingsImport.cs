using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// Stores what a listings report says of a marketplace's offers. A SKU that it does not list stays as it is, because the reports hold only a part of
/// the shelf. Runs in the caller's transaction.
/// </summary>
internal sealed class ListingsImport(B2BCentralDb db, SellerMarketplace marketplace, ImportJournal journal, ImportCounts counts, Action<RejectedLine> reject, DateTimeOffset now)
{
    private const int LongestSku = 100;

    public async Task RunAsync(IEnumerable<ReportLine> lines)
    {
        var listings = LastOfEachSku(lines);
        ForeignCurrencies.RefuseFile(counts, marketplace);
        var products = await ProductCatalog.LoadAsync(db, marketplace.SellerId);
        var offers = await db.Offers.Include(o => o.Tiers).Where(o => o.SellerId == marketplace.SellerId && o.Marketplace == marketplace.Code)
            .ToDictionaryAsync(o => o.ProductId);
        var content = new OfferContent(marketplace.Currency, counts, now);
        var listed = listings.ConvertAll(line => Stored(line, products, offers, content));
        await products.TeachParentsAsync();
        await journal.SaveChangesAsync();
        counts.Listings = new ListingTotals(listed.Count, listed.Count(offer => offer.BusinessPrice is not null), listed.Count(offer => offer.Tiers.Count > 0));
    }

    // Otherwise a file that lists a SKU twice would change it twice each time it is loaded.
    private List<ListingLine> LastOfEachSku(IEnumerable<ReportLine> lines)
    {
        var listings = new Dictionary<string, ListingLine>();
        foreach (var line in lines)
        {
            counts.RowsRead++;
            if (Refusal(line) is { } refusal)
            {
                counts.Rejected++;
                reject(refusal);
                continue;
            }

            var listing = (ListingLine)line;
            if (listing.HasPrice) counts.OwnAmounts++;
            if (!listings.TryAdd(listing.Sku, listing)) counts.Repeated++;
            listings[listing.Sku] = listing;
        }

        counts.Unchanged += counts.Repeated;
        return [.. listings.Values];
    }

    private Offer Stored(ListingLine line, ProductCatalog products, Dictionary<int, Offer> offers, OfferContent content)
    {
        var (productId, isNewOfProduct) = products.IdOf(line);
        if (offers.TryGetValue(productId, out var offer))
        {
            if (content.Put(line, offer) | isNewOfProduct) counts.Changed++;
            else counts.Unchanged++;
            return offer;
        }

        offer = new Offer { SellerId = marketplace.SellerId, Marketplace = marketplace.Code, ProductId = productId };
        content.Put(line, offer);
        db.Offers.Add(offer);
        counts.Added++;
        return offer;
    }

    private RejectedLine? Refusal(ReportLine line) => line switch
    {
        RejectedLine rejected => rejected,
        ListingLine listing when ForeignCurrencies.Refuse(line, listing.Currencies, marketplace, counts) is { } foreign => foreign,
        ListingLine { Sku: { Length: > LongestSku } sku } => new RejectedLine
        {
            LineNumber = line.LineNumber,
            Field = "sku",
            Value = sku,
            Reason = Tf($"The SKU is longer than {LongestSku} characters."),
            Remedy = T("Check which column holds the SKU."),
        },
        _ => null,
    };
}
