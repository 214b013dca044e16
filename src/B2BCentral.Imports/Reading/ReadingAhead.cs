using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace B2BCentral.Imports.Reading;

/// <summary>Two things at once: a file is read and understood while the lines before are being stored.</summary>
public static class ReadingAhead
{
    private const int LinesInBatch = 500;
    private const int BatchesAhead = 8;

    /// <summary>The same in the same order, made by another thread a few thousand lines ahead, so that memory stays small.</summary>
    /// <exception cref="Exception">What the source throws, after the lines before it.</exception>
    public static IEnumerable<T> Ahead<T>(this IEnumerable<T> source)
    {
        using var batches = new BlockingCollection<List<T>>(BatchesAhead);
        using var left = new CancellationTokenSource();
        ExceptionDispatchInfo? fault = null;
        var reading = new Thread(() => fault = Read(source, batches, left.Token)) { IsBackground = true, Name = "Reading ahead" };
        reading.Start();
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
                foreach (var line in batch) yield return line;
        }
        finally
        {
            // Whoever stops early closes the file next, and nobody may be reading it then.
            left.Cancel();
            reading.Join();
        }

        fault?.Throw();
    }

    /// <returns>What went wrong.</returns>
    private static ExceptionDispatchInfo? Read<T>(IEnumerable<T> source, BlockingCollection<List<T>> batches, CancellationToken left)
    {
        var batch = new List<T>(LinesInBatch);
        try
        {
            try
            {
                foreach (var line in source)
                {
                    batch.Add(line);
                    if (batch.Count < LinesInBatch) continue;

                    batches.Add(batch, left);
                    batch = new List<T>(LinesInBatch);
                }
            }
            finally
            {
                if (batch.Count > 0) batches.Add(batch, left);
            }
        }
        catch (OperationCanceledException) when (left.IsCancellationRequested)
        {
            // Nobody wants the rest.
        }
#pragma warning disable CA1031 // Whoever asked for the lines gets it.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(problem);
        }
        finally
        {
            batches.CompleteAdding();
        }

        return null;
    }
}
