using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Segments;

/// <summary>An industry or sub-industry: a NAICS 2022 code, or a label of the seller's own whose key is the label itself.</summary>
public sealed record Industry(string Key, string Name)
{
    /// <summary>
    /// What an import's industry and sub-industry cells mean. A NAICS code of two to six digits, a sector's title or, as a
    /// sub-industry, a subsector's title becomes that sector or subsector; anything else is kept as the seller wrote it, so that
    /// a key has one name wherever it stands. A sub-industry that only repeats its industry is none. Empty is not classified.
    /// </summary>
    public static (Industry? Industry, Industry? SubIndustry) Classify(string? industry, string? subIndustry)
    {
        var (label, subLabel) = (Clean(industry), Clean(subIndustry));
        var known = Naics.Subsector(subLabel) ?? Naics.Sector(subLabel);

        // A sub-industry without an industry brings its sector, or is an industry of its own.
        label ??= known?.Key ?? subLabel;
        if (label is null) return (null, null);

        var whole = Naics.Sector(label) ?? new Industry(label, label);
        var part = subLabel is null ? SubsectorOfCode(label) : known ?? new Industry(subLabel, subLabel);
        return (whole, part == whole ? null : part);
    }

    /// <summary>A name as a page shows it: a title of NAICS in the language of the moment, a label of the seller's own as it was written.</summary>
    public static string Shown(string name) => Naics.IsTitle(name) ? T(name) : name;

    // "22" and "Utilities" are one sector, although the sector's only subsector has the same title.
    private static Industry? SubsectorOfCode(string label) => Naics.IsCode(label) ? Naics.Subsector(label) : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : WithoutDecimals(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    // 23.0 is a spreadsheet's 23.
    private static string WithoutDecimals(string text)
    {
        var sign = text.IndexOfAny(['.', ',']);
        return sign > 0 && Naics.IsCode(text[..sign]) && text.Length > sign + 1 && text.AsSpan(sign + 1).Trim('0').IsEmpty ? text[..sign] : text;
    }
}
