using System.Globalization;

namespace B2BCentral.Metrics.Segments;

/// <summary>The state or region of a ship-to address inside the marketplace's country; any other country as a whole.</summary>
public static class Region
{
    /// <param name="state">As the report spells it; empty is not classified.</param>
    /// <param name="country">ISO 3166-1 alpha-2; null means the marketplace's own.</param>
    /// <param name="home">The marketplace's country.</param>
    /// <returns>The name to show, spelt one way however the addresses spell it; null when nothing is known.</returns>
    public static string? Of(string? state, string? country, string home)
    {
        if (!string.IsNullOrWhiteSpace(country) && Iso(country) != Iso(home)) return CountryName(Iso(country), Iso(home));
        if (string.IsNullOrWhiteSpace(state)) return null;

        var key = Key(state);
        return RegionSpellings.Of(Iso(home)).GetValueOrDefault(key) ?? TitleCase(state);
    }

    /// <summary>The regions of a country by the names shown; none where only the addresses tell them.</summary>
    public static IEnumerable<string> NamesOf(string country) => RegionSpellings.Of(Iso(country)).Values.Distinct().Order(StringComparer.Ordinal);

    /// <summary>Letters and digits only, upper case: "Andaman &amp; Nicobar " and "ANDAMAN NICOBAR" are the same place.</summary>
    internal static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // Marketplaces say UK where addresses say GB.
    private static string Iso(string country) => country.Trim().ToUpperInvariant() switch
    {
        "UK" => "GB",
        var code => code,
    };

    private static string TitleCase(string state)
    {
        var words = string.Join(' ', state.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 3 ? words.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant());
    }

    // Georgia is a state of the United States too.
    private static string CountryName(string country, string home) =>
        CountryName(country) is var name && RegionSpellings.Of(home).ContainsValue(name) ? $"{name} (country)" : name;

    private static string CountryName(string country)
    {
        try
        {
            return new RegionInfo(country).EnglishName;
        }
        catch (ArgumentException)
        {
            return country;
        }
    }
}
