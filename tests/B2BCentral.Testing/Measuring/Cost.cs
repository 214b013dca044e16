using System.Diagnostics;

namespace B2BCentral.Testing.Measuring;

/// <summary>What one run of a piece of work takes, in milliseconds.</summary>
/// <param name="Wall">The median.</param>
/// <param name="Processor">The mean of all threads of this process, and of the database server where there is one.</param>
public readonly record struct Cost(double Wall, double Processor)
{
    // Until pools, caches and the compiler know what is asked; the compiler looks at it a second time after thirty calls.
    private const int WarmUp = 35;

    // Each is asked several times in a row, as the threads and the memory of the one before it would be in its way.
    private const int Block = 5;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Works turn about, so that what else the machine does meets all of them alike.</summary>
    /// <param name="runs">Of each.</param>
    /// <param name="works">What is compared.</param>
    public static async Task<Cost[]> TurnAboutAsync(int runs, params IReadOnlyList<Work> works)
    {
        foreach (var work in works)
            for (var (run, started) = (0, Stopwatch.StartNew()); run < WarmUp && started.Elapsed < LongestWarmUp; run++)
                await RunAsync(work);

        var walls = works.Select(_ => new List<double>()).ToArray();
        var processor = new TimeSpan[works.Count];
        for (var run = 0; run < runs; run += Block)
            for (var i = 0; i < works.Count; i++)
                for (var again = 0; again < Block; again++)
                {
                    var (wall, used) = await RunAsync(works[i]);
                    walls[i].Add(wall);
                    processor[i] += used;
                }

        return [.. works.Select((_, i) => new Cost(Quantile(walls[i], 0.5), processor[i].TotalMilliseconds / walls[i].Count))];
    }

    public static double Quantile(List<double> values, double part) => values.Order().ElementAt(Math.Min(values.Count - 1, (int)(values.Count * part)));

    private static async Task<(double Wall, TimeSpan Processor)> RunAsync(Work work)
    {
        if (work.Before is not null) await work.Before();
        var (started, used) = (Stopwatch.GetTimestamp(), Used());
        await work.Run();
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, Used() - used);
    }

    private static TimeSpan Used() => Environment.CpuUsage.TotalTime + ServerProcesses.Used();
}
