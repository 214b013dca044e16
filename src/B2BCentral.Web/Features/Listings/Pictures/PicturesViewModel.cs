using B2BCentral.Data.Offers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Pictures;

public sealed class PicturesViewModel(Storefront store, Listing listing, IReadOnlyList<PictureFacts> pictures, PictureFacts? removed)
{
    public EditorHead Head { get; } = EditorHead.Of(T("Pictures"), listing, store);

    public string Address => PageAddress.Of(store, "/listings/pictures/" + PageAddress.Escaped(listing.Product.Sku));

    /// <summary>What was typed for new pictures and not taken.</summary>
    public string? AltText { get; init; }

    /// <summary>The picture whose text was refused, and the text as it was typed.</summary>
    public (int PictureId, string? Text)? Refused { get; init; }

    public IReadOnlyList<PictureCard> Pictures => [.. pictures.Select((picture, i) => new PictureCard(
        picture, $"picture-{i + 1}", PictureAddress.Of(store, picture), Tf($"Picture {i + 1}"), $"{picture.Width} × {picture.Height} {(picture.ContentType == "image/png" ? "PNG" : "JPEG")}",
        IsFirst: i == 0, IsLast: i == pictures.Count - 1, OpenedAs.Of(picture.AltText),
        new FormField(FieldOf(picture.PictureId), T("What it shows"), Refused is { } refused && refused.PictureId == picture.PictureId ? refused.Text : picture.AltText)
        {
            IsRequired = true,
            MaxLength = PicturesForm.LongestText,
        },
        Order, what => Action(picture, what)))];

    public bool HasRoom => pictures.Count < PicturesForm.Most;

    private string Order => PicturesCommand.OrderOf(pictures.Select(picture => picture.PictureId));

    public FormField AltTextField => new("altText", T("Description (alt text)"), AltText)
    {
        IsRequired = true,
        MaxLength = PicturesForm.LongestText,
        Hint = T("For buyers who cannot see it, such as “Cordless drill, front”. Several files get the same text, which you can change below."),
    };

    public PictureFacts? Removed => removed;

    public string? RestoreHref => removed is null ? null : Action(removed, "restore");

    /// <summary>Each picture's text has a field name of its own, so that a message stands at the right one.</summary>
    public static string FieldOf(int pictureId) => $"text-{pictureId}";

    private string Action(PictureFacts picture, string what) => PageAddress.Of(store, $"/listings/picture/{picture.ProductId}/{picture.PictureId}/{what}");
}

/// <param name="Opened">What the text was when the page was opened.</param>
/// <param name="Order">What the order of all pictures was then.</param>
/// <param name="Action">The address that does something with this picture.</param>
public sealed record PictureCard(
    PictureFacts Facts, string Id, string Href, string Name, string Size, bool IsFirst, bool IsLast, string Opened, FormField Text,
    string Order, Func<string, string> Action);
