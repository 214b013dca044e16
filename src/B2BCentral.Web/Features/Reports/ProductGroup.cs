namespace B2BCentral.Web.Features.Reports;

/// <summary>A SKU of the seller with what groups it.</summary>
public sealed record ReportSku(int ProductId, string Sku, string? Asin, string? ParentAsin, string? Title)
{
    /// <summary>The row that the SKU belongs to: a product without an ASIN is its own.</summary>
    public string KeyIn(ReportKind kind) => kind switch
    {
        ReportKind.BySku => Sku,
        ReportKind.ByChild => Asin ?? Sku,
        _ => ParentAsin ?? Asin ?? Sku,
    };

    public bool Has(string words) => Contains(Sku, words) || Contains(Asin, words) || Contains(ParentAsin, words) || Contains(Title, words);

    private static bool Contains(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>The SKUs of one row.</summary>
public sealed record ProductGroup(string Key, IReadOnlyList<ReportSku> Skus)
{
    public IEnumerable<int> ProductIds => Skus.Select(sku => sku.ProductId);

    public ReportProduct Describe(ReportKind kind)
    {
        // A parent is named by its own listing where there is one, otherwise by its first variation that has a title.
        var first = Skus.FirstOrDefault(sku => sku.Asin == Key && sku.Title is not null) ?? Skus.FirstOrDefault(sku => sku.Title is not null) ?? Skus[0];
        var asin = kind switch
        {
            ReportKind.BySku => first.Asin,
            ReportKind.ByChild => first.Asin is null ? null : Key,
            _ => first.ParentAsin is null && first.Asin is null ? null : Key,
        };
        var page = kind == ReportKind.ByParent && Skus.All(sku => sku.Asin != Key) ? first.Asin ?? first.Sku : asin ?? first.Sku;
        return new ReportProduct(Skus.Count == 1 ? first.Sku : null, asin, first.Title, Skus.Count, page);
    }
}
