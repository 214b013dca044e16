using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>Certificates in words.</summary>
public static class CertificationText
{
    /// <summary>What a seller called it stays as it is.</summary>
    public static string NameOf(Certification certification) => certification.Name == certification.OtherName ? certification.Name : T(certification.Name);

    /// <summary>"TÜV Süd, until 8 Jan 2027": what buyers read beside its name.</summary>
    public static string OfHolding(Certification certification) => certification.ExpiresOn is { } last
        ? Tf($"{certification.IssuingBody}, until {Texts.Day(last)}")
        : Tf($"{certification.IssuingBody}, since {Texts.Day(certification.IssuedOn)}");

    /// <summary>As the history of changes tells it, in the language of what is kept.</summary>
    public static string OfHistory(Certification certification, string what) => $"{certification.Name} of {OfHolding(certification)}: {what}";

    /// <summary>In English, by which it is told which is good and which is bad.</summary>
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

    /// <summary>A state in the language of the moment. Requests expire and credentials are approved too, and other languages have words of another gender for those.</summary>
    public static string Said(string state) => state switch
    {
        "Approved" => T("Approved", "a certificate"),
        "Expired" => T("Expired", "a certificate"),
        _ => T(state),
    };
}
