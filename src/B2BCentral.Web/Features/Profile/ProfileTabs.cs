using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Profile;

/// <summary>The pages on which a seller presents itself to business customers.</summary>
public static class ProfileTabs
{
    public const string Editor = "/profile/editor";
    public const string Certifications = "/profile/certifications";
    public const string Credentials = "/credentials";
    public const string Preview = "/profile";

    private static readonly (string Path, string Text)[] All =
        [(Editor, "Business profile"), (Certifications, "Certifications"), (Credentials, "Credentials"), (Preview, "As buyers see it")];

    public static IReadOnlyList<ProfileTab> Of(Storefront store, string current) =>
        [.. All.Select(tab => new ProfileTab(PageAddress.Of(store, tab.Path), tab.Text, tab.Path == current))];
}

public sealed record ProfileTab(string Href, string Text, bool IsCurrent);
