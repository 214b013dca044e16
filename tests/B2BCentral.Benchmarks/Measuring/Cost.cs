using System.Diagnostics;

namespace B2BCentral.Benchmarks.Measuring;

/// <summary>What one run of a piece of work takes, in milliseconds.</summary>
/// <param name="Wall">The median.</param>
/// <param name="Processor">The mean of all threads of this process, and of the database server where there is one.</param>
internal readonly record struct Cost(double Wall, double Processor)
{
    /// <summary>Works turn about, so that what else the machine does meets all of them alike.</summary>
    /// <param name="server">What the processes of the server have used so far.</param>
    public static async Task<Cost[]> TurnAboutAsync(int runs, Func<TimeSpan> server, params Func<Task>[] works)
    {
        var walls = works.Select(_ => new List<double>()).ToArray();
        var processor = new TimeSpan[works.Length];
        for (var run = -2; run < runs; run++)
            for (var i = 0; i < works.Length; i++)
            {
                var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime + server());
                await works[i]();
                // The first two warm up pools, caches and the compiler.
                if (run < 0) continue;
                walls[i].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                processor[i] += Environment.CpuUsage.TotalTime + server() - used;
            }

        return [.. works.Select((_, i) => new Cost(Quantile(walls[i], 0.5), processor[i].TotalMilliseconds / runs))];
    }

    public static double Quantile(List<double> values, double part) => values.Order().ElementAt(Math.Min(values.Count - 1, (int)(values.Count * part)));
}
