using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Everything that the address of a report says.</summary>
public sealed record ReportFilter
{
    /// <summary>Parameters that the report knows beside those of the dashboard.</summary>
    public static readonly string[] OwnKeys = ["report", "grain", "columns", "q", "page"];

    private const int LongestSearch = 200;

    private static readonly (string Name, Grain Grain)[] Grains = [("day", Grain.Day), ("week", Grain.Week), ("month", Grain.Month)];

    public required DashboardFilter Figures { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>How much time a row or a point of the graph by date covers.</summary>
    public required Grain Grain { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ReportSegment> Segments { get; init; }

    /// <summary>Part of a SKU, an ASIN or a title; null for all, and always by date.</summary>
    public string? Search { get; init; }

    public required string GraphKind { get; init; }

    public required ReportSort Sort { get; init; }

    public bool IsCompared => Figures.Comparison != ComparisonRule.None;

    /// <summary>What graphs call the compared days.</summary>
    public string EarlierName => Figures.Comparison == ComparisonRule.LastYear ? T("last year") : T("before");

    public bool IsByDate => Kind == ReportKind.ByDate;

    /// <exception cref="BadParameterException">A value is not one that its parameter can have.</exception>
    public static ReportFilter Read(FilterReader filters, Storefront store, PageState state)
    {
        string? Value(string key) => state.Find(null, key);

        // The dashboard knows no previous period, so the report reads this word itself.
        var compare = FilterReader.One(
            "compare", Value("compare"),
            ("last-year", ComparisonRule.LastYear), ("previous", ComparisonRule.Previous), ("weekday", ComparisonRule.Weekday), ("none", ComparisonRule.None));
        var figures = filters.Read(store, state.With(("compare", null))) with { Comparison = compare, DrawsComparison = compare != ComparisonRule.None };
        var kind = FilterReader.One("report", Value("report"), ReportKinds.Words);
        var segments = ReportSegments.Shown(state);
        return new ReportFilter
        {
            Figures = figures,
            Kind = kind,
            Grain = Value("grain") is { } grain ? FilterReader.One("grain", grain, Grains) : Metrics.Time.Grains.For(figures.Period),
            Segments = segments,
            Search = kind == ReportKind.ByDate ? null : SearchOf(Value("q")),
            GraphKind = FilterReader.One("graph", Value("graph"), ("line", "line"), ("bar", "bar")),
            Sort = ReportSort.Read(state, kind, segments[0], figures.Measure),
        };
    }

    private static string? SearchOf(string? words) => words?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestSearch } => throw new BadParameterException("q", PlainText.Shortened(words, 21), Tf($"It has at most {LongestSearch} characters.")),
        var some => some,
    };
}
