using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Certifications;

public sealed class CertificationsViewModel(Storefront store, DateOnly today, IReadOnlyList<Certification> certifications, CertificationForm form)
{
    public IReadOnlyList<ProfileTab> Tabs => ProfileTabs.Of(store, ProfileTabs.Certifications);

    public CertificationForm Form => form;

    public IReadOnlyList<CertificationRow> Rows => [.. certifications.Select(certification =>
    {
        var renewal = certifications.FirstOrDefault(other => other.CertificationId == certification.RenewedBy);
        return CertificationRow.Of(store, today, certification, renewal);
    })];
}

/// <summary>A certificate as its seller sees it.</summary>
/// <param name="State">In English.</param>
/// <param name="Note">Why it was rejected, or that its renewal is on its way.</param>
/// <param name="RenewHref">Null where it cannot be renewed.</param>
public sealed record CertificationRow(
    string Name, string IssuingBody, string Number, string Issued, string Expires, string State, bool IsBad, string? Note, string ProofHref, string? RenewHref, string RemoveHref, string ListHref)
{
    public static CertificationRow Of(Storefront store, DateOnly today, Certification certification, Certification? renewal)
    {
        string Href(string what) => PageAddress.Of(store, AddressOf(certification.CertificationId, what));

        var state = CertificationText.StateOf(certification, renewal, today);
        return new CertificationRow(
            CertificationText.NameOf(certification), certification.IssuingBody, certification.Number ?? Texts.Dash, Texts.Day(certification.IssuedOn),
            certification.ExpiresOn is { } last ? Texts.Day(last) : T("does not expire"), state, state is "Rejected" or "Expired", NoteOf(certification, renewal), Href("file"),
            certification is { State: CertificationState.Approved, RenewedBy: null } ? Href("renew") : null, Href("remove"),
            PageAddress.Of(store, ProfileTabs.Certifications));
    }

    public static string AddressOf(int certificationId, string what) => FormattableString.Invariant($"{ProfileTabs.Certifications}/{certificationId}/{what}");

    private static string? NoteOf(Certification certification, Certification? renewal) =>
        certification.State == CertificationState.Rejected ? certification.Reason : renewal?.State == CertificationState.Submitted ? T("Its renewal is waiting to be checked.") : null;
}
