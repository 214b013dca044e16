using B2BCentral.Imports.Reading.Opening;

namespace B2BCentral.Imports.Reading;

/// <summary>A recognised report at its first row.</summary>
public sealed class OpenedReport : IDisposable
{
    private readonly ReportFile file;
    private readonly IDisposable? content;
    private readonly Func<IEnumerable<ReportLine>> lines;
    private bool isRead;

    internal OpenedReport(ReportFile file, IDisposable? content, WhatItSaw saw, Func<IEnumerable<ReportLine>> lines)
    {
        this.file = file;
        this.content = content;
        this.lines = lines;
        Saw = saw;
    }

    public WhatItSaw Saw { get; }

    /// <summary>Bytes of the file as stored.</summary>
    public long Length => file.Length;

    /// <summary>Bytes of the file taken so far, 0 to <see cref="Length"/>.</summary>
    public long BytesRead => file.BytesRead;

    /// <summary>Every line in the order of the file, one at a time: an order line, a buyer line, a listing line, a traffic line or a rejected line. Can be read once.</summary>
    /// <exception cref="UnusableReportException">The file turns out to be unusable from some line on; the lines before it must not be kept either.</exception>
    public IEnumerable<ReportLine> Lines()
    {
        if (isRead)
            throw new InvalidOperationException("The lines of a report can be read once; open it again.");

        isRead = true;
        return lines();
    }

    public void Dispose()
    {
        content?.Dispose();
        file.Dispose();
    }
}
