using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.Listings;

/// <summary>The words for how a quantity discount is stated: PERCENT, percentage, パーセント, FIXED, fixed price.</summary>
internal static class QuantityPriceTypes
{
    /// <returns>null for an empty cell, "none" and any other word.</returns>
    public static QuantityPriceType? Read(string cell)
    {
        var word = HeaderName.Loosely(cell);
        if (word.StartsWith("percent", StringComparison.Ordinal) || word.StartsWith("パーセント", StringComparison.Ordinal)) return QuantityPriceType.Percent;
        return word.StartsWith("fixed", StringComparison.Ordinal) ? QuantityPriceType.Fixed : null;
    }
}
