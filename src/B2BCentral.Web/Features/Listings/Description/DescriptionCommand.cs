using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Tasks;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings.Description;

/// <summary>Changes what a listing says.</summary>
public class DescriptionCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user) : ListingCommand(db, log, closing, user)
{
    /// <returns>False, and nothing is stored, when the listing is no longer as the form was opened with.</returns>
    public Task<bool> RunAsync(Storefront store, int productId, string? opened, ListingWords words) => SaveAsync(store, async () =>
    {
        var product = await Db.Products.SingleAsync(p => p.SellerId == store.SellerId && p.ProductId == productId);
        // A form that was sent twice has done what it says.
        if (ListingWords.Of(product).Opened != opened) return ListingWords.Of(product) == words;

        await WriteDownAsync(store, productId, "Title", product.Title, words.Title);
        await WriteDownAsync(store, productId, "Bullet points", InOneLine(product.BulletPoints), InOneLine(words.BulletPoints));
        await WriteDownAsync(store, productId, "Description", product.Description, words.Description);
        (product.Title, product.Description, product.BulletPoints) = (words.Title, words.Description, words.BulletPoints);
        return true;
    });

    private static string? InOneLine(string? bulletPoints) => bulletPoints?.Replace("\n", " · ", StringComparison.Ordinal);
}
