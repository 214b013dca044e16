using System.ComponentModel;
using System.Globalization;

namespace B2BCentral.Web.Api;

/// <summary>What a registered business customer asks for. Whoever holds the key vouches that it is one.</summary>
public sealed record ApiDiscountWish
{
    [Description("The product, in capitals or not. Every seller with an offer of it in the marketplace is asked.")]
    public string? Asin { get; init; }

    [Description("One of the marketplaces of the key's seller, such as US. Default: the one that was imported last.")]
    public string? Marketplace { get; init; }

    [Description("Who asks, up to 200 characters.")]
    public string? Company { get; init; }

    [Description("Units, 2 to 1,000,000.")]
    public int? Quantity { get; init; }

    [Description("The unit price that is hoped for, in major units of the marketplace's currency. Null to name none.")]
    public decimal? HopedPrice { get; init; }

    [Description("Anything else for the sellers to know, up to 1,000 characters.")]
    public string? Note { get; init; }

    /// <summary>What was sent for a member.</summary>
    internal string TextOf(string member) => member switch
    {
        "asin" => Asin,
        "company" => Company,
        "quantity" => Quantity?.ToString(CultureInfo.InvariantCulture),
        "hopedPrice" => HopedPrice?.ToString(CultureInfo.InvariantCulture),
        _ => Note,
    } ?? "";
}
