using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>A row as it is printed: what it is, and its figures.</summary>
public sealed class ReportRowText(ReportRow row, ReportFilter filter, IReadOnlyList<ReportCell> cells)
{
    public IReadOnlyList<ReportCell> Cells { get; } = cells;

    /// <summary>The day, the SKU or the ASIN.</summary>
    public string Name => row switch
    {
        { Key: "total", Product: null } => T("Total"),
        { Key: "found", Product: null } => T("Found together"),
        { Product: null } => DayLabels.Full(row.Days, filter.Grain),
        _ => row.Key,
    };

    /// <summary>SKU Central; null where the row is no SKU.</summary>
    public string? SkuHref => filter.Kind == ReportKind.BySku && row.Product?.Page is not null ? SkuAddress.Of(filter.Figures, row.Key) : null;

    public string? Title => row.Product?.Title;

    public string? ProductHref => row.Product is { Page: { } page } ? PageAddress.OfProduct(filter.Figures.Store, page, page) : null;

    /// <summary>The other name of the product, and what the row joins.</summary>
    public string? Detail => row.Product switch
    {
        null => null,
        { Page: null } => T("in no order or listing"),
        { Skus: > 1 } joined => Texts.Plural(joined.Skus, T("SKU"), T("SKUs")),
        var one when filter.Kind == ReportKind.BySku => one.Asin is { } asin && asin != row.Key ? Tf($"ASIN {asin}") : null,
        var one => one.Sku == row.Key ? null : Tf($"SKU {one.Sku}"),
    };

    public bool IsProduct => row.Product is not null;

    public bool IsSoFar => row.Product is null && row.HasData && row.Days.Contains(filter.Figures.Today) && row.Key is not ("total" or "found");
}
