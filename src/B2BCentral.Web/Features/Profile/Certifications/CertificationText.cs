using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>Certificates in words.</summary>
public static class CertificationText
{
    /// <summary>"TÜV Süd, until 8 Jan 2027": what buyers read beside its name.</summary>
    public static string OfHolding(Certification certification) =>
        certification.IssuingBody + (certification.ExpiresOn is { } last ? $", until {Texts.Day(last)}" : $", since {Texts.Day(certification.IssuedOn)}");

    /// <summary>As the history of changes tells it.</summary>
    public static string OfHistory(Certification certification, string what) => $"{certification.Name} of {OfHolding(certification)}: {what}";

    /// <param name="certification">The certificate.</param>
    /// <param name="renewal">What was handed in to take its place.</param>
    /// <param name="today">The marketplace's local day.</param>
    public static string StateOf(Certification certification, Certification? renewal, DateOnly today) => certification.State switch
    {
        CertificationState.Submitted => "Submitted",
        CertificationState.Rejected => "Rejected",
        _ when renewal?.State == CertificationState.Approved => "Renewed",
        _ => certification.IsActive(today) ? "Approved" : "Expired",
    };
}
