using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a company can be classified as: the sectors of NAICS and whatever the seller's own files brought.</summary>
public sealed class SegmentChoices(SegmentNames names, string country)
{
    public SegmentNames Names => names;

    public IReadOnlyList<(string Key, string Name)> Industries { get; } = Sorted(
        Naics.Sectors.Select(sector => (sector.Key, Industry.Shown(sector.Name))).Concat(names.Of(SegmentDimension.Industry).Select(segment => (segment.Key, segment.Title))));

    public IReadOnlyList<(string Value, string Text)> Sizes { get; } =
    [
        .. SizeBand.All.Concat(names.Of(SegmentDimension.Size).Select(segment => segment.Key)).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(SizeBand.Order).ThenBy(size => size, StringComparer.Ordinal).Select(size => (size, size)),
    ];

    public IReadOnlyList<(string Value, string Text)> Regions { get; } = Sorted(
        Region.NamesOf(country).Select(name => (name, name)).Concat(names.Of(SegmentDimension.Region).Select(segment => (segment.Key, segment.Name))));

    public bool HasIndustry(string key) => key == Segment.OtherKey || Industries.Any(industry => industry.Key == key);

    public bool HasSize(string key) => key == Segment.OtherKey || Sizes.Any(size => size.Value == key);

    public bool HasRegion(string key) => Regions.Any(region => region.Value == key);

    /// <summary>The subsectors of a sector and the seller's own sub-industries of it.</summary>
    public IReadOnlyList<(string Key, string Name)> SubIndustriesOf(string industry)
    {
        var known = Naics.Subsectors.Where(sub => Naics.Sector(sub.Key)?.Key == industry).Select(sub => (sub.Key, Name: Industry.Shown(sub.Name)));
        var own = names.Of(SegmentDimension.Industry).FirstOrDefault(top => top.Key == industry) is { } parent
            ? names.Below(parent.SegmentId).Select(sub => (sub.Key, Name: sub.Title))
            : [];
        return Sorted(known.Concat(own));
    }

    /// <summary>The industries that have a sub-industry of this key.</summary>
    public IReadOnlyList<string> IndustriesWith(string subIndustry) =>
        [.. Industries.Select(industry => industry.Key).Where(key => SubIndustriesOf(key).Any(sub => sub.Key == subIndustry))];

    public static IReadOnlyList<(string Value, string Text)> WithOther(IReadOnlyList<(string Key, string Name)> choices) =>
        [("", T("Leave as it is")), (Segment.OtherKey, T(SegmentText.NotClassified)), .. choices];

    private static IReadOnlyList<(string Key, string Name)> Sorted(IEnumerable<(string Key, string Name)> choices) =>
        [.. choices.DistinctBy(choice => choice.Key).OrderBy(choice => choice.Name, Texts.Alphabet)];
}
