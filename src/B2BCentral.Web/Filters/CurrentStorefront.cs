using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Filters;

/// <summary>
/// The seller and marketplace of this request, among those of the signed-in user: what the address names, else what the visitor chose last,
/// else the seller whose own file came in last, else the first demo. A marketplace without a seller is one of the seller who is chosen.
/// A marketplace that only a refused first file was meant for is none once another has something; addresses of it lead to that one.
/// </summary>
public class CurrentStorefront(StorefrontsQuery stores, CurrentUser user, IHttpContextAccessor http)
{
    private const string Cookie = "store";

    private List<Storefront>? known;

    /// <summary>Every seller and marketplace of the user, sellers with files of their own first; none while nobody is signed in.</summary>
    public async Task<IReadOnlyList<Storefront>> AllAsync()
    {
        var stored = await KnownAsync();
        return [.. stored.Where(store => !store.IsLeftOver(stored))];
    }

    /// <returns>Null while the user has no seller.</returns>
    /// <exception cref="NoSuchStorefrontException">The address names a seller that is not the user's.</exception>
    /// <exception cref="BadParameterException">It names a marketplace in which that seller does not sell.</exception>
    public async Task<Storefront?> FindAsync()
    {
        var stored = await KnownAsync();
        var request = http.HttpContext!.Request;
        var marketplace = request.Query["marketplace"].ToString();
        if (request.Query["seller"].ToString() is { Length: > 0 } slug) return Named(stored, slug, marketplace);

        var cookie = request.Cookies[Cookie];
        var chosen = stored.FirstOrDefault(store => store.Name == cookie) ?? (stored.Count > 0 ? stored[0] : null);
        if (chosen is null || (marketplace.Length == 0 && !chosen.IsLeftOver(stored))) return chosen;
        return Named(stored, chosen.Seller.Slug, marketplace);
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

    private async Task<IReadOnlyList<Storefront>> KnownAsync()
    {
        if (user.SignedIn is not { } signedIn) return [];

        return known ??= (await stores.OfUserAsync(signedIn))
            .OrderBy(store => store.Seller.IsDemo)
            .ThenBy(store => !store.Seller.IsDemo && store.Marketplace.LastOrderDay is null)
            .ThenByDescending(store => store.Seller.IsDemo ? null : store.Marketplace.ImportedAt)
            .ThenBy(store => store.SellerId)
            .ToList();
    }

    private static Storefront Named(IReadOnlyList<Storefront> stored, string slug, string marketplace)
    {
        var ofSeller = stored.Where(store => store.Seller.Slug == slug).ToList();
        if (ofSeller.Count == 0) throw new NoSuchStorefrontException();
        if (marketplace.Length == 0) return ofSeller[0];

        var named = ofSeller.Find(store => store.Marketplace.Code.Equals(marketplace, StringComparison.OrdinalIgnoreCase)) ?? throw new BadParameterException(
            "marketplace", marketplace, Tf($"{slug} sells in {string.Join(", ", ofSeller.Where(store => !store.IsLeftOver(ofSeller)).Select(store => store.Marketplace.Code))}."));
        return named.IsLeftOver(ofSeller) ? ofSeller.First(store => store.HasData) : named;
    }
}
