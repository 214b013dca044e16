using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile;

/// <summary>Where a seller's logo is. The address changes with each edit of the profile, so browsers may keep what is behind it.</summary>
public static class ProfileLogo
{
    public const string Path = "/profile/logo";
    public const string Version = "v";

    /// <returns>Null where there is no logo.</returns>
    public static string? HrefOf(Storefront store, BusinessProfile? profile) => profile?.Logo is null
        ? null
        : PageAddress.Of(store, Path, (Version, profile.UpdatedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));

    /// <summary>"PNG, 1,024 bytes".</summary>
    public static string? Words(byte[]? logo, string? contentType) =>
        logo is null ? null : $"{contentType?[(contentType.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant()}, {Texts.Plural(logo.Length, T("byte"), T("bytes"))}";
}
