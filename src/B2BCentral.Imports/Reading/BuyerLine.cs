namespace B2BCentral.Imports.Reading;

/// <summary>Which industry, size and region a buyer belongs to; at least one of the four keys is set.</summary>
public sealed record BuyerLine : ReportLine
{
    public string? BuyerId { get; init; }
    public string? CompanyName { get; init; }
    public string? OrderNumber { get; init; }
    public string? PurchaseOrderNumber { get; init; }
    public string? Industry { get; init; }
    public string? SubIndustry { get; init; }
    public string? CompanySize { get; init; }
    public string? Region { get; init; }

    /// <summary>What follows the @; the reader drops the rest.</summary>
    public string? EmailDomain { get; init; }

    public string? TaxId { get; init; }
}
