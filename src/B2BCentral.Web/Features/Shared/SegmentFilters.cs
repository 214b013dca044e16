using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The fields that leave one customer segment of a list: industry, its sub-industry, size and region.</summary>
public sealed class SegmentFilters(SegmentNames names, PageState state)
{
    /// <summary>The industry of which a form offered sub-industries.</summary>
    public const string SubOf = "subOf";

    /// <summary>What the fields say, which the rest of their form leaves out.</summary>
    public static readonly string[] Keys = ["industry", "subIndustry", "size", "region"];

    public IReadOnlyList<FormField> Fields =>
    [
        Choice("industry", T("Industry"), [("", T("All industries")), (Segment.OtherKey, T(SegmentText.NotClassified)), .. Named(SegmentDimension.Industry)]),
        .. SubIndustries.Count == 0 ? [] : new[] { Choice("subIndustry", T("Sub-industry"), [("", T("All of it")), .. SubIndustries, (Segment.OtherKey, T("Not specified"))]) },
        Choice("size", T("Size"), [("", T("All sizes")), (Segment.OtherKey, T(SegmentText.NotClassified)), .. Sizes]),
        Choice("region", T("Region"), [("", T("All regions")), (Segment.OtherKey, T(SegmentText.NotClassified)), .. Named(SegmentDimension.Region)]),
    ];

    /// <summary>A form that chooses another industry still sends the old one's sub-industry, which is left out.</summary>
    public static PageState Settle(PageState state)
    {
        if (state.Has(SubOf) && state.Find(null, SubOf) != state.Find(null, "industry")) state = state.With(("subIndustry", null));
        return state.With((SubOf, null));
    }

    /// <summary>What a form of these fields keeps of the address it stands on.</summary>
    /// <param name="own">Other fields of the form.</param>
    public IEnumerable<KeyValuePair<string, string>> HiddenFields(params string[] own) => state.With(
        [.. Keys.Concat(own).Select(key => (key, (string?)null)), ("page", null), (SubOf, state.Find(null, "industry"))]).Values;

    private IReadOnlyList<(string Value, string Text)> SubIndustries
    {
        get
        {
            if (state.Find(null, "industry") is not { } industry || industry == Segment.OtherKey) return [];
            var top = names.IdsOf(SegmentDimension.Industry, industry)![0];
            return [.. names.Below(top).OrderBy(sub => sub.Title, Texts.Alphabet).Select(sub => (sub.Key, sub.Title))];
        }
    }

    private IEnumerable<(string Value, string Text)> Sizes => names.Of(SegmentDimension.Size)
        .OrderBy(size => SizeBand.Order(size.Name)).ThenBy(size => size.Name, StringComparer.Ordinal).Select(size => (size.Key, size.Name));

    private IEnumerable<(string Value, string Text)> Named(SegmentDimension dimension) => names.Of(dimension)
        .OrderBy(segment => segment.Title, Texts.Alphabet).Select(segment => (segment.Key, segment.Title));

    private FormField Choice(string name, string label, IReadOnlyList<(string Value, string Text)> choices) =>
        new(name, label, state.Find(null, name)) { Choices = choices };
}
