using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.SellerSwitch;

public class SellerController(CurrentStorefront current) : Controller
{
    /// <summary>Remembers the seller and marketplace for the next pages.</summary>
    [HttpPost("/seller")]
    public async Task<IActionResult> Switch(string store, string? page)
    {
        if ((await current.AllAsync()).All(known => known.Name != store)) throw new BadParameterException("store", store, "There is no such seller.");

        Response.Cookies.Append(CurrentStorefront.Cookie, store, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
        return Redirect(Url.IsLocalUrl(page) ? page : PageState.DashboardPath);
    }
}
