using System.Text.RegularExpressions;
using B2BCentral.Imports.Reading.Cells;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>The typed values of a row. A value that cannot be used is rejected and the type's empty value given back.</summary>
internal static partial class RowValues
{
    private const int FirstYear = 1995;

    // No line of an order comes near in any currency, and millions of such lines still have a sum of 64 bits.
    internal const decimal LargestAmount = 10_000_000_000m;

    /// <summary>Whole, zero or more.</summary>
    public static int Quantity(this Row row, Column column, NumberForm form)
    {
        var text = row.Required(column, "quantity");
        if (row.Problem is not null)
            return 0;
        if (form.Read(text) is not { } number || number != decimal.Truncate(number) || number > int.MaxValue)
            row.Reject(column, T("The quantity is not a whole number."), T("Write the quantity as a whole number such as 3."));
        else if (number < 0)
            row.Reject(column, T("The quantity is negative."), T("Returns and corrections are no orders: leave the line out of the file."));
        else
            return (int)number;
        return 0;
    }

    /// <summary>Major units, zero or more; null when the cell is empty.</summary>
    public static decimal? Amount(this Row row, Column column, NumberForm form, string meaning)
    {
        var amount = row.SignedAmount(column, form, meaning);
        if (amount is null or >= 0)
            return amount;
        row.Reject(column, ValueWords.Negative(meaning), T("Refunds and corrections are no orders: leave the line out of the file."));
        return null;
    }

    /// <summary>Major units, zero or more, although some exports write with a minus what is taken off; null when the cell is empty.</summary>
    public static decimal? Discount(this Row row, Column column, NumberForm form) =>
        row.SignedAmount(column, form, "promotion discount") is { } discount ? Math.Abs(discount) : null;

    /// <summary>true and false in any case; an empty cell is false.</summary>
    public static bool IsBusiness(this Row row, Column column, Func<string> remedy)
    {
        var text = row.Text(column);
        if (text.Length == 0 || text.Equals("false", StringComparison.OrdinalIgnoreCase))
            return false;
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase))
            return true;
        row.Reject(column, T("The mark of a business order is neither true nor false."), remedy());
        return false;
    }

    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="read">Reads the report's form of a date; null when the text is none.</param>
    /// <param name="form">An example or pattern of that form, for the message.</param>
    /// <param name="lastYear">The latest year believed, inclusive.</param>
    /// <param name="meaning">For messages, such as "purchase date".</param>
    public static CellDate? Date(this Row row, Column column, Func<string, CellDate?> read, string form, int lastYear, string meaning)
    {
        var text = row.Text(column);
        if (text.Length == 0)
            return null;
        if (read(text) is not { } date)
            row.Reject(column, ValueWords.NoDate(meaning, form),
                T("Correct the date, or load the report as downloaded rather than as saved by a spreadsheet."));
        else if (date.Year < FirstYear || date.Year > lastYear)
            row.Reject(column, ValueWords.OutsideYears(meaning, FirstYear, lastYear), T("Correct the year."));
        else
            return date;
        return null;
    }

    /// <summary>Never empty; the day 1-1-1 once the row has a problem.</summary>
    public static CellDate PurchaseDate(this Row row, Column column, Func<string, CellDate?> read, string form, int lastYear)
    {
        row.Required(column, "purchase date");
        return row.Date(column, read, form, lastYear, "purchase date") ?? default;
    }

    public static string Sku(this Row row, Column column)
    {
        row.Required(column, "SKU");
        return row.Repeated(column);
    }

    /// <summary>ISO 4217, upper case; null when the cell is empty, which only a line without an amount may have.</summary>
    public static string? Currency(this Row row, Column column, decimal? amount)
    {
        var text = row.Optional(column);
        if (text is null && amount is not null && !column.IsUnknown)
            row.Reject(column, T("The line has an amount but no currency."), T("Write the ISO 4217 code, such as USD or EUR."));
        if (text is null)
            return null;
        if (text.Length == 3 && text.All(char.IsAsciiLetter))
            return text.ToUpperInvariant();
        row.Reject(column, T("The currency is not a code of three letters."), T("Write the ISO 4217 code, such as USD or EUR."));
        return null;
    }

    /// <summary>The marketplace's id of an order's line; null when the cell is empty, or holds what a spreadsheet made of many ids alike.</summary>
    public static string? OrderItemId(this Row row, Column column) =>
        row.Single(column) is { } text && !RoundedBySpreadsheet().IsMatch(text) ? text : null;

    /// <summary>ISO 3166-1 alpha-2, upper case; null when the cell is empty.</summary>
    public static string? Country(this Row row, Column column)
    {
        var text = row.Optional(column);
        if (text is null || (text.Length == 2 && text.All(char.IsAsciiLetter)))
            return text?.ToUpperInvariant();
        row.Reject(column, T("The country is not a code of two letters."),
            T("Write the ISO 3166 code, such as US or DE; a mapping can translate names in \"values\"."));
        return null;
    }

    private static decimal? SignedAmount(this Row row, Column column, NumberForm form, string meaning)
    {
        var text = row.Text(column);
        if (text.Length == 0)
            return null;
        if (form.Read(text) is not { } amount)
            row.Reject(column, ValueWords.NoNumber(meaning, form.Example),
                T("Correct the number, and load the report as downloaded rather than as saved by a spreadsheet."));
        else if (Math.Abs(amount) > LargestAmount)
            row.Reject(column, ValueWords.TooLarge(meaning), T("Look whether the columns have slipped in this line."));
        else
        {
            row.NoteCurrency(column);
            return amount;
        }

        return null;
    }

    // 68828612345678 becomes 6.88286E+13.
    [GeneratedRegex(@"^\d[.,]\d+E\+\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoundedBySpreadsheet();
}
