using System.Diagnostics;
using B2BCentral.Testing.Measuring;

namespace B2BCentral.Benchmarks.Http;

/// <summary>What one request takes, in milliseconds: as the client sees it, and of the site's processor.</summary>
internal sealed record Load(int Requests, double Median, double Slowest99, double Processor, double PerSecond, long Bytes)
{
    /// <param name="at">Once at a time.</param>
    public static async Task<Load> OfAsync(MeasuredSite site, string path, int requests, int at = 1)
    {
        for (var i = 0; i < Math.Min(requests, 100); i++) await AskAsync(site.Client, path);

        var (times, bytes, left) = (new List<double>[at], 0L, requests);
        var (started, used) = (Stopwatch.StartNew(), site.Processor);
        await Task.WhenAll(Enumerable.Range(0, at).Select(async client =>
        {
            times[client] = [];
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var asked = Stopwatch.GetTimestamp();
                Interlocked.Exchange(ref bytes, await AskAsync(site.Client, path));
                times[client].Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var (wall, processor, all) = (started.Elapsed, site.Processor - used, times.SelectMany(one => one).ToList());
        return new Load(requests, Cost.Quantile(all, 0.5), Cost.Quantile(all, 0.99), processor.TotalMilliseconds / requests, requests / wall.TotalSeconds, bytes);
    }

    public override string ToString() => $"p50 {Median:N2} ms, p99 {Slowest99:N2} ms, {Processor:N3} ms of processor, {PerSecond:N0} a second, {Bytes:N0} bytes";

    private static async Task<long> AskAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }
}
