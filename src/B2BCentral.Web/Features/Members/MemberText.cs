using B2BCentral.Data.Users;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

/// <summary>How roles and rights read.</summary>
public static class MemberText
{
    /// <summary>The pages that a right can be given for, in English as all else that is kept. Who says who may do what is the owner's alone.</summary>
    public static readonly IReadOnlyList<(SellerPage Page, string Name)> Pages =
    [
        (SellerPage.Dashboard, "Dashboard (B2B)"), (SellerPage.BusinessReports, "Business Reports (B2B)"), (SellerPage.Orders, "Orders"),
        (SellerPage.Pricing, "Pricing"), (SellerPage.BuyerRequests, "Buyer requests"), (SellerPage.Companies, "Companies"), (SellerPage.Products, "Products and listings"),
        (SellerPage.Campaigns, "Campaigns"), (SellerPage.Profile, "Business profile"), (SellerPage.Imports, "Imports"), (SellerPage.Settings, "Settings"),
    ];

    /// <summary>The roles with what each may do.</summary>
    public static IReadOnlyList<(string Value, string Text)> Roles =>
    [
        (nameof(SellerRole.Viewer), T("viewer: looks at everything")), (nameof(SellerRole.Editor), T("editor: also changes prices, answers and files")),
        (nameof(SellerRole.Owner), T("owner: also manages members")),
    ];

    public static readonly IReadOnlyList<PageLevel> Levels = [PageLevel.None, PageLevel.View, PageLevel.Edit];

    public static string Of(SellerRole role) => role.ToString().ToLowerInvariant();

    public static string Of(PageLevel level) => level.ToString().ToLowerInvariant();
}
