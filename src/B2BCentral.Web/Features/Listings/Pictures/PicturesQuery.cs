using B2BCentral.Data;
using B2BCentral.Data.Offers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings.Pictures;

/// <summary>The pictures that a seller uploaded.</summary>
public class PicturesQuery(B2BCentralDb db)
{
    /// <summary>Those of some products, the main picture of each first.</summary>
    public Task<List<PictureFacts>> OfProductsAsync(int sellerId, IReadOnlyList<int> productIds) => db.ProductPictures.AsNoTracking()
        .Shown(sellerId).Where(p => productIds.Contains(p.ProductId)).OrderBy(p => p.ProductId).ThenBy(p => p.Position).Facts().ToListAsync();

    /// <summary>The picture that was taken away last, while it can be put back.</summary>
    public Task<PictureFacts?> RemovedAsync(int sellerId, int productId) => db.ProductPictures.AsNoTracking()
        .Where(p => p.SellerId == sellerId && p.ProductId == productId && p.Position == PictureQueries.Removed).Facts().FirstOrDefaultAsync();

    /// <returns>Null when this seller shows no such picture.</returns>
    public async Task<(string ContentType, byte[] Content)?> ContentAsync(int sellerId, int productId, int pictureId)
    {
        var found = await db.ProductPictures.AsNoTracking().Shown(sellerId).Where(p => p.ProductId == productId && p.PictureId == pictureId)
            .Select(p => new { p.ContentType, p.Content }).FirstOrDefaultAsync();
        return found is null ? null : (found.ContentType, found.Content);
    }

    /// <summary>The SKU whose picture it is, removed ones included.</summary>
    public Task<string?> SkuAsync(int sellerId, int productId, int pictureId) => db.ProductPictures
        .Where(p => p.SellerId == sellerId && p.ProductId == productId && p.PictureId == pictureId)
        .Join(db.Products, p => new { p.SellerId, p.ProductId }, p => new { p.SellerId, p.ProductId }, (_, product) => product.Sku).FirstOrDefaultAsync();
}
