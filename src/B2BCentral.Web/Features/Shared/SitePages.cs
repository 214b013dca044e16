using B2BCentral.Data.Users;
using B2BCentral.Web.Features.Profile;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The pages of the menu, in its order.</summary>
public static class SitePages
{
    public static readonly IReadOnlyList<(string Address, string Text, SellerPage? Right)> All =
    [
        ("/b2b", "B2B", SellerPage.Dashboard),
        ("/reports/business", "Business Reports", SellerPage.BusinessReports),
        ("/orders", "Orders", SellerPage.Orders),
        ("/pricing", "Pricing", SellerPage.Pricing),
        ("/buyer-requests", "Buyer requests", SellerPage.BuyerRequests),
        ("/companies", "Companies", SellerPage.Companies),
        ("/campaigns", "Campaigns", SellerPage.Campaigns),
        (ProfileTabs.Editor, "Profile", SellerPage.Profile),
        ("/imports", "Imports", SellerPage.Imports),
        ("/definitions", "Definitions", null),
        ("/settings", "Settings", SellerPage.Settings),
    ];

    // The pages behind the tabs of the one that the menu names
    private static readonly Dictionary<string, string[]> Tabs = new() { [ProfileTabs.Editor] = [ProfileTabs.Preview, ProfileTabs.Credentials] };

    /// <summary>Whether a path is of the page that the menu has under this address.</summary>
    public static bool IsCurrent(string address, PathString path) =>
        IsUnder(path, address) || Tabs.GetValueOrDefault(address, []).Any(tab => IsUnder(path, tab));

    private static bool IsUnder(PathString path, string address) => path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase);
}
