using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// The only writer of CSV files. Names and numbers come from files of unknown origin: a cell that a spreadsheet would take for a formula is written with an apostrophe before
/// it, so that it is text; a negative number stays a number.
/// </summary>
public sealed partial class SafeCsv(TextWriter text, bool leaveOpen = false) : IDisposable, IAsyncDisposable
{
    private const char TextMark = '\'';

    private readonly CsvWriter csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture), leaveOpen);

    public static string? Cell(string? cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !Number().IsMatch(cell) ? TextMark + cell : cell;

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

    [GeneratedRegex(@"\A-[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
