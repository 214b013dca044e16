using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>The figures of a Business Report, as its page writes them: with currency, percent and thousands signs of the seller's language.</summary>
internal static class TrafficCells
{
    private static string Remedy => T("Load the report as downloaded rather than as saved by a spreadsheet.");

    private static string SlippedRemedy => T("Look whether the columns have slipped in this line.");

    public static TrafficValues Values(this Row row, TrafficFigureColumns columns) => new(
        row.Count(columns.Sessions, "number of sessions"),
        row.Count(columns.PageViews, "number of page views"),
        row.Percent(columns.FeaturedOffer),
        row.Count(columns.Units, "number of units"),
        row.Count(columns.OrderItems, "number of order items"),
        row.Money(columns.Sales));

    private static int? Count(this Row row, Column column, string meaning)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (!HasWholeGroups(text) || NumberText.Count(text) is not { } count)
            row.Reject(column, ValueWords.NoWholeNumber(meaning), Remedy);
        else if (count is < 0 or > int.MaxValue)
            row.Reject(column, ValueWords.CannotBe(meaning, text), SlippedRemedy);
        else
            return (int)count;
        return null;
    }

    // Counts have no decimals whatever the sign: "9,778" and "9.778" are thousands, and "20.5" is none of a count.
    private static bool HasWholeGroups(string text)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        return last < 0 || text.Length - last - 1 == 3;
    }

    private static decimal? Percent(this Row row, Column column)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (NumberText.Percent(text) is { } percent and >= 0 and <= 100) return percent;
        row.Reject(column, T("The percentage of the featured offer is not a number from 0 to 100."), Remedy);
        return null;
    }

    private static decimal? Money(this Row row, Column column)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (NumberText.Money(text) is not { } amount)
            row.Reject(column, T("The sales are not an amount of money."), Remedy);
        else if (amount < 0)
            row.Reject(column, T("The sales are negative."), SlippedRemedy);
        else if (amount > RowValues.LargestAmount)
            row.Reject(column, T("The sales are larger than any shop's."), SlippedRemedy);
        else
        {
            row.NoteCurrency(column);
            return amount;
        }

        return null;
    }
}
