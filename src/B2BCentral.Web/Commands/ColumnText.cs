using System.Globalization;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Commands;

/// <summary>Cells of the tables on the terminal.</summary>
internal static class ColumnText
{
    /// <summary>At the right edge of its column; a text as wide as the column still stands apart from the one before it.</summary>
    public static string Right(string text, int width) => " " + text.PadLeft(width - 1);

    public static string Of(long minorUnits, Currency currency) => Money.ToMajorUnits(minorUnits, currency).ToString($"N{currency.Decimals}", CultureInfo.InvariantCulture);
}
