using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Listings;

/// <summary>The quantity discount of a row: up to five tiers, each from a higher quantity on and cheaper than the one before.</summary>
internal static class ListingTiers
{
    /// <returns>The tiers up to the first that cannot be used, which is then the row's problem.</returns>
    public static IReadOnlyList<ListingTier> Read(Row row, ListingsColumns columns, QuantityPriceType? type)
    {
        List<ListingTier>? tiers = null;
        foreach (var (bound, value) in columns.Tiers)
        {
            if (IsEmpty(row, bound) && IsEmpty(row, value)) continue;

            RequireWhole(row, columns.QuantityPriceType, bound, value, type);
            if (row.Problem is not null) break;

            var tier = new ListingTier(row.LowerBound(bound), type == QuantityPriceType.Percent ? row.PercentOff(value) : row.Price(value, "price of the tier") ?? 0);
            if (tiers is [.., var last]) RequireBetter(row, bound, value, last, tier, type!.Value);
            (tiers ??= []).Add(tier);
        }

        return tiers ?? (IReadOnlyList<ListingTier>)[];
    }

    private static void RequireWhole(Row row, Column typeColumn, Column bound, Column value, QuantityPriceType? type)
    {
        if (type is null)
            row.Reject(typeColumn, T("The line has a quantity discount, and its type is neither percent nor fixed."), T("Write PERCENT or FIXED, or empty the tiers."));
        else if (IsEmpty(row, bound))
            row.Reject(bound, T("The tier has a price and no quantity."), T("Write the quantity from which it holds, or empty the tier."));
        else if (IsEmpty(row, value))
            row.Reject(value, T("The tier has a quantity and no price."), T("Write its price or percentage, or empty the tier."));
    }

    private static void RequireBetter(Row row, Column bound, Column value, ListingTier last, ListingTier tier, QuantityPriceType type)
    {
        if (tier.LowerBound <= last.LowerBound)
            row.Reject(bound, T("The quantity of the tier is not higher than that of the tier before."), T("Write the tiers with rising quantities."));
        if (type == QuantityPriceType.Percent ? tier.Value > last.Value : tier.Value < last.Value) return;

        row.Reject(
            value,
            type == QuantityPriceType.Percent
                ? T("The percentage of the tier is not higher than that of the tier before.")
                : T("The price of the tier is not lower than that of the tier before."),
            T("Make the unit price fall from tier to tier."));
    }

    private static bool IsEmpty(Row row, Column column) => row.Text(column).Length == 0;
}
