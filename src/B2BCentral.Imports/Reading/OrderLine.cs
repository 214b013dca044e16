namespace B2BCentral.Imports.Reading;

/// <summary>One order item as a report states it, before anything of the seller is known. What <see cref="Told"/> does not have is unknown, not empty.</summary>
public sealed record OrderLine : ReportLine
{
    public required string OrderNumber { get; init; }

    /// <summary>The same in every line of a file.</summary>
    public OrderFields Told { get; init; } = OrderFields.All;

    /// <summary>When the order was placed, where the report gives a time with its offset; otherwise null and <see cref="PurchaseDay"/> is set.</summary>
    public DateTimeOffset? PurchasedAt { get; init; }

    /// <summary>The local day of the marketplace, where the report gives no time.</summary>
    public DateOnly? PurchaseDay { get; init; }

    public DateTimeOffset? LastUpdatedAt { get; init; }

    /// <summary>
    /// <see cref="LastUpdatedAt"/> is of the whole order: beside a later one in the same file this line belongs to an older version of it.
    /// </summary>
    public bool IsOfVersion { get; init; }

    public string OrderStatus { get; init; } = "";
    public string ItemStatus { get; init; } = "";

    /// <summary>The marketplace by its own name, or whatever else the report writes.</summary>
    public string SalesChannel { get; init; } = "";

    /// <summary>Multi-channel fulfilment: an order of no marketplace, kept apart from all figures.</summary>
    public bool IsNonAmazon { get; init; }

    public string? FulfillmentChannel { get; init; }
    public required string Sku { get; init; }
    public string? Asin { get; init; }
    public string? Title { get; init; }
    public string? Category { get; init; }
    public string? OrderItemId { get; init; }

    /// <summary>Zero or more; the reader rejects negative quantities.</summary>
    public int Quantity { get; init; }

    /// <summary>ISO 4217, upper case; null where the report leaves it empty (no price yet).</summary>
    public string? Currency { get; init; }

    /// <summary>What the amounts can be in by what is written beside them, as ISO 4217; none where nothing is.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [];

    /// <summary>Unit price x quantity in major units, before tax and promotion, not yet rounded; null while the price is pending.</summary>
    public decimal? LineAmount { get; init; }

    /// <summary>Promotion discount of the line in major units, zero or more.</summary>
    public decimal? PromotionDiscount { get; init; }

    public bool IsBusiness { get; init; }
    public string? PriceDesignation { get; init; }
    public string? PurchaseOrderNumber { get; init; }
    public string? BuyerId { get; init; }
    public string? CompanyName { get; init; }

    /// <summary>The tax registration number of a business, never of a person.</summary>
    public string? BuyerTaxId { get; init; }

    public string? Industry { get; init; }
    public string? SubIndustry { get; init; }

    /// <summary>A number of employees or a label of the seller's own.</summary>
    public string? CompanySize { get; init; }

    public string? Region { get; init; }

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public string? Country { get; init; }
}
