using System.Buffers;
using System.Text;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>
/// Text on its way to the CSV parser, which holds a whole row in memory and knows no limit: cuts lines that are too long,
/// remembers the numbers of lines that cannot be used, and stops a row that never ends.
/// </summary>
internal sealed class LineWatch(TextReader text) : TextReader
{
    /// <summary>Characters of one line; a real report's longest are a few thousand.</summary>
    public const int LongestLine = 1 << 16;

    /// <summary>Characters of one row, which may run over several lines inside quotes.</summary>
    public const int LongestRow = 1 << 20;

    private static readonly SearchValues<char> Noteworthy = SearchValues.Create("\r\n\0");

    private readonly Queue<(int Line, LineFault Fault)> faults = new();
    private (int Line, LineFault Fault) lastFault;
    private int line = 1;
    private int lengthOfLine;
    private bool afterReturn;
    private int rowStart = 1;
    private int lengthOfRow;

    /// <summary>To be called before the parser takes its next row.</summary>
    /// <param name="lineNumber">The line the row starts on.</param>
    public void RowStarts(int lineNumber)
    {
        rowStart = lineNumber;
        lengthOfRow = 0;
    }

    /// <summary>The worst fault among the lines up to this one since the last call; null when they are sound.</summary>
    public LineFault? TakeFault(int upToLine)
    {
        LineFault? worst = null;
        while (faults.TryPeek(out var next) && next.Line <= upToLine)
        {
            worst = worst is null || next.Fault > worst ? next.Fault : worst;
            faults.Dequeue();
        }

        return worst;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        if (lengthOfRow > LongestRow)
            throw new UnusableReportException(Tf($"The row that starts on line {rowStart} does not end within {LongestRow} characters."),
                T("A double quote is opened on that line and never closed, or the delimiter is wrong: correct the line and load the file again."), rowStart);

        while (true)
        {
            var read = ReadText(buffer, index, count);
            var kept = Keep(buffer.AsSpan(index, read));
            lengthOfRow += kept;
            if (kept > 0 || read == 0)
                return kept;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    private int ReadText(char[] buffer, int index, int count)
    {
        try
        {
            return text.Read(buffer, index, count);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableReportException(Tf($"From line {line} on the file has bytes that are no text in its encoding."),
                T("Download the report again, or save it as UTF-8; in a mapping, name the right encoding."), line);
        }
    }

    private int Keep(Span<char> part)
    {
        var from = 0;
        var to = 0;
        while (from < part.Length)
        {
            var run = part[from..].IndexOfAny(Noteworthy);
            if (run < 0)
                run = part.Length - from;
            to = KeepRun(part, from, run, to);
            from += run;
            if (from < part.Length)
                part[to++] = Note(part[from++]);
        }

        return to;
    }

    private int KeepRun(Span<char> part, int from, int run, int to)
    {
        if (run > 0)
            afterReturn = false;
        var whole = Math.Min(run, Math.Max(0, LongestLine - lengthOfLine));
        if (to != from)
            part.Slice(from, whole).CopyTo(part[to..]);
        to += whole;
        lengthOfLine += run;
        if (whole < run)
            to = KeepQuotes(part, from + whole, run - whole, to);
        return to;
    }

    // The quotes of what is cut stay, so that a quoted cell still ends where it did and the next lines are read rightly.
    private int KeepQuotes(Span<char> part, int from, int run, int to)
    {
        NoteFault(LineFault.TooLong);
        for (var position = from; position < from + run; position++)
        {
            if (part[position] == '"')
                part[to++] = '"';
        }

        return to;
    }

    private char Note(char character)
    {
        if (character == '\0')
        {
            NoteFault(LineFault.HasNul);
            afterReturn = false;
            lengthOfLine++;
            return character;
        }

        if (character == '\r' || !afterReturn)
            line++;
        afterReturn = character == '\r';
        lengthOfLine = 0;
        return character;
    }

    private void NoteFault(LineFault fault)
    {
        if (lastFault == (line, fault))
            return;

        lastFault = (line, fault);
        faults.Enqueue(lastFault);
    }
}
