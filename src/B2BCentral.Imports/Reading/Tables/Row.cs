using B2BCentral.Imports.Reading.Cells;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>The row at hand, value by value. The first value that cannot be used becomes the row's problem.</summary>
internal sealed class Row(TableReader table)
{
    private readonly StringPool pool = new();

    public int LineNumber => table.LineNumber;

    /// <summary>null while every value asked for was usable.</summary>
    public RejectedLine? Problem { get; private set; }

    /// <summary>Every row of the table: what is read from it, or why it cannot be used.</summary>
    public IEnumerable<ReportLine> All(Func<Row, ReportLine?> read)
    {
        do
        {
            Problem = table.Fault;
            var line = Problem is null ? read(this) : null;
            if ((Problem ?? line) is { } result)
                yield return result;
        }
        while (table.Read());
    }

    /// <summary>The value meant, "" when it is missing.</summary>
    public string Text(Column column)
    {
        if (column.IsAbsent)
            return column.Constant;

        var cell = table[column.Position];
        if (column.Meanings is not null && column.Meanings.TryGetValue(cell, out var meant))
            return meant;
        return CellText.IsMissing(cell) ? column.Constant : cell;
    }

    /// <summary>As <see cref="Text"/>, for values that repeat from row to row.</summary>
    public string Repeated(Column column) => pool.One(Text(column));

    /// <summary>As <see cref="Repeated"/>, null when the value is missing.</summary>
    public string? Optional(Column column) => Repeated(column) is { Length: > 0 } text ? text : null;

    /// <summary>As <see cref="Text"/>, null when the value is missing; for values that differ from row to row.</summary>
    public string? Single(Column column) => Text(column) is { Length: > 0 } text ? text : null;

    public string Required(Column column, string meaning)
    {
        var text = Text(column);
        if (text.Length == 0)
            Reject(column, ValueWords.Missing(meaning), ValueWords.FillIn(meaning));
        return text;
    }

    public void Reject(Column column, string reason, string remedy) => Problem ??= new RejectedLine
    {
        LineNumber = LineNumber,
        Field = column.Name,
        Value = TableReader.Shown(column.IsAbsent ? column.Constant : table[column.Position]),
        Reason = reason,
        Remedy = remedy,
    };
}
