using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports;

/// <summary>
/// The rejected rows beside the imported file, as a CSV that a spreadsheet opens safely; made with the first such row. It has another name until the import is
/// stored: one that was given up leaves no such file, and that of an earlier one as it is.
/// </summary>
internal sealed class RejectedFile(string importedPath) : IDisposable
{
    private static readonly string[] Columns = ["line", "field", "value", "reason", "remedy"];

    private readonly string target = importedPath + ".rejected.csv";
    private readonly string part = importedPath + ".rejected.csv.part";

    private SafeCsv? writer;
    private bool isMade;

    /// <exception cref="UnusableReportException">There is no writing beside the imported file.</exception>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Write(RejectedLine line)
    {
        if (writer is null)
        {
            writer = new SafeCsv(Opened());
            isMade = true;
            writer.Row(Columns);
        }

        writer.Row([line.LineNumber.ToString(CultureInfo.InvariantCulture), line.Field, line.Value, line.Reason, line.Remedy]);
    }

    /// <summary>Everything is written; a disk that is full has said so.</summary>
    public void Complete()
    {
        writer?.Dispose();
        writer = null;
    }

    /// <summary>Gives the file its name, over what an earlier import of the same file left; takes that away where none of its rows is rejected any more.</summary>
    /// <returns>Where the rejected rows are; null when there are none.</returns>
    public string? Keep()
    {
        if (!isMade)
        {
            RemoveEarlier();
            return null;
        }

        isMade = false;
        try
        {
            File.Move(part, target, overwrite: true);
            return target;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The good rows are in: the others stay where they are.
            return part;
        }
    }

    /// <summary>Nothing of a file is loaded that does not come to its end: one message says so, and rows need no reasons of their own.</summary>
    public void Dispose()
    {
        try
        {
            writer?.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, and what could not be written is not wanted either.
        }

        if (isMade) File.Delete(part);
    }

    // Somebody else's file of that name stays.
    private void RemoveEarlier()
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

    private StreamWriter Opened()
    {
        try
        {
            if (Directory.Exists(target)) throw new IOException("A folder has that name.");
            return new StreamWriter(part);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException && !problem.IsFull())
        {
            throw new UnusableReportException(Tf($"Some rows are rejected, and {Path.GetFileName(target)} cannot be written: {problem.Message}"),
                T("Copy the file into a folder that you may write to, and load it from there."));
        }
    }
}
