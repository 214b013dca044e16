using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Filters;

/// <summary>
/// The seller and marketplace of this request, among those of the signed-in user: what the address names, else what the visitor chose last,
/// else the seller whose own file came in last, else the first demo. A marketplace without a seller is one of the seller who is chosen.
/// </summary>
public class CurrentStorefront(StorefrontsQuery stores, CurrentUser user, IHttpContextAccessor http)
{
    private const string Cookie = "store";

    private List<Storefront>? all;

    /// <summary>Every seller and marketplace of the user, sellers with files of their own first; none while nobody is signed in.</summary>
    public async Task<IReadOnlyList<Storefront>> AllAsync()
    {
        if (user.SignedIn is not { } signedIn) return [];

        return all ??= (await stores.OfUserAsync(signedIn))
            .OrderBy(store => store.Seller.IsDemo)
            .ThenBy(store => !store.Seller.IsDemo && store.Marketplace.LastOrderDay is null)
            .ThenByDescending(store => store.Seller.IsDemo ? null : store.Marketplace.ImportedAt)
            .ThenBy(store => store.SellerId)
            .ToList();
    }

    /// <summary>Those to choose from, the one at hand among them: without marketplaces that a first file was meant for, which then came to another.</summary>
    public async Task<IReadOnlyList<Storefront>> OfferedAsync()
    {
        var (known, present) = (await AllAsync(), await FindOrNullAsync());
        return [.. known.Where(store => store == present || !IsLeftOver(store, known))];
    }

    /// <returns>Null while the user has no seller.</returns>
    /// <exception cref="NoSuchStorefrontException">The address names a seller that is not the user's.</exception>
    /// <exception cref="BadParameterException">It names a marketplace in which that seller does not sell.</exception>
    public async Task<Storefront?> FindAsync()
    {
        var known = await AllAsync();
        var request = http.HttpContext!.Request;
        var marketplace = request.Query["marketplace"].ToString();
        if (request.Query["seller"].ToString() is { Length: > 0 } slug) return Named(known, slug, marketplace);

        var cookie = request.Cookies[Cookie];
        var chosen = known.FirstOrDefault(store => store.Name == cookie) ?? (known.Count > 0 ? known[0] : null);
        if (chosen is null || (marketplace.Length == 0 && !IsLeftOver(chosen, known))) return chosen;
        return Named(known, chosen.Seller.Slug, marketplace);
    }

    /// <returns>As <see cref="FindAsync"/>, and null also where the address names none of the user's: the page that says so has a header too.</returns>
    public async Task<Storefront?> FindOrNullAsync()
    {
        try
        {
            return await FindAsync();
        }
        catch (Exception wrong) when (wrong is NoSuchStorefrontException or BadParameterException)
        {
            return null;
        }
    }

    /// <summary>Remembers the seller and marketplace for the next pages.</summary>
    /// <param name="store">As <see cref="Storefront.Name"/> says it.</param>
    public void Remember(string store)
    {
        var context = http.HttpContext!;
        context.Response.Cookies.Append(Cookie, store, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
    }

    private static bool IsLeftOver(Storefront store, IReadOnlyList<Storefront> known) => !store.HasData && known.Any(other => other.SellerId == store.SellerId && other.HasData);

    private static Storefront Named(IReadOnlyList<Storefront> known, string slug, string marketplace)
    {
        var ofSeller = known.Where(store => store.Seller.Slug == slug).ToList();
        if (ofSeller.Count == 0) throw new NoSuchStorefrontException();
        if (marketplace.Length == 0) return ofSeller[0];

        return ofSeller.Find(store => store.Marketplace.Code == marketplace)
            ?? throw new BadParameterException("marketplace", marketplace, Tf($"{slug} sells in {string.Join(", ", ofSeller.Select(store => store.Marketplace.Code))}."));
    }
}
