using B2BCentral.Imports.Reading.Cells;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>The row at hand, value by value. The first value that cannot be used becomes the row's problem.</summary>
/// <param name="table">At its first row.</param>
/// <param name="orderNumber">Where the order id stands; null in reports that are not of orders.</param>
internal sealed class Row(TableReader table, Column? orderNumber = null)
{
    private readonly StringPool pool = new();

    public int LineNumber => table.LineNumber;

    /// <summary>null while every value asked for was usable.</summary>
    public RejectedLine? Problem { get; private set; }

    /// <summary>What the row's amounts can be in by what is written beside them, as ISO 4217; none where nothing is.</summary>
    public IReadOnlyList<string> Currencies { get; private set; } = [];

    /// <summary>Every row of the table: what is read from it, or why it cannot be used.</summary>
    public IEnumerable<ReportLine> All(Func<Row, ReportLine?> read)
    {
        do
        {
            Problem = table.Fault;
            Currencies = [];
            if (Problem is null && table.IsHeader())
                continue;
            var line = Problem is null ? read(this) : null;
            if (Problem is { } problem)
                yield return orderNumber is null ? problem : problem with { OrderNumber = OrderNumber() };
            else if (line is not null)
                yield return line;
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

    /// <summary>Takes note of the currency written beside an amount; all amounts of a row must be in one.</summary>
    public void NoteCurrency(Column column)
    {
        if (CurrencyText.Common(Currencies, CurrencyText.CodesOf(Text(column))) is { } currencies)
            Currencies = currencies;
        else
            Reject(column, T("The amounts of the line are in different currencies."), T("Correct the currency of this amount."));
    }

    public void Reject(Column column, string reason, string remedy) => Problem ??= new RejectedLine
    {
        LineNumber = LineNumber,
        Field = column.Name,
        Value = TableReader.Shown(column.IsAbsent ? column.Constant : table[column.Position]),
        Reason = reason,
        Remedy = remedy,
    };

    // Of a broken line it is a guess, as cells may have slipped.
    private string? OrderNumber() =>
        orderNumber is { } column && (column.IsAbsent || column.Position < table.Cells) && Text(column) is { Length: > 0 } number ? number : null;
}
