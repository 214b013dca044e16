using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>What a row of the report is.</summary>
public enum ReportKind
{
    /// <summary>A day, week or month.</summary>
    ByDate,
    BySku,

    /// <summary>A child ASIN: one variation, which may be sold under several SKUs.</summary>
    ByChild,

    /// <summary>A parent ASIN: all variations together; a product without a parent is its own.</summary>
    ByParent,
}

public static class ReportKinds
{
    public static readonly (string Name, ReportKind Kind)[] Words =
        [("by-date", ReportKind.ByDate), ("by-sku", ReportKind.BySku), ("by-child", ReportKind.ByChild), ("by-parent", ReportKind.ByParent)];

    public static string NameOf(ReportKind kind) => Words[(int)kind].Name;

    public static string TitleOf(ReportKind kind) => kind switch
    {
        ReportKind.ByDate => T("By date"),
        ReportKind.BySku => T("By SKU"),
        ReportKind.ByChild => T("By child ASIN"),
        _ => T("By parent ASIN"),
    };

    /// <summary>What the rows are called when they are counted.</summary>
    public static (string One, string Many) RowsOf(ReportKind kind, Metrics.Time.Grain grain) => kind switch
    {
        ReportKind.ByDate when grain == Metrics.Time.Grain.Day => (T("day"), T("days")),
        ReportKind.ByDate when grain == Metrics.Time.Grain.Week => (T("week"), T("weeks")),
        ReportKind.ByDate => (T("month"), T("months")),
        ReportKind.BySku => (T("SKU"), T("SKUs")),
        ReportKind.ByChild => (T("child ASIN"), T("child ASINs")),
        _ => (T("parent ASIN"), T("parent ASINs")),
    };
}
