using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports;

/// <summary>The rejected rows beside the imported file, as a CSV that a spreadsheet opens safely; made with the first such row.</summary>
internal sealed class RejectedFile(string importedPath) : IDisposable
{
    private static readonly string[] Columns = ["line", "field", "value", "reason", "remedy"];

    private readonly string target = importedPath + ".rejected.csv";

    private SafeCsv? writer;

    public string? Path { get; private set; }

    /// <exception cref="UnusableReportException">There is no writing beside the imported file.</exception>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Write(RejectedLine line)
    {
        if (writer is null)
        {
            Path = target;
            writer = new SafeCsv(Opened(target));
            writer.Row(Columns);
        }

        writer.Row([line.LineNumber.ToString(CultureInfo.InvariantCulture), line.Field, line.Value, line.Reason, line.Remedy]);
    }

    /// <summary>Takes away what an earlier import of the same file left, now that none of its rows is rejected. Somebody else's file stays.</summary>
    public void RemoveEarlier()
    {
        try
        {
            if (File.Exists(target) && File.ReadLines(target).FirstOrDefault() == string.Join(',', Columns)) File.Delete(target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The rows are in; an old file that cannot be removed is no reason to say otherwise.
        }
    }

    /// <summary>Everything is written, and the file stays.</summary>
    public void Complete()
    {
        writer?.Dispose();
        writer = null;
    }

    /// <summary>Nothing of a file is loaded that does not come to its end: one message says so, and rows need no reasons of their own.</summary>
    public void Dispose()
    {
        if (writer is null) return;

        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, and what could not be written is not wanted either.
        }

        File.Delete(target);
    }

    private static StreamWriter Opened(string path)
    {
        try
        {
            return new StreamWriter(path);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException && !problem.IsFull())
        {
            throw new UnusableReportException(Tf($"Some rows are rejected, and {System.IO.Path.GetFileName(path)} cannot be written: {problem.Message}"),
                T("Copy the file into a folder that you may write to, and load it from there."));
        }
    }
}
