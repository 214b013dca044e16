using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>The header line: columns are found by their normalised name, never by position or count.</summary>
public sealed class Header
{
    private const int LongestName = 200;

    private readonly Dictionary<string, int> positions = [];
    private readonly HashSet<string> repeated = [];

    public Header(IReadOnlyList<string> names, int lineNumber)
    {
        Names = [.. names.Select(Shown)];
        LineNumber = lineNumber;
        Normalised = [.. Names.Select(HeaderName.Normalise)];
        for (var position = 0; position < names.Count; position++)
        {
            if (!positions.TryAdd(Normalised[position], position))
                repeated.Add(Normalised[position]);
        }
    }

    /// <summary>As the file writes them.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Normalised { get; }

    /// <summary>1-based line of the file.</summary>
    public int LineNumber { get; }

    public bool Has(string name) => positions.ContainsKey(HeaderName.Normalise(name));

    /// <summary>The first of these names that the header has; <see cref="Column.Absent"/> when it has none.</summary>
    /// <exception cref="UnusableReportException">The header has the name twice, so no one can tell which column is meant.</exception>
    public Column Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var normalised = HeaderName.Normalise(name);
            if (!positions.TryGetValue(normalised, out var position))
                continue;
            if (repeated.Contains(normalised))
                throw new UnusableReportException(Tf($"The header names the column {Names[position]} twice."),
                    T("Rename or delete one of the two columns."), LineNumber);
            return new Column(position, Names[position]);
        }

        return new Column(Column.Absent, names[0]);
    }

    /// <summary>The names of the columns that are none of these.</summary>
    public IReadOnlyList<string> Except(IEnumerable<Column> used)
    {
        var taken = used.Select(column => column.Position).ToHashSet();
        return [.. Names.Where((_, position) => !taken.Contains(position))];
    }

    private static string Shown(string name) => PlainText.OnOneLine(name, LongestName).Trim('\uFEFF', ' ', '\u00A0');
}
