using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// The only writer of CSV files. Names and numbers come from files of unknown origin: a cell that a spreadsheet would take for a formula is written with an apostrophe before
/// it, so that it is text; a negative number stays a number. Many spreadsheets of Europe begin a cell at each semicolon.
/// </summary>
public sealed class SafeCsv(TextWriter text, bool leaveOpen = false) : IDisposable, IAsyncDisposable
{
    private const char TextMark = '\'';

    private const char Separator = ';';

    // Spreadsheets of East Asia take the wide ones for the same.
    private const string Openers = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private readonly CsvWriter csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture), leaveOpen);

    /// <summary>As it is written. A cell that looks as if it were marked already is marked once more, so that <see cref="Plain"/> gives back what was meant.</summary>
    public static string? Cell(string? cell) => cell is null ? null : EachPart(cell, Part);

    /// <summary>What a cell of such a file was before it was written.</summary>
    public static string Plain(string cell) => EachPart(cell, part => part is [TextMark, .. var rest] && Part(rest) == part ? rest : part);

    public void Row(IEnumerable<string?> cells)
    {
        Fields(cells);
        csv.NextRecord();
    }

    public async Task RowAsync(IEnumerable<string?> cells)
    {
        Fields(cells);
        await csv.NextRecordAsync();
    }

    public void Dispose() => csv.Dispose();

    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private void Fields(IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(Cell(cell));
    }

    private static string EachPart(string cell, Func<string, string> change) => cell.Contains(Separator) ? string.Join(Separator, cell.Split(Separator).Select(change)) : change(cell);

    private static string Part(string part) => part.TrimStart(TextMark) is [var first, ..] && Openers.Contains(first) && !IsNumber(part) ? TextMark + part : part;

    private static bool IsNumber(string cell) => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
