using B2BCentral.Data.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;

namespace B2BCentral.Imports;

/// <summary>The rejected rows that the database keeps of an import: the first ten thousand.</summary>
public sealed class RejectedRows
{
    public const int Kept = 10_000;

    private readonly HashSet<int> lines = [];
    private readonly List<RejectedLine> rows = [];

    internal RejectedLine? First => rows.Count > 0 ? rows[0] : null;

    internal void Add(RejectedLine line)
    {
        if (rows.Count < Kept && lines.Add(line.LineNumber)) rows.Add(line);
    }

    internal IEnumerable<RejectedRow> Of(Import import) => rows.Select(line => new RejectedRow
    {
        SellerId = import.SellerId,
        ImportId = import.ImportId,
        LineNumber = line.LineNumber,
        Field = PlainText.Cut(line.Field, 120),
        Value = PlainText.Cut(line.Value, 200),
        Reason = PlainText.Cut(line.Reason, 400),
        Remedy = PlainText.Cut(line.Remedy, 400),
    });
}
