using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Imports.Reading.Prices;

/// <summary>An offer that a row of a price file may name.</summary>
public sealed record PricedSku(int ProductId, string Sku, long? StandardPrice, BusinessPricing Pricing);

/// <summary>What a row of a price file makes of an offer's prices.</summary>
public sealed record PriceFileLine : ReportLine
{
    /// <summary>As the offer has it, or as the file writes it where there is no such offer; "" in a line without.</summary>
    public required string Sku { get; init; }

    public PricedSku? Offer { get; init; }

    /// <summary>Null where there is a problem.</summary>
    public BusinessPricing? After { get; init; }

    public RejectedLine? Problem { get; init; }
}
