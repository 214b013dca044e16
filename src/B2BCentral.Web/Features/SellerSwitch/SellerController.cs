using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.SellerSwitch;

[OwnAccount]
public class SellerController(CurrentStorefront current) : Controller
{
    [HttpPost("/seller")]
    public async Task<IActionResult> Switch(string store, string? page)
    {
        if ((await current.AllAsync()).All(known => known.Name != store)) throw new NoSuchStorefrontException();

        current.Remember(store);
        return Redirect(Url.Local(page) ?? PageState.DashboardPath);
    }
}
