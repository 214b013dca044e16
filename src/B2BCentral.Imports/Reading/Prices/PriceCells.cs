using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Listings;
using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Prices;

/// <summary>
/// The prices that a row wants, cell by cell: an empty cell leaves what is there, "remove" takes it away. As the type of the discount
/// "remove" takes all of it away, whatever its tiers say.
/// </summary>
internal sealed class PriceCells(ListingsColumns columns, Currency currency)
{
    private const string Remove = "remove";

    /// <summary>The present prices where the row changes nothing. What cannot be read or breaks a rule is rejected at its cell.</summary>
    public BusinessPricing Read(Row row, PricedSku offer)
    {
        var now = offer.Pricing;
        var (tiers, slots) = IsRemove(row.Text(columns.QuantityPriceType)) ? ([], []) : Tiers(row, now);
        var after = new BusinessPricing(BusinessPrice(row, now), tiers);
        if (row.Problem is null && !after.Equals(now) && PricingRules.Check(offer.StandardPrice, after, currency) is [var broken, ..])
            row.Reject(ColumnOf(broken, slots), T(broken.Reason), T(broken.Remedy));
        return after;
    }

    private long? BusinessPrice(Row row, BusinessPricing now)
    {
        var text = row.Text(columns.BusinessPrice);
        if (IsRemove(text)) return null;
        return text.Length == 0 ? now.BusinessPrice : Price(row, columns.BusinessPrice);
    }

    private (List<PriceTier> Tiers, List<int> Slots) Tiers(Row row, BusinessPricing now)
    {
        var kind = Kind(row, now);
        var (tiers, slots) = (new List<PriceTier>(), new List<int>());
        for (var slot = 0; slot < columns.Tiers.Count; slot++)
        {
            var (bound, value) = columns.Tiers[slot];
            var present = slot < now.Tiers.Count ? now.Tiers[slot] : (PriceTier?)null;
            if (IsRemove(row.Text(bound)) || IsRemove(row.Text(value)) || (present is null && IsEmpty(row, bound) && IsEmpty(row, value))) continue;

            var quantity = IsEmpty(row, bound) && present is { } tier ? tier.LowerBound : LowerBound(row, bound);
            tiers.Add(Tier(row, slot, quantity, present, kind));
            slots.Add(slot);
        }

        return (tiers, slots);
    }

    private TierKind? Kind(Row row, BusinessPricing now)
    {
        var text = row.Text(columns.QuantityPriceType);
        if (text.Length == 0) return now.Kind;
        if (QuantityPriceTypes.Read(text) is { } type) return type == QuantityPriceType.Percent ? TierKind.Percent : TierKind.Fixed;
        row.Reject(columns.QuantityPriceType, T("The type of the quantity discount is neither percent nor fixed."), T("Write one of them, or remove."));
        return null;
    }

    private PriceTier Tier(Row row, int slot, int quantity, PriceTier? present, TierKind? kind)
    {
        var column = columns.Tiers[slot].Value;
        if (kind is null)
            row.Reject(columns.QuantityPriceType, T("There is a quantity discount, and nothing says of which type."), T("Write percent or fixed."));
        else if (!IsEmpty(row, column))
            return kind == TierKind.Percent ? PriceTier.Percent(quantity, Percent(row, column)) : PriceTier.Fixed(quantity, Price(row, column));
        // A percentage that stays is no price once the type is another.
        else if (present is { } same && same.Kind == kind)
            return same with { LowerBound = quantity };
        else
            row.Reject(column, T("The tier has a quantity and no price."), T("Write its percentage or price, or remove."));
        return default;
    }

    private long Price(Row row, Column column)
    {
        if (NumberForm.FlatFile.Read(row.Text(column)) is not { } price)
            row.Reject(column, T("This is no price."), Tf($"Write it with a point, such as {NumberForm.FlatFile.Example}, or remove."));
        else if (CurrencyText.CodesOf(row.Text(column)) is { Count: > 0 } written && !written.Contains(currency.Code))
            row.Reject(column, Tf($"The price is not in {currency.Code}."), Tf($"Write it in {currency.Code}, or remove."));
        else if (price <= 0)
            row.Reject(column, T("The price is not more than zero."), T("Write a price, or remove."));
        else if (price > RowValues.LargestAmount)
            row.Reject(column, T("The price is larger than any price."), T("Look whether the columns have slipped in this line."));
        // What is written counts and not what it is worth: "1.500" is most likely fifteen hundred, by a spreadsheet that parts thousands with a point.
        else if (price.Scale > currency.Decimals)
            row.Reject(column, T("The price has too many decimals."), Tf($"{currency.Code} has {currency.Decimals}."));
        else
            return Money.ToMinorUnits(price, currency);
        return 0;
    }

    private static int LowerBound(Row row, Column column)
    {
        if (IsEmpty(row, column))
            row.Reject(column, T("The tier has a price and no quantity."), T("Write the quantity from which it holds, or remove."));
        else if (NumberForm.FlatFile.Read(row.Text(column)) is not { } bound || bound.Scale > 0 || bound is < 0 or > int.MaxValue)
            row.Reject(column, T("The quantity is no whole number."), T("Write a quantity such as 10, or remove."));
        else
            return (int)bound;
        return 0;
    }

    private static int Percent(Row row, Column column)
    {
        if (NumberForm.FlatFile.Read(row.Text(column).TrimEnd('%', ' ')) is not { } percent)
            row.Reject(column, T("This is no percentage."), T("Write it with a point, such as 7.5, or remove."));
        else if (percent is <= 0 or >= 100)
            row.Reject(column, T("The percentage does not lie between 0 and 100."), T("Write what is taken off the business price, such as 10 for 10 %."));
        else if (decimal.Truncate(percent * 100) != percent * 100)
            row.Reject(column, T("The percentage has more than two decimals."), T("Round it."));
        else
            return (int)(percent * 100);
        return 0;
    }

    private Column ColumnOf(PriceProblem problem, List<int> slots) => problem.Part switch
    {
        PricePart.Quantity => columns.Tiers[slots[problem.Tier]].LowerBound,
        PricePart.Value => columns.Tiers[slots[problem.Tier]].Value,
        PricePart.Tiers => columns.QuantityPriceType,
        _ => columns.BusinessPrice,
    };

    private static bool IsRemove(string cell) => cell.Equals(Remove, StringComparison.OrdinalIgnoreCase);

    private static bool IsEmpty(Row row, Column column) => row.Text(column).Length == 0;
}
