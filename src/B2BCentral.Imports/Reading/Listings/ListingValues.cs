using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Listings;

/// <summary>The numbers of a listing; flat files write them with a point, whatever the language of the header.</summary>
internal static class ListingValues
{
    private static string NumberRemedy => T("Correct the number, and load the report as downloaded rather than as saved by a spreadsheet.");

    private static string SlippedRemedy => T("Look whether the columns have slipped in this line.");

    /// <summary>Major units, zero or more; null when the cell is empty.</summary>
    public static decimal? Price(this Row row, Column column, string meaning)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (NumberForm.FlatFile.Read(text) is not { } price)
            row.Reject(column, ValueWords.NoNumber(meaning, NumberForm.FlatFile.Example), NumberRemedy);
        else if (price < 0)
            row.Reject(column, ValueWords.Negative(meaning), T("Correct the price, or empty the cell if there is none."));
        else if (price > RowValues.LargestAmount)
            row.Reject(column, ValueWords.TooLarge(meaning), SlippedRemedy);
        else
        {
            row.NoteCurrency(column);
            return price;
        }

        return null;
    }

    /// <summary>Units, zero or more; null when the cell is empty.</summary>
    public static int? Stock(this Row row, Column column)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (NumberForm.FlatFile.Read(text) is not { } stock || stock != decimal.Truncate(stock) || stock > int.MaxValue)
            row.Reject(column, T("The quantity in stock is not a whole number."), NumberRemedy);
        else if (stock < 0)
            row.Reject(column, T("The quantity in stock is negative."), T("Write 0 for an offer that is out of stock."));
        else
            return (int)stock;
        return null;
    }

    /// <summary>The quantity from which a tier holds; 0 once the row has a problem.</summary>
    public static int LowerBound(this Row row, Column column)
    {
        if (NumberForm.FlatFile.Read(row.Text(column)) is not { } bound || bound != decimal.Truncate(bound) || bound > int.MaxValue)
            row.Reject(column, T("The quantity of the tier is not a whole number."), NumberRemedy);
        else if (bound < 2)
            row.Reject(column, T("The quantity of the tier is less than 2."), T("A quantity discount begins with the second unit: write 2 or more."));
        else
            return (int)bound;
        return 0;
    }

    /// <summary>Percent points, more than 0 and less than 100; 0 once the row has a problem.</summary>
    public static decimal PercentOff(this Row row, Column column)
    {
        if (NumberForm.FlatFile.Read(row.Text(column).TrimEnd('%', ' ')) is not { } percent)
            row.Reject(column, T("The percentage of the tier is not a number such as 7.5."), NumberRemedy);
        else if (percent is <= 0 or >= 100)
            row.Reject(column, T("The percentage of the tier does not lie between 0 and 100."), T("Write what is taken off the business price, such as 10 for 10 %."));
        else
            return percent;
        return 0;
    }
}
