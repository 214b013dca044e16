namespace B2BCentral.Data.Offers;

/// <summary>Which offers of a product count for business customers.</summary>
public static class OffersForBusinesses
{
    /// <summary>Of the SKUs of one product the one that serves businesses best: with a business price, then with the most stock, then by SKU.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static T BestForBusinesses<T>(this IEnumerable<T> skus, Func<T, Offer?> offer, Func<T, string> name) => skus
        .OrderByDescending(sku => offer(sku)?.BusinessPrice is not null)
        .ThenByDescending(sku => StockOf(offer(sku)))
        .ThenBy(name, StringComparer.Ordinal).First();

    /// <summary>Whether buyers see it, as far as is known.</summary>
    public static bool IsShown(this OfferStatus status) => status is not (OfferStatus.Inactive or OfferStatus.Incomplete);

    // Where the marketplace keeps the stock there are enough; what is not offered is less than none.
    private static long StockOf(Offer? offer) => offer is null ? long.MinValue : offer.Stock ?? long.MaxValue;
}
