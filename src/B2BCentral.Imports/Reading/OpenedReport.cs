using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading;

/// <summary>A recognised report at its first row.</summary>
public sealed class OpenedReport : IDisposable
{
    private readonly ReportFile file;
    private readonly TableReader table;
    private readonly Func<Row, ReportLine?> read;
    private bool isRead;

    internal OpenedReport(ReportFile file, TableReader table, WhatItSaw saw, Func<Row, ReportLine?> read)
    {
        this.file = file;
        this.table = table;
        this.read = read;
        Saw = saw;
    }

    public WhatItSaw Saw { get; }

    /// <summary>Bytes of the file as stored.</summary>
    public long Length => file.Length;

    /// <summary>Bytes of the file taken so far, 0 to <see cref="Length"/>.</summary>
    public long BytesRead => file.BytesRead;

    /// <summary>Every line in the order of the file, one at a time: an order line, a buyer line, a listing line or a rejected line. Can be read once.</summary>
    /// <exception cref="UnusableReportException">The file turns out to be unusable from some line on; the lines before it must not be kept either.</exception>
    public IEnumerable<ReportLine> Lines()
    {
        if (isRead)
            throw new InvalidOperationException("The lines of a report can be read once; open it again.");

        isRead = true;
        return new Row(table).All(read);
    }

    public void Dispose()
    {
        table.Dispose();
        file.Dispose();
    }
}
