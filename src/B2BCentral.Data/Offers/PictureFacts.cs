namespace B2BCentral.Data.Offers;

/// <summary>A picture without its bytes: what a page needs to show and to name it.</summary>
public sealed record PictureFacts(int ProductId, int PictureId, int Position, string AltText, string ContentType, int Width, int Height);

public static class PictureQueries
{
    /// <summary>The place of a picture that was taken away last and can still be put back.</summary>
    public const int Removed = 0;

    /// <summary>Pictures that are shown; what was taken away is not.</summary>
    public static IQueryable<ProductPicture> Shown(this IQueryable<ProductPicture> pictures, int sellerId) =>
        pictures.Where(p => p.SellerId == sellerId && p.Position > Removed);

    public static IQueryable<PictureFacts> Facts(this IQueryable<ProductPicture> pictures) =>
        pictures.Select(p => new PictureFacts(p.ProductId, p.PictureId, p.Position, p.AltText, p.ContentType, p.Width, p.Height));
}
