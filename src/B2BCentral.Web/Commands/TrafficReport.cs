using System.Globalization;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Commands;

/// <summary>What an import of traffic says at its end: the whole of the file, and the part of it that businesses make.</summary>
internal static class TrafficReport
{
    public static void Print(ImportCounts counts, Currency currency)
    {
        if (counts.From is not { } first || counts.To is not { } last) return;

        Console.WriteLine(FormattableString.Invariant($"{$"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}",-28}{"rows",10}{"sessions",12}{"page views",12}{"units",12}{$"sales {currency.Code}",20}"));
        foreach (var part in counts.Traffic)
        {
            var sum = part.Sum;
            Line(Named(part.Level), Number(part.Rows), sum.Sessions, sum.PageViews, sum.Units, sum.Sales, currency);
            Line("  of it B2B", "", sum.SessionsB2B, sum.PageViewsB2B, sum.UnitsB2B, sum.SalesB2B, currency);
        }
    }

    private static string Named(TrafficLevel? level) => level switch
    {
        TrafficLevel.Parent => "By parent ASIN",
        TrafficLevel.Child => "By child ASIN",
        TrafficLevel.Sku => "By SKU",
        _ => "By date",
    };

    private static void Line(string name, string rows, long? sessions, long? pageViews, long? units, long? sales, Currency currency) => Console.WriteLine(
        $"{name,-28}{rows,10}" + ColumnText.Right(Number(sessions), 12) + ColumnText.Right(Number(pageViews), 12) + ColumnText.Right(Number(units), 12) +
        ColumnText.Right(sales is { } amount ? ColumnText.Of(amount, currency) : "\u2014", 20));

    private static string Number(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? "\u2014";
}
