using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Whose purchases and visits a column is of.</summary>
public enum ReportSegment
{
    B2B,
    NonB2B,
    Total,
}

public static class ReportSegments
{
    public static readonly IReadOnlyList<(ReportSegment Segment, string Key, string Name)> All =
        [(ReportSegment.B2B, "b2b", "B2B"), (ReportSegment.NonB2B, "non-b2b", "Non-B2B"), (ReportSegment.Total, "total", "Total")];

    public static string Key(this ReportSegment segment) => All[(int)segment].Key;

    public static string Name(this ReportSegment segment) => T(All[(int)segment].Name);

    /// <summary>How the list of orders names the segment; null for all orders.</summary>
    public static string? Show(this ReportSegment segment) => segment == ReportSegment.Total ? null : segment.Key();

    public static SalesFigure Of(this ChannelFigures figures, ReportSegment segment) => segment switch
    {
        ReportSegment.B2B => figures.B2B,
        ReportSegment.NonB2B => figures.NonB2B,
        _ => figures.Total,
    };

    /// <summary>Those that the address names, in the order of the page; B2B where it names none.</summary>
    /// <exception cref="BadParameterException">It names one that there is not.</exception>
    public static IReadOnlyList<ReportSegment> Shown(PageState state)
    {
        var named = (state.Find(null, "show") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var unknown = Array.Find(named, name => All.All(one => one.Key != name));
        if (unknown is not null) throw new BadParameterException("show", unknown, Tf($"It is any of {string.Join(", ", All.Select(one => one.Key))}, separated by commas."));

        return named.Length == 0 ? [ReportSegment.B2B] : [.. All.Where(one => named.Contains(one.Key)).Select(one => one.Segment)];
    }
}
