using System.Globalization;
using B2BCentral.Metrics;
using CsvHelper;
using CsvHelper.Configuration;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>A delimited text with a header, row by row. Tab-delimited reports know no quotes; the others follow RFC 4180.</summary>
public sealed class TableReader : IDisposable
{
    private const int ShownLength = 200;

    // The widest report has about 60; every column costs memory in each row.
    private const int MostColumns = 1_000;

    private readonly LineWatch watch;
    private readonly CsvParser parser;

    private TableReader(TextReader text, char delimiter)
    {
        watch = new LineWatch(text);
        parser = new CsvParser(watch, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            Mode = delimiter == '\t' ? CsvMode.NoEscape : CsvMode.RFC4180,
            // Blank lines are skipped here, because the parser would lose count of the line a row starts on.
            IgnoreBlankLines = false,
            BadDataFound = null,
            BufferSize = 1 << 16,
        });
        Header = ReadHeader();
    }

    public Header Header { get; }

    /// <summary>1-based line of the file on which the row starts.</summary>
    public int LineNumber { get; private set; }

    /// <summary>How many cells the row has, sound or not.</summary>
    public int Cells => parser.Count;

    /// <summary>Why the row as a whole cannot be used; null when it is sound.</summary>
    public RejectedLine? Fault { get; private set; }

    /// <summary>Not made by a marketplace, so a spreadsheet that saved it may have put quotes around cells between tabs, and left out the last ones where they are empty.</summary>
    public bool IsHandMade { get; set; }

    /// <summary>The cell at a 0-based position of a sound row, without spaces around it.</summary>
    public string this[int position] => IsHandMade ? CellOfSpreadsheet(position) : parser[position].Trim();

    /// <summary>Reads the header; the first row is taken by <see cref="Read"/>.</summary>
    /// <param name="text">Closed with this object.</param>
    /// <param name="delimiter">Tab, comma, semicolon or another single character.</param>
    /// <exception cref="UnusableReportException">There is no header line that could be read.</exception>
    public static TableReader Open(TextReader text, char delimiter) => new(text, delimiter);

    /// <summary>Moves to the next row that is not blank.</summary>
    /// <returns>false at the end of the file.</returns>
    /// <exception cref="UnusableReportException">A row has no end, or its bytes are no text.</exception>
    public bool Read()
    {
        while (ReadRow())
        {
            Fault = FaultOfRow();
            if (Fault is not null || !IsBlank())
                return true;
        }

        return false;
    }

    /// <summary>The row is the header again, as where exports were put together.</summary>
    public bool IsHeader()
    {
        if (parser.Count != Header.Names.Count)
            return false;
        for (var position = 0; position < parser.Count; position++)
        {
            if (!this[position].AsSpan().Trim('\uFEFF').Equals(Header.Names[position], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    public void Dispose() => parser.Dispose();

    internal static string Shown(string cell) => PlainText.OnOneLine(cell, ShownLength);

    private string CellOfSpreadsheet(int position)
    {
        if (position >= parser.Count)
            return "";
        var cell = parser[position].Trim();
        return parser.Configuration.Mode == CsvMode.NoEscape ? Unquoted(cell) : cell;
    }

    // 24"-BOLT is written "24""-BOLT"; an inner quote that stands alone says that the outer ones belong to the text.
    private static string Unquoted(string cell)
    {
        if (cell.Length < 2 || cell[0] != '"' || cell[^1] != '"')
            return cell;
        var inner = cell[1..^1];
        return inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"') ? cell : inner.Replace("\"\"", "\"", StringComparison.Ordinal).Trim();
    }

    private Header ReadHeader()
    {
        while (ReadRow())
        {
            if (watch.TakeFault(parser.RawRow) == LineFault.TooLong)
                throw new UnusableReportException(Tf($"The first line is longer than {LineWatch.LongestLine} characters, so it is no header."),
                    T("Load the report as it was downloaded; its first line must hold the names of the columns."), LineNumber);
            if (parser.Count > MostColumns)
                throw new UnusableReportException(Tf($"The first line has {parser.Count} cells, and no report has more than {MostColumns} columns."),
                    T("Load the report as it was downloaded; its first line must hold the names of the columns."), LineNumber);
            if (!IsBlank())
                return new Header(parser.Record!, LineNumber);
        }

        throw new UnusableReportException(T("The file holds nothing but blank lines."), T("Download the report again for a period that has orders."));
    }

    private bool ReadRow()
    {
        LineNumber = parser.RawRow + 1;
        watch.RowStarts(LineNumber);
        return parser.Read();
    }

    private RejectedLine? FaultOfRow()
    {
        var fault = watch.TakeFault(parser.RawRow);
        if (fault == LineFault.TooLong)
            return Rejected(Tf($"The line is longer than {LineWatch.LongestLine} characters."),
                T("Shorten or delete the long text in this line of the file."));
        if (fault == LineFault.HasNul)
            return Rejected(T("The line holds NUL characters; the file was damaged."), T("Download the report again."));
        if (Header.Names.Count == parser.Count || HasOnlyEmptySurplus() || LacksOnlyItsEnd())
            return null;
        return IsBlank() ? null : Rejected(Tf($"The line has {parser.Count} cells where the header has {Header.Names.Count}."), IsHandMade || parser.Count > Header.Names.Count
            ? T("Look for a missing or surplus delimiter, a line break inside a cell or an unclosed quote in this line.")
            : T("Load the report as downloaded: a spreadsheet leaves out the last cells of a line where they are empty. If it is as downloaded, look for a missing delimiter, a line break inside a cell or an unclosed quote in this line."));
    }

    // Spreadsheets and some old reports end every row with an empty cell.
    private bool HasOnlyEmptySurplus() =>
        parser.Count > Header.Names.Count
        && Enumerable.Range(Header.Names.Count, parser.Count - Header.Names.Count).All(position => this[position].Length == 0);

    // An open quote, or a cell over several lines, may have swallowed the ends of other cells.
    private bool LacksOnlyItsEnd() =>
        IsHandMade && parser.Count < Header.Names.Count && parser.RawRow == LineNumber && parser.RawRecord.AsSpan().Count('"') % 2 == 0;

    private bool IsBlank()
    {
        for (var position = 0; position < parser.Count; position++)
        {
            if (this[position].AsSpan().Trim('\uFEFF').Length > 0)
                return false;
        }

        return true;
    }

    private RejectedLine Rejected(string reason, string remedy) => new()
    {
        LineNumber = LineNumber,
        Field = T("(whole line)"),
        // Nobody knows which cell of a broken line is which, and one may be an address that is not to be kept.
        Value = "",
        Reason = reason,
        Remedy = remedy,
    };
}
