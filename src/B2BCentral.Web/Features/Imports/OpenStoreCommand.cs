using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Finds out whether the user may load files into a store by its name, and binds the database to it.</summary>
public class OpenStoreCommand(B2BCentralDb db, CurrentUser user)
{
    public static string NotFree => T("This name is not available. Choose another.");

    /// <returns>Why not, null when they may; and the seller that has the name, null where it is free.</returns>
    public async Task<(string? Refusal, int? SellerId)> OpenAsync(string slug)
    {
        var signedIn = user.SignedIn!;
        var seller = await db.Sellers.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).Where(s => s.Slug == slug).Select(s => (int?)s.Id).FirstOrDefaultAsync();
        if (seller is { } id && signedIn.LevelOf(id, SellerPage.Imports) == PageLevel.Edit)
        {
            db.BindTo(id);
            return (null, id);
        }

        // Who opens no stores does not learn which names others have.
        if (signedIn.User.IsDemo) return (T("To load your own files you need an account of your own: sign out, and the sign-in page says how to get one."), null);
        if (!signedIn.MayOpenStores) return (T("Only owners can create new stores. Ask the owner of this one, or whoever runs the site."), null);
        if (seller is not null) return (NotFree, null);

        // Nobody has the new store's rows yet.
        db.BindTo(null);
        return (null, null);
    }
}
