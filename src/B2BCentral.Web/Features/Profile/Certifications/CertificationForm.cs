using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Imports.Pictures;
using B2BCentral.Imports.Proofs;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>A certificate as it is typed, with its proof.</summary>
public sealed class CertificationForm
{
    private const int LongestOtherName = 100;
    private const int LongestBody = 200;
    private const int LongestNumber = 100;

    public string? Type { get; set; }
    public string? OtherName { get; set; }
    public string? IssuingBody { get; set; }
    public string? Number { get; set; }
    public string? IssuedOn { get; set; }
    public string? ExpiresOn { get; set; }
    public IFormFile? Proof { get; set; }

    /// <summary>The certificate whose place it is to take; null for one that is new.</summary>
    [BindNever]
    public Certification? Renewed { get; set; }

    [BindNever]
    public string Address { get; set; } = "";

    [BindNever]
    public string ListHref { get; set; } = "";

    public FormField TypeField => new("type", T("Type"), Type) { Choices = [("", T("Choose one")), .. CertificationNames.All.Select(known => (known.Type.ToString(), T(known.Name)))] };

    public FormField OtherNameField => new("otherName", T("Name of the certificate"), OtherName) { MaxLength = LongestOtherName, Hint = T("Only where the type is Other.") };

    public FormField IssuingBodyField => new("issuingBody", T("Issuing body"), IssuingBody) { IsRequired = true, MaxLength = LongestBody };

    public FormField NumberField => new("number", T("Certificate number"), Number) { MaxLength = LongestNumber };

    public FormField IssuedField => new("issuedOn", T("Issue date"), IssuedOn) { Type = "date", IsRequired = true };

    public FormField ExpiresField => new("expiresOn", T("Expiry date"), ExpiresOn) { Type = "date", Hint = T("Valid through this day.") };

    public FormField ProofField => new("proof", T("Proof"), null)
    {
        Type = "file",
        IsRequired = true,
        Accept = "application/pdf,image/png,image/jpeg",
        Hint = Proof is null ? T("The certificate itself: PDF, PNG or JPEG, 5 MB at most.") : Tf($"Browsers do not keep chosen files: choose {Proof.ShownName(T("file"))} again, or another one."),
    };

    public static CertificationForm Renewing(Certification renewed) => new() { IssuingBody = renewed.IssuingBody, Number = renewed.Number };

    /// <param name="today">The marketplace's local day.</param>
    /// <returns>The certificate; null when a field is wrong, which the model state then holds.</returns>
    public async Task<CertificationFacts?> ReadAsync(DateOnly today, ModelStateDictionary problems)
    {
        var (type, otherName) = Renewed is null ? ReadType(problems) : (Renewed.Type, Renewed.OtherName);
        var body = Text("issuingBody", IssuingBody, LongestBody, T("Enter who issued it."), problems);
        var number = Text("number", Number, LongestNumber, null, problems);
        var issued = Day("issuedOn", IssuedOn, problems);
        if (issued is null && string.IsNullOrWhiteSpace(IssuedOn)) problems.AddModelError("issuedOn", T("Enter the issue date."));
        if (issued > today) problems.AddModelError("issuedOn", Tf($"Today is {Texts.Day(today)} in this marketplace, and a certificate cannot have a later issue date."));
        var expires = Day("expiresOn", ExpiresOn, problems);
        if (expires <= issued) problems.AddModelError("expiresOn", Tf($"It has to be after the issue date, {Texts.Day(issued!.Value)}. Leave it empty for a certificate that does not expire."));
        else if (expires < today) problems.AddModelError("expiresOn", Tf($"Today is {Texts.Day(today)} in this marketplace, so this certificate has already expired."));
        var proof = await ReadProofAsync(problems);
        return problems.IsValid ? new CertificationFacts(type!.Value, otherName, body!, number, issued!.Value, expires, proof!, Proof!.ShownName("proof")) : null;
    }

    private (CertificationType? Type, string? OtherName) ReadType(ModelStateDictionary problems)
    {
        var found = CertificationNames.All.Where(known => known.Type.ToString() == Type).Select(known => (CertificationType?)known.Type).FirstOrDefault();
        if (found is null) problems.AddModelError("type", T("Choose what kind of certificate it is."));
        return found == CertificationType.Other ? (found, Text("otherName", OtherName, LongestOtherName, T("Enter the name of the certificate."), problems)) : (found, null);
    }

    private async Task<ProofFile?> ReadProofAsync(ModelStateDictionary problems)
    {
        if (Proof is null)
        {
            problems.AddModelError("proof", T("Choose a file that shows the certificate."));
            return null;
        }

        ProofFile? proof = null;
        var problem = Proof.Length > ProofFile.MostBytes ? PictureLimits.Proof.TooLarge(Proof.Length).Message : ProofFile.Read(await BytesOfAsync(Proof), out proof);
        if (problem is not null) problems.AddModelError("proof", $"{Proof.ShownName(T("file"))}: {T(problem)}");
        return proof;
    }

    private static async Task<byte[]> BytesOfAsync(IFormFile file)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return content.ToArray();
    }

    private static string? Text(string field, string? typed, int longest, string? missing, ModelStateDictionary problems)
    {
        if (PlainText.Read(typed, longest, hasLines: false, out var text) is { } problem) problems.AddModelError(field, problem);
        else if (text is null && missing is not null) problems.AddModelError(field, missing);
        return text;
    }

    private static DateOnly? Day(string field, string? typed, ModelStateDictionary problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200) return day;

        problems.AddModelError(field, Tf($"“{typed.Trim()}” is not a day of the calendar. Write it like 2026-02-28."));
        return null;
    }
}
