using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>How to read order lines out of a delimited file of any system.</summary>
public sealed record OrderLinesMapping
{
    /// <summary>A mapping has a few kilobytes.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>The mapping's file name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>null: found from the header line.</summary>
    public char? Delimiter { get; init; }

    /// <summary>An IANA name; null: found from the file's bytes.</summary>
    public string? Encoding { get; init; }

    /// <summary>Point or comma.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>A .NET date pattern that cells follow exactly.</summary>
    public string DateFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>The zone of times without an offset; null: the marketplace's own.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Key to column.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Key to the value where the key has no column or the cell is empty.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>Key to what its cells mean; cells not listed mean what they say.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <exception cref="UnusableReportException">The file cannot be read or is no valid mapping; the message names what to correct.</exception>
    public static OrderLinesMapping Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var text = new StreamReader(path);
            // A device has no end, and says that it is empty.
            var start = new char[MostBytes + 1];
            var length = text.ReadBlock(start);
            return length <= MostBytes ? Parse(new string(start, 0, length), name) : throw new UnusableReportException(
                Tf($"The mapping {name} is longer than a mapping can be."), T("Pass the JSON file that says which column holds what, and the report by itself."));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableReportException(Tf($"The mapping {name} could not be read."),
                T("Check the path of the mapping file and that you may read it."));
        }
    }

    /// <param name="json">The mapping; comments and trailing commas are allowed.</param>
    /// <param name="name">The mapping's name for messages.</param>
    /// <exception cref="UnusableReportException">It is no valid mapping; the message names what to correct.</exception>
    public static OrderLinesMapping Parse(string json, string name) => new MappingJson(name).Parse(json);

    /// <summary>Where a key's values come from in a file with this header.</summary>
    /// <exception cref="UnusableReportException">The mapping names a column that the file does not have.</exception>
    internal Column ColumnOf(string key, Header header)
    {
        var column = new Column(Column.Absent, key);
        if (Columns.TryGetValue(key, out var columnName))
            column = header.Find(columnName);
        if (column.IsAbsent && columnName is not null)
            throw new UnusableReportException(
                Tf($"The mapping {Name} takes {key} from the column \"{columnName}\", which the file does not have.") + ListOfNames.DidYouMean(columnName, header.Names),
                Tf($"Correct the name in the mapping. The file's columns are: {ListOfNames.Of(header.Names)}."), header.LineNumber);
        return column with { Constant = Constants.GetValueOrDefault(key, ""), Meanings = Values.GetValueOrDefault(key) };
    }
}
