namespace B2BCentral.Web.Features.Shared;

/// <summary>The pages of the menu, in its order.</summary>
public static class SitePages
{
    public static readonly IReadOnlyList<(string Address, string Text)> All =
    [
        ("/b2b", "B2B"),
        ("/reports/business", "Business Reports"),
        ("/orders", "Orders"),
        ("/pricing", "Pricing"),
        ("/companies", "Companies"),
        ("/campaigns", "Campaigns"),
        ("/imports", "Imports"),
        ("/definitions", "Definitions"),
        ("/settings", "Settings"),
    ];
}
