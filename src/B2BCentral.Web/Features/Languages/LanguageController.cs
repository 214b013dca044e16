using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Languages;

/// <summary>Remembers on this device which language its visitor reads.</summary>
[AllowAnonymous]
public class LanguageController : Controller
{
    public const string Path = "/language";

    [HttpPost(Path)]
    public IActionResult Choose(string? language, string? returnUrl)
    {
        if (RequestLanguage.Find(language) is not { } culture) throw new BadParameterException("language", language ?? "", "It is one of the languages of the list.");

        Response.Cookies.Append(RequestLanguage.Cookie, culture.Name, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
        return Redirect(Url.Local(returnUrl) ?? PageState.DashboardPath);
    }
}
