using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Finds out whether the user may load files into a store by its name, and binds the database to it.</summary>
public class OpenStoreCommand(B2BCentralDb db, CurrentUser user)
{
    /// <returns>Why not; null when they may.</returns>
    public async Task<string?> RefuseAsync(string slug)
    {
        var signedIn = user.SignedIn!;
        var seller = await db.Sellers.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).Where(s => s.Slug == slug).Select(s => (int?)s.Id).FirstOrDefaultAsync();
        if (seller is { } id)
        {
            db.BindTo(id);
            // Another's name cannot be taken, and that is all that is said of it.
            return signedIn.LevelOf(id, SellerPage.Imports) == PageLevel.Edit ? null : "This name is not free for you. Choose another.";
        }

        // Nobody has the new store's rows yet.
        db.BindTo(null);
        return signedIn.MayOpenStores ? null
            : signedIn.User.IsDemo ? "Your own files need an account of your own: sign out, and the page to sign in says how to get one."
            : "Only owners open new stores. Ask the owner of this one, or whoever runs the site.";
    }
}
