using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>The prices of one offer as a business customer sees them.</summary>
/// <param name="Standard">Null where no listing told one.</param>
/// <param name="Business">Null without a business price, and where it is above the standard price: then it does not hold.</param>
/// <param name="Saving">"$8.00 (8.0 %)" beside the standard price; null where there is none.</param>
/// <param name="IsAboveStandard">The business price is set and does not hold.</param>
/// <param name="Rows">The quantity table; empty without a quantity discount that holds.</param>
public sealed record BusinessPriceText(string? Standard, string? Business, string? Saving, bool IsAboveStandard, IReadOnlyList<QuantityRow> Rows)
{
    public static BusinessPriceText Of(Offer? offer, Currency currency)
    {
        var pricing = offer?.Pricing() ?? BusinessPricing.None;
        var (standard, business) = (offer?.StandardPrice, pricing.BusinessPrice);
        var isAbove = business > standard;
        var rows = isAbove || !pricing.HasDiscount ? [] : BuyersTable.Of(pricing);
        return new BusinessPriceText(
            Money(standard, currency),
            isAbove ? null : Money(business, currency),
            business < standard ? $"{Texts.Money(standard.Value - business.Value, currency)} ({Texts.Percent(1 - ((decimal)business.Value / standard.Value))})" : null,
            isAbove,
            [.. rows.Select(row => QuantityRow.Of(row, standard, currency))]);
    }

    private static string? Money(long? price, Currency currency) => price is { } known ? Texts.Money(known, currency) : null;
}

/// <param name="Quantity">"1 – 4" or "10 or more".</param>
/// <param name="Off">Off the business price.</param>
/// <param name="OffStandard">Off the standard price; a dash where there is none.</param>
public sealed record QuantityRow(string Quantity, string UnitPrice, string Off, string OffStandard)
{
    public static QuantityRow Of(BuyersRow row, long? standardPrice, Currency currency) => new(
        row.To is not { } to ? Tf($"{row.From:N0} or more") : to == row.From ? Texts.Count(to) : $"{Texts.Count(row.From)} – {Texts.Count(to)}",
        Texts.Money(row.UnitPrice, currency),
        row.Off == 0 ? Texts.Dash : $"−{Texts.Off(row)}",
        row.OffStandard(standardPrice) is { } off ? $"−{Texts.Percent(off)}" : Texts.Dash);
}
