using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace B2BCentral.Web.Hosting;

/// <summary>What one page tells the next travels in a cookie. The framework removes it with every page that looked for one; here only a browser that has it is told to.</summary>
public sealed class NoticeCookie(CookieTempDataProvider cookie) : ITempDataProvider
{
    public IDictionary<string, object> LoadTempData(HttpContext context) => cookie.LoadTempData(context);

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
        if (values.Count > 0 || context.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName)) cookie.SaveTempData(context, values);
    }
}
