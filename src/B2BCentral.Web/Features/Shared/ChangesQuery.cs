using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Profile;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The newest changes of one product, one company, or the seller's own profile or settings.</summary>
public class ChangesQuery(B2BCentralDb db)
{
    private const int Most = 100;

    /// <param name="sellerId">Whose product.</param>
    /// <param name="marketplace">Changes of offers in other marketplaces are left out.</param>
    /// <param name="productIds">One SKU, or all SKUs of an ASIN.</param>
    /// <param name="rights">Of whoever reads them.</param>
    public Task<List<Change>> OfProductsAsync(int sellerId, string marketplace, IReadOnlyList<int> productIds, ChangeRights rights) => rights.In(db.Changes.AsNoTracking())
        .Where(c => c.SellerId == sellerId && c.ProductId != null && productIds.Contains(c.ProductId.Value) && (c.Marketplace == null || c.Marketplace == marketplace))
        .OrderByDescending(c => c.ChangeId).Take(Most).ToListAsync();

    public Task<List<Change>> OfBuyerAsync(int sellerId, int buyerId) => db.Changes.AsNoTracking()
        .Where(c => c.SellerId == sellerId && c.BuyerId == buyerId)
        .OrderByDescending(c => c.ChangeId).Take(Most).ToListAsync();

    /// <summary>What the seller says of itself: profile, certificates, credentials.</summary>
    public Task<List<Change>> OfProfileAsync(int sellerId) => db.Changes.AsNoTracking()
        .Where(c => c.SellerId == sellerId && c.ProductId == null && c.BuyerId == null && c.BatchId == null && ProfileContent.HistoryFields.Contains(c.Field))
        .OrderByDescending(c => c.ChangeId).Take(Most).ToListAsync();

    public Task<List<Change>> OfSettingsAsync(int sellerId) => db.Changes.AsNoTracking()
        .Where(c => c.SellerId == sellerId && c.Kind == ChangeKind.Setting)
        .OrderByDescending(c => c.ChangeId).Take(Most).ToListAsync();
}
