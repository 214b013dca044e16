using B2BCentral.Data.Profiles;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Editor;

/// <summary>What stands around the form of the profile: how complete it is, its logo now, and its history.</summary>
public sealed class ProfilePage(Storefront store, BusinessProfile? profile, IReadOnlyList<ChangeText> changes, ScoreSettings scores)
{
    private readonly BusinessProfile filled = profile ?? new BusinessProfile();

    public IReadOnlyList<ProfileTab> Tabs => ProfileTabs.Of(store, ProfileTabs.Editor);

    public string Address => PageAddress.Of(store, ProfileTabs.Editor);

    public string RemoveLogoHref => PageAddress.Of(store, EditorController.RemoveLogoPath);

    public string PreviewHref => PageAddress.Of(store, ProfileTabs.Preview);

    public string CertificationsHref => PageAddress.Of(store, ProfileTabs.Certifications);

    public string? LogoHref => ProfileLogo.HrefOf(store, profile);

    public string LogoAlt => Tf($"Logo of {store.Seller.Name}");

    public string? LogoWords => ProfileLogo.Words(profile?.Logo, profile?.LogoContentType);

    /// <summary>As it is stored now; the form may have been opened with another.</summary>
    public string Version => ProfileForm.VersionOf(profile);

    public IReadOnlyList<ChangeText> Changes => changes;

    public string FilledText => Tf($"{Filled} of {ProfileField.All.Count} filled");

    /// <summary>For the width of a bar.</summary>
    public string FilledShare => FormattableString.Invariant($"{100 * Filled / ProfileField.All.Count}%");

    public string StarsText => Tf($"{Texts.OneDecimal(Math.Min(scores.MostOfProfileFields, scores.ProfileField * ProfileField.All.Count(one => one.IsScored && one.IsFilled(filled))))} of {Texts.OneDecimal(scores.MostOfProfileFields)} stars");

    public string OfCertificates => Texts.OneDecimal(scores.MostOfCertifications);

    public IReadOnlyList<(string Href, string Name, string Worth)> Missing =>
        [.. ProfileField.All.Where(one => !one.IsFilled(filled)).Select(one => ($"#field-{one.Key}", T(one.Name), one.IsScored ? Tf($"{Texts.OneDecimal(scores.ProfileField)} stars") : T("no stars")))];

    private int Filled => ProfileField.All.Count(one => one.IsFilled(filled));
}
