using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports.Pictures;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings.Pictures;

/// <summary>Adds, arranges, describes and takes away the pictures of a product. Each answers whether it was done.</summary>
public class PicturesCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user) : ListingCommand(db, log, closing, user)
{
    /// <summary>A form that was sent twice adds its pictures once.</summary>
    /// <returns>False when there would be more than <see cref="PicturesForm.Most"/>.</returns>
    public Task<bool> AddAsync(Storefront store, int productId, IReadOnlyList<CleanPicture> pictures, string altText) => SaveAsync(store, async () =>
    {
        var shown = await ShownAsync(store, productId);
        var fresh = new List<CleanPicture>();
        foreach (var picture in pictures)
            if (!await Db.ProductPictures.Shown(store.SellerId).AnyAsync(p => p.ProductId == productId && p.AltText == altText && p.Content == picture.Content)) fresh.Add(picture);
        if (shown.Count + fresh.Count > PicturesForm.Most) return false;

        var position = shown.Count;
        foreach (var picture in fresh)
        {
            Db.ProductPictures.Add(new ProductPicture
            {
                SellerId = store.SellerId,
                ProductId = productId,
                PictureId = await NewIdAsync(store, productId),
                Position = ++position,
                AltText = altText,
                ContentType = picture.ContentType,
                Width = picture.Width,
                Height = picture.Height,
                Content = picture.Content,
            });
            await WriteDownAsync(store, productId, "Picture", null, $"{altText} ({picture.Width} × {picture.Height})");
        }

        return true;
    });

    /// <param name="opened">The order that the visitor saw; another one by now is not rearranged.</param>
    /// <param name="steps">-1 up, 1 down; any lower number makes it the main picture.</param>
    public Task<bool> MoveAsync(Storefront store, int productId, int pictureId, string? opened, int steps) => SaveAsync(store, async () =>
    {
        var shown = await ShownAsync(store, productId);
        var from = shown.FindIndex(p => p.PictureId == pictureId);
        if (from < 0 || OrderOf(shown.Select(p => p.PictureId)) != opened) return false;

        var before = NamesOf(shown);
        var moved = shown[from];
        shown.RemoveAt(from);
        shown.Insert(Math.Clamp(from + steps, 0, shown.Count), moved);
        await NumberAsync(store, shown);
        await WriteDownAsync(store, productId, "Order of pictures", before, NamesOf(shown));
        return true;
    });

    public Task<bool> DescribeAsync(Storefront store, int productId, int pictureId, string? opened, string altText) => SaveAsync(store, async () =>
    {
        var picture = (await ShownAsync(store, productId)).Find(p => p.PictureId == pictureId);
        if (picture is null || OpenedAs.Of(picture.AltText) != opened) return false;

        await WriteDownAsync(store, productId, "Picture text", picture.AltText, altText);
        await One(store, picture).ExecuteUpdateAsync(set => set.SetProperty(p => p.AltText, altText));
        return true;
    });

    /// <summary>The picture is kept until another one is taken away, so that it can be put back.</summary>
    public Task<bool> RemoveAsync(Storefront store, int productId, int pictureId) => SaveAsync(store, async () =>
    {
        var shown = await ShownAsync(store, productId);
        var picture = shown.Find(p => p.PictureId == pictureId);
        if (picture is null) return false;

        await OfProduct(store, productId).Where(p => p.Position == PictureQueries.Removed).ExecuteDeleteAsync();
        await WriteDownAsync(store, productId, "Picture", picture.AltText, null);
        shown.Remove(picture);
        await One(store, picture).ExecuteUpdateAsync(set => set.SetProperty(p => p.Position, PictureQueries.Removed));
        await NumberAsync(store, shown);
        return true;
    });

    /// <summary>Puts the picture that was taken away last behind the others.</summary>
    public Task<bool> RestoreAsync(Storefront store, int productId, int pictureId) => SaveAsync(store, async () =>
    {
        var shown = await ShownAsync(store, productId);
        var picture = await OfProduct(store, productId).Where(p => p.PictureId == pictureId && p.Position == PictureQueries.Removed).Facts().FirstOrDefaultAsync();
        if (picture is null || shown.Count >= PicturesForm.Most) return false;

        await WriteDownAsync(store, productId, "Picture", null, picture.AltText);
        await One(store, picture).ExecuteUpdateAsync(set => set.SetProperty(p => p.Position, shown.Count + 1));
        return true;
    });

    /// <summary>The order of pictures as a form carries it.</summary>
    public static string OrderOf(IEnumerable<int> pictureIds) => string.Join('-', pictureIds);

    private IQueryable<ProductPicture> OfProduct(Storefront store, int productId) => Db.ProductPictures.Where(p => p.SellerId == store.SellerId && p.ProductId == productId);

    private IQueryable<ProductPicture> One(Storefront store, PictureFacts picture) => OfProduct(store, picture.ProductId).Where(p => p.PictureId == picture.PictureId);

    private Task<List<PictureFacts>> ShownAsync(Storefront store, int productId) =>
        Db.ProductPictures.Shown(store.SellerId).Where(p => p.ProductId == productId).OrderBy(p => p.Position).Facts().ToListAsync();

    private Task<int> NewIdAsync(Storefront store, int productId) => NewNumber.DrawAsync(id => OfProduct(store, productId).AnyAsync(p => p.PictureId == id));

    private async Task NumberAsync(Storefront store, List<PictureFacts> pictures)
    {
        for (var i = 0; i < pictures.Count; i++)
        {
            var position = i + 1;
            if (pictures[i].Position != position) await One(store, pictures[i]).ExecuteUpdateAsync(set => set.SetProperty(p => p.Position, position));
        }
    }

    // With the place that each had, because several may show the same.
    private static string NamesOf(IEnumerable<PictureFacts> pictures) => string.Join(", ", pictures.Select(p => $"{p.Position}. {p.AltText}"));
}
