namespace B2BCentral.Metrics.Segments;

/// <summary>An industry or sub-industry: a NAICS 2022 code, or a label of the seller's own whose key is the label itself.</summary>
public sealed record Industry(string Key, string Name)
{
    /// <summary>
    /// What an import's industry and sub-industry cells mean. A NAICS code of two to six digits, or the title of a sector or
    /// subsector, becomes that sector and subsector; anything else is kept as the seller wrote it. Empty is not classified.
    /// </summary>
    public static (Industry? Industry, Industry? SubIndustry) Classify(string? industry, string? subIndustry)
    {
        var label = Clean(industry);
        var subLabel = Clean(subIndustry);
        var sub = Naics.Subsector(subLabel) ?? Naics.Subsector(label);
        var sector = Naics.Sector(label) ?? (label is null && sub is not null ? Naics.Sector(sub.Key) : null);
        if (sector is not null && subLabel is null) return (sector, sub);
        if (sector is not null) return (sector, sub is not null && Naics.Sector(sub.Key) == sector ? sub : new Industry(subLabel!, subLabel!));

        // A sub-industry without an industry is an industry of its own.
        var own = label ?? subLabel;
        if (own is null) return (null, null);
        return (new Industry(own, own), label is null || subLabel is null ? null : new Industry(subLabel, subLabel));
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
