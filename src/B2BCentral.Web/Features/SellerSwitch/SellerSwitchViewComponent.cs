using B2BCentral.Web.Features.Search;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SellerSwitch;

/// <summary>The choice of seller and marketplace in the header; a mere name where there is only one.</summary>
public class SellerSwitchViewComponent(CurrentStorefront current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var stores = await current.AllAsync();
        return View("/Features/SellerSwitch/SellerSwitch.cshtml", new SellerSwitchViewModel(stores, await current.FindOrNullAsync(), SamePage()));
    }

    // A product or an order of one seller is not there for another; the list it is from is, and so are the days. Words are looked for in what the other has.
    private string SamePage()
    {
        if (SearchAddress.IsPage(Request.Path)) return PageState.Of(Request.Query, SearchWords.OwnKeys).Only(SearchWords.OwnKeys).Address(SearchAddress.Page);

        var address = SitePages.All.FirstOrDefault(page => Request.Path.StartsWithSegments(page.Address, StringComparison.OrdinalIgnoreCase)).Address ?? PageState.DashboardPath;
        return PageState.Of(Request.Query).Only("range", "from", "to", "measure", "compare").Address(address);
    }
}

/// <param name="Page">The page of the menu that the visitor is on, where the other seller is shown.</param>
public sealed record SellerSwitchViewModel(IReadOnlyList<Storefront> Stores, Storefront? Current, string Page)
{
    /// <summary>With its marketplace, unless that is only the one which a first file was meant for.</summary>
    public string NameOf(Storefront store) => store is { HasData: false, Seller.IsDemo: false } && Stores.Count(other => other.SellerId == store.SellerId) == 1
        ? store.Seller.Name
        : $"{store.Seller.Name} · {T(store.Place.Name)}";
}
