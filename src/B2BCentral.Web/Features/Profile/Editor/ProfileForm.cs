using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Imports.Pictures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Profiles;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Editor;

/// <summary>The profile as it is typed. The name of each field is its key of <see cref="ProfileField"/>, so that a task can lead to it.</summary>
public sealed class ProfileForm
{
    private const int EarliestYear = 1600;
    private const int LongestPostalCode = 20;

    public string? About { get; set; }
    public string? Year { get; set; }
    public string? Employees { get; set; }
    public string? Revenue { get; set; }
    public string? Duns { get; set; }
    public string? LegalName { get; set; }
    public string? Street { get; set; }
    public string? PostalCode { get; set; }
    public string? City { get; set; }
    public string? Region { get; set; }
    public string? Country { get; set; }
    public IFormFile? Logo { get; set; }

    public static string Changed => T("The profile was changed since you opened it: see the history of changes below. What you typed is still here; save again to replace the change.");

    /// <summary>What the form was opened with.</summary>
    public string? Opened { get; set; }

    [BindNever]
    public ProfilePage? Page { get; set; }

    public static ProfileForm Of(BusinessProfile? profile)
    {
        var content = ProfileContent.Of(profile);
        return new()
        {
            About = content.About,
            Year = content.YearText,
            Employees = content.Employees,
            Revenue = content.Revenue,
            Duns = content.DunsText,
            LegalName = content.LegalName,
            Street = content.Street,
            PostalCode = content.PostalCode,
            City = content.City,
            Region = content.Region,
            Country = content.Country,
            Opened = VersionOf(profile),
        };
    }

    public static string VersionOf(BusinessProfile? profile) =>
        OpenedAs.Of([.. ProfileContent.Of(profile).Kept, profile?.Logo is { } logo ? Convert.ToBase64String(logo) : null]);

    public FormField AboutField => new("about", T("About"), About)
    {
        Lines = 8,
        MaxLength = BusinessProfile.LongestAbout,
        HasCounter = true,
        Hint = T("What you sell, to whom, and what you are good at. Plain text; line breaks are kept."),
    };

    public FormField YearField => new("year", T("Year established"), Year) { InputMode = "numeric", MaxLength = 4 };

    public FormField EmployeesField => new("employees", T("Number of employees"), Employees) { Choices = [("", T("Not specified")), .. SizeBand.All.Select(band => (band, band))] };

    public FormField RevenueField => new("revenue", T("Annual revenue"), Revenue) { Choices = [("", T("Not specified")), .. RevenueBand.All.Select(band => (band.Key, T(band.Name)))] };

    public FormField DunsField => new("duns", T("DUNS number"), Duns) { InputMode = "numeric", Hint = T("Nine digits; spaces and dashes do not matter.") };

    public FormField LogoField => new("logo", T("Logo"), null)
    {
        Type = "file",
        Accept = "image/jpeg,image/gif,image/png",
        Hint = Logo is null
            ? T("JPEG, GIF or PNG, 120 × 30 pixels and 20,000 bytes at most. Only the first frame of an animated GIF is kept.")
            : Tf($"Browsers do not keep chosen files: choose {Logo.ShownName(T("file"))} again, or another one."),
    };

    public IReadOnlyList<FormField> AddressFields =>
    [
        new("legalName", T("Legal name"), LegalName) { MaxLength = BusinessProfile.LongestName },
        new("street", T("Street"), Street) { MaxLength = BusinessProfile.LongestName },
        new("postalCode", T("Postal code"), PostalCode) { MaxLength = LongestPostalCode },
        new("city", T("City"), City) { MaxLength = BusinessProfile.LongestName },
        new("region", T("State or region"), Region) { MaxLength = BusinessProfile.LongestName },
        new("country", T("Country"), Country) { Choices = [("", T("Not specified")), .. Countries.All] },
    ];

    /// <param name="thisYear">Of the marketplace's local day.</param>
    /// <returns>What is to be stored; null when a field is wrong, which the model state then holds.</returns>
    public ProfileContent? Read(int thisYear, ModelStateDictionary problems)
    {
        string? Text(string field, string? typed, int longest, bool hasLines = false)
        {
            if (PlainText.Read(typed, longest, hasLines, out var text) is { } problem) problems.AddModelError(field, problem);
            return text;
        }

        string? Choice(string field, string? chosen, Func<string, bool> isKnown)
        {
            if (string.IsNullOrEmpty(chosen)) return null;
            if (!isKnown(chosen)) problems.AddModelError(field, T("Choose one of the list."));
            return chosen;
        }

        var content = new ProfileContent
        {
            About = Text("about", About, BusinessProfile.LongestAbout, hasLines: true),
            Year = ReadYear(thisYear, problems),
            Employees = Choice("employees", Employees, SizeBand.All.Contains),
            Revenue = Choice("revenue", Revenue, key => RevenueBand.NameOf(key) is not null),
            Duns = ReadDuns(problems),
            LegalName = Text("legalName", LegalName, BusinessProfile.LongestName),
            Street = Text("street", Street, BusinessProfile.LongestName),
            PostalCode = Text("postalCode", PostalCode, LongestPostalCode),
            City = Text("city", City, BusinessProfile.LongestName),
            Region = Text("region", Region, BusinessProfile.LongestName),
            Country = Choice("country", Country, code => Countries.NameOf(code) is not null),
        };
        return problems.IsValid ? content : null;
    }

    /// <returns>The logo as it may be stored; null where none was chosen or it is refused, which the model state then holds.</returns>
    public async Task<CleanPicture?> ReadLogoAsync(ModelStateDictionary problems)
    {
        if (Logo is null) return null;

        try
        {
            if (Logo.Length > PictureLimits.Logo.Bytes) throw PictureLimits.Logo.TooLarge(Logo.Length);
            using var content = new MemoryStream((int)Logo.Length);
            await Logo.CopyToAsync(content);
            return PictureCleaner.Clean(content.ToArray(), PictureLimits.Logo);
        }
        catch (UnusablePictureException unusable)
        {
            problems.AddModelError("logo", $"{Logo.ShownName(T("file"))}: {T(unusable.Message)}");
            return null;
        }
    }

    private int? ReadYear(int thisYear, ModelStateDictionary problems)
    {
        if (string.IsNullOrWhiteSpace(Year)) return null;
        if (int.TryParse(Year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= EarliestYear && year <= thisYear) return year;

        problems.AddModelError("year", Tf($"“{Year.Trim()}” is not a year from {EarliestYear} to {thisYear}."));
        return null;
    }

    private string? ReadDuns(ModelStateDictionary problems)
    {
        if (string.IsNullOrWhiteSpace(Duns)) return null;

        var digits = string.Concat(Duns.Where(one => !char.IsWhiteSpace(one) && one is not ('-' or '–')));
        if (digits.Length == 9 && digits.All(char.IsAsciiDigit)) return digits;

        problems.AddModelError("duns", Tf($"“{Duns.Trim()}” is not a DUNS number. It has nine digits, such as 12-345-6789."));
        return null;
    }
}
