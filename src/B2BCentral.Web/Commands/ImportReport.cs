using System.Globalization;
using B2BCentral.Imports;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;
using Spectre.Console;

namespace B2BCentral.Web.Commands;

/// <summary>What an import says on the terminal: a progress bar while it runs, a table at the end.</summary>
internal static class ImportReport
{
    public static async Task<ImportResult> WithProgressAsync(string path, Func<IProgress<ImportProgress>?, Task<ImportResult>> import)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive) return await import(null);

        return await AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(Path.GetFileName(path)));
            return await import(new Progress<ImportProgress>(now =>
            {
                bar.MaxValue = Math.Max(1, now.Length);
                bar.Value = now.BytesRead;
                bar.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: {now.Rows:N0} rows"));
            }));
        });
    }

    public static void Print(ImportResult result, string seller)
    {
        Console.WriteLine($"{result.Saw.FileName}: {result.Saw}");
        foreach (var note in ImportNotes.Of(result.Saw, result.Counts)) Console.WriteLine($"Note: {note}");

        var counts = result.Counts;
        Console.WriteLine();
        foreach (var (name, rows) in new[]
                 {
                     ("rows read", counts.RowsRead), ("added", counts.Added), ("changed", counts.Changed), ("unchanged", counts.Unchanged),
                     ("older, ignored", counts.Older), ("rejected", counts.Rejected),
                 })
            Console.WriteLine($"{name,-16}{Number(rows),14}");
        if (counts.NonAmazon > 0) Console.WriteLine($"{Number(counts.NonAmazon)} {(counts.NonAmazon == 1 ? "row of the channel Non-Amazon is" : "rows of the channel Non-Amazon are")} kept apart from every figure.");
        if (counts.Rounded > 0)
            Console.WriteLine($"{Number(counts.Rounded)} {(counts.Rounded == 1 ? "amount" : "amounts")} had more decimals than {result.Currency.Code} and {(counts.Rounded == 1 ? "was" : "were")} rounded half to even.");
        if (result.RejectedFile is not null) Console.WriteLine($"Rejected rows, with line and reason: {result.RejectedFile}");
        if (result.ImportId is { } number) Console.WriteLine($"Import {number}. To take it back: undo-import {number} --seller {seller}");

        if (result.Saw.Format == Imports.Reading.ReportFormat.Buyers) return;
        Console.WriteLine();
        if (result.Saw.Format == Imports.Reading.ReportFormat.SalesAndTraffic) TrafficReport.Print(counts, result.Currency);
        else if (counts.Listings is { } listings) PrintListings(listings, result.Currency);
        else PrintSales(counts, result.Currency);
    }

    private static void PrintListings(ListingTotals listings, Currency currency)
    {
        Console.WriteLine($"{"in the file",-16}{"listings",14}{"business price",20}{"quantity discount",20}   (prices in {currency.Code})");
        Console.WriteLine($"{"Offers",-16}{Number(listings.Offers),14}{Number(listings.WithBusinessPrice),20}{Number(listings.WithQuantityDiscount),20}");
    }

    private static void PrintSales(ImportCounts counts, Currency currency)
    {
        Console.WriteLine($"{"in the file",-16}{"orders",14}{"units",14}{"sales " + currency.Code,20}   (cancelled left out)");
        Totals("B2B", counts.B2B, currency);
        Totals("Non-B2B", counts.NonB2B, currency);
        Totals("Total", counts.Total, currency);
    }

    private static void Totals(string name, SalesFigure figure, Currency currency) => Console.WriteLine(
        $"{name,-16}" + ColumnText.Right(Number(figure.Orders), 14) + ColumnText.Right(Number(figure.Units), 14) + ColumnText.Right(ColumnText.Of(figure.Sales, currency), 20));

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
