using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Metrics.Profiles;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Profile;

/// <summary>What a profile says, its logo aside.</summary>
public sealed record ProfileContent
{
    public const string CertificationField = "Certification";
    public const string CredentialField = "Credential";

    public static readonly ProfileContent Empty = new();

    /// <summary>What the history of changes may name of a profile.</summary>
    public static readonly IReadOnlyList<string> HistoryFields = [.. Empty.Lines.Select(line => line.Field), ProfileField.Logo.Name, CertificationField, CredentialField];

    public string? About { get; init; }
    public int? Year { get; init; }
    public string? Employees { get; init; }
    public string? Revenue { get; init; }
    public string? Duns { get; init; }
    public string? LegalName { get; init; }
    public string? Street { get; init; }
    public string? PostalCode { get; init; }
    public string? City { get; init; }
    public string? Region { get; init; }
    public string? Country { get; init; }

    public static ProfileContent Of(BusinessProfile? profile) => profile is null ? Empty : new()
    {
        About = profile.About,
        Year = profile.YearEstablished,
        Employees = profile.Employees,
        Revenue = profile.AnnualRevenue,
        Duns = profile.Duns,
        LegalName = profile.LegalName,
        Street = profile.Street,
        PostalCode = profile.PostalCode,
        City = profile.City,
        Region = profile.Region,
        Country = profile.Country,
    };

    public void WriteTo(BusinessProfile profile)
    {
        (profile.About, profile.YearEstablished, profile.Employees, profile.AnnualRevenue, profile.Duns) = (About, Year, Employees, Revenue, Duns);
        (profile.LegalName, profile.Street, profile.PostalCode, profile.City, profile.Region, profile.Country) = (LegalName, Street, PostalCode, City, Region, Country);
    }

    public string? YearText => Year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>12-345-6789, as it is usually written; what is no such number stands as it is.</summary>
    public string? DunsText => Duns is { Length: 9 } nine ? $"{nine[..2]}-{nine[2..5]}-{nine[5..]}" : Duns;

    /// <summary>Each field as it is kept, in whatever language it is looked at.</summary>
    public IReadOnlyList<string?> Kept => [About, YearText, Employees, Revenue, Duns, LegalName, Street, PostalCode, City, Region, Country];

    /// <summary>Each field as the history of changes names and shows it.</summary>
    public IReadOnlyList<(string Field, string? Text)> Lines =>
    [
        (ProfileField.About.Name, About), (ProfileField.Year.Name, YearText), (ProfileField.Employees.Name, Employees),
        (ProfileField.Revenue.Name, RevenueBand.NameOf(Revenue)), (ProfileField.Duns.Name, DunsText),
        ("Legal name", LegalName), ("Street", Street), ("Postal code", PostalCode), ("City", City), ("Region", Region), ("Country", Countries.NameOf(Country)),
    ];
}
