using B2BCentral.Data.Profiles;
using B2BCentral.Metrics.Profiles;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Profile.Certifications;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile;

public sealed class PublicProfileViewModel(Storefront store, PublicProfile shown)
{
    private readonly ProfileContent content = ProfileContent.Of(shown.Profile);

    public string Name => store.Seller.Name;

    public string Title => Tf($"{Name} as business customers see it");

    public IReadOnlyList<ProfileTab> Tabs => ProfileTabs.Of(store, ProfileTabs.Preview);

    public string? LogoHref => ProfileLogo.HrefOf(store, shown.Profile);

    public string? About => content.About;

    /// <summary>What is told, by its name; what is empty is not shown to buyers.</summary>
    public IReadOnlyList<(string Name, string Text)> Facts =>
    [
        .. Fact(T("Legal name"), content.LegalName), .. Fact(T(ProfileField.Year.Name), content.YearText), .. Fact(T(ProfileField.Employees.Name), content.Employees),
        .. Fact(T(ProfileField.Revenue.Name), RevenueBand.NameOf(content.Revenue) is { } band ? T(band) : null), .. Fact(T(ProfileField.Duns.Name), content.DunsText),
        .. Fact(T("Location"), Place),
    ];

    public IReadOnlyList<(string Name, string Text)> Certifications => [.. shown.Certifications.Select(c => (CertificationText.NameOf(c), CertificationText.OfHolding(c)))];

    public IReadOnlyList<(string Name, string Text)> Credentials => [.. CredentialMark.All.Where(mark => shown.Credentials.Contains(mark.Kind)).Select(mark => (T(mark.Name), T(mark.Meaning)))];

    public string Href => PageAddress.Of(store, ProfileTabs.Preview);

    public string EditorHref => PageAddress.Of(store, ProfileTabs.Editor);

    public string CertificationsHref => PageAddress.Of(store, ProfileTabs.Certifications);

    // Street and postal code are for contracts, not for everybody.
    private string? Place => string.Join(", ", new[] { content.City, content.Region, Countries.NameOf(content.Country) }.Where(part => part is not null)) is { Length: > 0 } place ? place : null;

    private static IEnumerable<(string, string)> Fact(string name, string? text) => text is null ? [] : [(name, text)];
}
