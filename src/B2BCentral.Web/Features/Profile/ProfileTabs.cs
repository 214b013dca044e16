using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile;

/// <summary>The pages on which a seller presents itself to business customers.</summary>
public static class ProfileTabs
{
    public const string Editor = "/profile/editor";
    public const string Certifications = "/profile/certifications";
    public const string Credentials = "/credentials";
    public const string Preview = "/profile";

    private static (string Path, string Text)[] All =>
        [(Editor, T("Business profile")), (Certifications, T("Certifications")), (Credentials, T("Credentials")), (Preview, T("As buyers see it"))];

    public static IReadOnlyList<ProfileTab> Of(Storefront store, string current) =>
        [.. All.Select(tab => new ProfileTab(PageAddress.Of(store, tab.Path), tab.Text, tab.Path == current))];
}

public sealed record ProfileTab(string Href, string Text, bool IsCurrent);
