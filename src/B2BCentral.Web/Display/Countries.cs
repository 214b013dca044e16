using System.Globalization;
using B2BCentral.Metrics.Languages;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>The countries of ISO 3166-1, by their names.</summary>
public static class Countries
{
    // Kept back by the standard for islands and trade areas that belong to other countries, or assigned by users.
    private static readonly string[] NotCountries = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"];

    private static readonly (string Code, string Name)[] InEnglish =
    [
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && !NotCountries.Contains(region.TwoLetterISORegionName))
            .DistinctBy(region => region.TwoLetterISORegionName).Select(region => (region.TwoLetterISORegionName, region.EnglishName))
            .OrderBy(country => country.EnglishName, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Sorted by name.</summary>
    public static IReadOnlyList<(string Code, string Name)> All => ReferenceEquals(Texts.Culture, Language.English)
        ? InEnglish
        : [.. InEnglish.Select(country => (country.Code, Name: T(country.Name))).OrderBy(country => country.Name, Texts.Alphabet)];

    /// <returns>Null where there is no such country.</returns>
    public static string? NameOf(string? code) => Array.Find(InEnglish, country => country.Code == code).Name is { } name ? T(name) : null;
}
