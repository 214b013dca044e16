using B2BCentral.Data.Offers;

namespace B2BCentral.Web.Features.Listings.Description;

/// <summary>What a listing says, as it is stored.</summary>
/// <param name="BulletPoints">One a line.</param>
public sealed record ListingWords(string? Title, string? Description, string? BulletPoints)
{
    public static ListingWords Of(Product product) => new(product.Title, product.Description, product.BulletPoints);

    public string Opened => OpenedAs.Of(Title, Description, BulletPoints);
}
