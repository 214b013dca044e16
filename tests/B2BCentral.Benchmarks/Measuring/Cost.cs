using System.Diagnostics;

namespace B2BCentral.Benchmarks.Measuring;

/// <summary>What one run of a piece of work takes, in milliseconds.</summary>
/// <param name="Wall">The median.</param>
/// <param name="Processor">The mean of all threads of this process, and of the database server where there is one.</param>
internal readonly record struct Cost(double Wall, double Processor)
{
    // Until pools, caches and the compiler know what is asked; the compiler looks at it a second time after thirty calls.
    private const int WarmUp = 35;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    // Each is asked several times in a row, as the threads and the memory of the one before it would be in its way.
    private const int Block = 5;

    /// <summary>Works turn about, so that what else the machine does meets all of them alike.</summary>
    /// <param name="server">What the processes of the server have used so far.</param>
    public static async Task<Cost[]> TurnAboutAsync(int runs, Func<TimeSpan> server, params Func<Task>[] works)
    {
        var walls = works.Select(_ => new List<double>()).ToArray();
        var processor = new TimeSpan[works.Length];
        foreach (var work in works)
            for (var (run, started) = (0, Stopwatch.StartNew()); run < WarmUp && started.Elapsed < LongestWarmUp; run++) await work();

        for (var run = 0; run < runs; run += Block)
            for (var i = 0; i < works.Length; i++)
                for (var again = 0; again < Block; again++)
                {
                    var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime + server());
                    await works[i]();
                    walls[i].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                    processor[i] += Environment.CpuUsage.TotalTime + server() - used;
                }

        return [.. works.Select((_, i) => new Cost(Quantile(walls[i], 0.5), processor[i].TotalMilliseconds / walls[i].Count))];
    }

    public static double Quantile(List<double> values, double part) => values.Order().ElementAt(Math.Min(values.Count - 1, (int)(values.Count * part)));
}
