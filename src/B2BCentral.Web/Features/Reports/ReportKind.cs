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
        ReportKind.ByDate => "By date",
        ReportKind.BySku => "By SKU",
        ReportKind.ByChild => "By child ASIN",
        _ => "By parent ASIN",
    };

    /// <summary>What the rows are called when they are counted.</summary>
    public static (string One, string Many) RowsOf(ReportKind kind, Metrics.Time.Grain grain) => kind switch
    {
        ReportKind.ByDate when grain == Metrics.Time.Grain.Day => ("day", "days"),
        ReportKind.ByDate when grain == Metrics.Time.Grain.Week => ("week", "weeks"),
        ReportKind.ByDate => ("month", "months"),
        ReportKind.BySku => ("SKU", "SKUs"),
        ReportKind.ByChild => ("child ASIN", "child ASINs"),
        _ => ("parent ASIN", "parent ASINs"),
    };
}
