using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Profile.Certifications;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Operator;

public sealed class CertificatesToCheckViewModel(IReadOnlyList<CertificateToCheck> waiting, IReadOnlyList<CertificateToCheck> decided)
{
    /// <summary>A reason that was refused, by its field.</summary>
    public (string Field, string Text)? Typed { get; init; }

    public required int LongestReason { get; init; }

    public IReadOnlyList<CertificateCard> Waiting => [.. waiting.Select(one => CertificateCard.Of(one, FieldOf(one.Certification)))];

    public IReadOnlyList<DecidedCertificate> Decided => [.. decided.Select(DecidedCertificate.Of)];

    private FormField FieldOf(Certification certification)
    {
        var name = CertificateCard.FieldOf(certification);
        return new FormField(name, T("Reason, where it is rejected"), Typed?.Field == name ? Typed?.Text : null) { Lines = 2, MaxLength = LongestReason, IsRequired = true, Hint = T("Required to reject it; the seller sees it.") };
    }
}

/// <summary>A certificate that waits, with what is needed to decide about it.</summary>
/// <param name="Renewed">What it takes the place of.</param>
public sealed record CertificateCard(
    string Id, string Seller, string Name, string IssuingBody, string Number, string Issued, string Expires, string Submitted, string? Renewed,
    string ProofHref, string ProofText, FormField Reason, string ApproveHref, string RejectHref)
{
    public static string FieldOf(Certification certification) => FormattableString.Invariant($"reason-{certification.SellerId}-{certification.CertificationId}");

    public static CertificateCard Of(CertificateToCheck one, FormField reason)
    {
        var certification = one.Certification;
        string Href(string what) => FormattableString.Invariant($"{OperatorController.Path}/{certification.SellerId}/{certification.CertificationId}/{what}");

        return new CertificateCard(
            FormattableString.Invariant($"certificate-{certification.SellerId}-{certification.CertificationId}"), one.Seller, CertificationText.NameOf(certification), certification.IssuingBody,
            certification.Number ?? Texts.Dash, Texts.Day(certification.IssuedOn), certification.ExpiresOn is { } last ? Texts.Day(last) : T("does not expire"), At(certification.SubmittedAt),
            one.Renewed is { } renewed ? CertificationText.OfHolding(renewed) : null, Href("file"), certification.FileName, reason, Href("approve"), Href("reject"));
    }

    // Sellers of several time zones are in one list.
    internal static string At(DateTimeOffset instant) => instant.ToString(Texts.MinuteFormat, Texts.Culture) + " UTC";
}

public sealed record DecidedCertificate(string Name, string Seller, string Decision, bool IsRejected, string When, string Reason)
{
    public static DecidedCertificate Of(CertificateToCheck one)
    {
        var isRejected = one.Certification.State == CertificationState.Rejected;
        return new DecidedCertificate(
            CertificationText.NameOf(one.Certification), one.Seller, CertificationText.Said(isRejected ? "Rejected" : "Approved"), isRejected,
            one.Certification.DecidedAt is { } at ? CertificateCard.At(at) : Texts.Dash, one.Certification.Reason ?? Texts.Dash);
    }
}
