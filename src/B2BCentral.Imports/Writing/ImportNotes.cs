using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>What to know before trusting the figures of a file: what it lacks, and what is odd about its rows. Kept with the import (<see cref="Import.Notes"/>).</summary>
public static class ImportNotes
{
    public static IReadOnlyList<string> Of(WhatItSaw saw, ImportCounts counts) => [.. saw.Notes, .. OfRows(saw.Format, counts)];

    private static IEnumerable<string> OfRows(ReportFormat format, ImportCounts counts)
    {
        if (counts.Repeated > 0)
            yield return format == ReportFormat.SalesAndTraffic
                ? Tf($"Repeated days or products: {counts.Repeated:N0}. The last row holds; the others count as unchanged.")
                : Tf($"Repeated SKUs: {counts.Repeated:N0}. The last row of a SKU holds; the others count as unchanged.");
        if (counts.Alike > 0)
        {
            yield return Tf($"Rows like another one of their order word for word, without an id of their own: {counts.Alike:N0}. Each counts. Look whether the file holds an export twice.");
            yield return Tf($"The first of these rows, by line (order): {string.Join(", ", counts.FirstAlike.Select(Named))}.");
        }

        if (counts.WithoutEmployees > 0)
            yield return Tf($"Rows that give a number of employees below 1: {counts.WithoutEmployees:N0}. That is no size, so they count as not classified.");
        if (counts.PartsAboveTotal > 0)
            yield return Tf($"Rows in which B2B is more than the whole: {counts.PartsAboveTotal:N0}. They are stored as the report tells them; look whether its columns have been renamed.");
    }

    // A note is one line, whatever a file calls its orders.
    private static string Named((int Line, string Order) row) => string.Create(CultureInfo.InvariantCulture, $"{row.Line} ({PlainText.OnOneLine(row.Order, 64)})");
}
