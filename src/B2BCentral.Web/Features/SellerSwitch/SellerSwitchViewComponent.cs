using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.SellerSwitch;

/// <summary>The choice of seller and marketplace in the header; a mere name where there is only one.</summary>
public class SellerSwitchViewComponent(CurrentStorefront current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var stores = await current.AllAsync();
        return View("/Features/SellerSwitch/SellerSwitch.cshtml", new SellerSwitchViewModel(stores, await FoundAsync()));
    }

    // The page that says that an address names no seller has a header too.
    private async Task<Storefront?> FoundAsync()
    {
        try
        {
            return await current.FindAsync();
        }
        catch (BadParameterException)
        {
            return null;
        }
    }
}

public sealed record SellerSwitchViewModel(IReadOnlyList<Storefront> Stores, Storefront? Current);
