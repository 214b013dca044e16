using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>A row of the buyer's table as it is printed; price and percentage stand side by side, and which of them was computed is marked.</summary>
public sealed record BuyersRowText(string Quantity, string UnitPrice, bool IsPriceComputed, string Off, bool IsOffComputed, string OffStandard)
{
    public static BuyersRowText Of(BuyersRow row, long? standardPrice, Currency currency) => new(
        QuantityOf(row),
        Texts.Money(row.UnitPrice, currency), row.Given == TierKind.Percent,
        row.Given is null ? Texts.Dash : $"−{Texts.Off(row)}", row.Given == TierKind.Fixed,
        row.OffStandard(standardPrice) is { } off ? $"−{Texts.Percent(off)}" : Texts.Dash);

    private static string QuantityOf(BuyersRow row) => row switch
    {
        { To: null } => $"{Texts.Count(row.From)}+",
        _ when row.From == row.To => Texts.Count(row.From),
        _ => $"{Texts.Count(row.From)}–{Texts.Count(row.To.Value)}",
    };
}
