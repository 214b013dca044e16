using System.Diagnostics;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>Reads many damaged files on all processors and watches that each comes to an end.</summary>
public sealed class FuzzRun(Fuzzer fuzzer, TimeSpan limitOfOne)
{
    private readonly FuzzTally tally = new();
    private int next;

    /// <param name="first">The number of the first file.</param>
    /// <param name="count">So many from there on.</param>
    public FuzzTally Read(int first, int count)
    {
        next = first - 1;
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker()).ToList();
        var threads = workers.ConvertAll(worker => new Thread(() => Work(worker, first + count)) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => !thread.Join(TimeSpan.FromMilliseconds(200))))
        {
            var hanging = workers.FindAll(worker => worker.Elapsed > limitOfOne);
            if (hanging.Count == 0) continue;

            // A thread that hangs cannot be stopped: it is left to the end of the program.
            tally.Hangs.AddRange(hanging.Select(worker => worker.File?.ToString() ?? ""));
            break;
        }

        return tally;
    }

    private void Work(Worker worker, int end)
    {
        for (var number = Interlocked.Increment(ref next); number < end; number = Interlocked.Increment(ref next)) Read(worker, fuzzer.File(number));
    }

    private void Read(Worker worker, FuzzedFile file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        worker.Begins(file);
        try
        {
            tally.Add(FuzzedReading.Read(file), file, worker.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        catch (Exception crash)
        {
            tally.AddCrash(file, crash);
        }
        finally
        {
            worker.Ends();
        }
    }

    private sealed class Worker
    {
        private long began;

        public FuzzedFile? File { get; private set; }

        /// <summary>Since the file at hand began; zero between files.</summary>
        public TimeSpan Elapsed => Volatile.Read(ref began) is > 0 and var from ? Stopwatch.GetElapsedTime(from) : TimeSpan.Zero;

        public void Begins(FuzzedFile file)
        {
            File = file;
            Volatile.Write(ref began, Stopwatch.GetTimestamp());
        }

        public void Ends() => Volatile.Write(ref began, 0);
    }
}
