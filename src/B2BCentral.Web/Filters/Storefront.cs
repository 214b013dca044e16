using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Filters;

/// <summary>The seller and marketplace whose figures a page shows.</summary>
public sealed record Storefront(Seller Seller, SellerMarketplace Marketplace)
{
    public int SellerId => Seller.Id;

    public Currency Currency => Marketplace.Currency;

    public Marketplace Place => Marketplace.Place;

    /// <summary>Something came to this marketplace: a file, or orders that were made up.</summary>
    public bool HasData => Marketplace.ImportedAt is not null || Marketplace.LastOrderDay is not null;

    /// <summary>Nothing came to it, as its first file was refused, or nothing is left of what came, and another marketplace of the seller has something.</summary>
    public bool IsLeftOver(IEnumerable<Storefront> known) => !HasData && known.Any(other => other.SellerId == SellerId && other.HasData);

    /// <summary>How the switch and its cookie name it: northfield-tools/US.</summary>
    public string Name => $"{Seller.Slug}/{Marketplace.Code}";
}
