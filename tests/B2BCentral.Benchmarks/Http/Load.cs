using System.Diagnostics;
using System.Net;
using B2BCentral.Testing.Measuring;

namespace B2BCentral.Benchmarks.Http;

/// <summary>What one request takes, in milliseconds: as the client sees it, and of the site's processor.</summary>
internal sealed record Load(int Requests, double Median, double Slowest99, double Processor, double PerSecond, long Bytes)
{
    private static int query;

    /// <param name="at">Once at a time.</param>
    /// <param name="isNew">Each is asked for by an address that nobody asked for before, so that none is answered from memory.</param>
    /// <param name="headers">What a browser says besides, the tag of what it has first.</param>
    public static async Task<Load> OfAsync(MeasuredSite site, string path, int requests, int at = 1, bool isNew = false, params (string Name, string Value)[] headers)
    {
        for (var i = 0; i < Math.Min(requests, 100); i++) await NextAsync();

        var (times, bytes, left) = (new List<double>[at], 0L, requests);
        var (started, used) = (Stopwatch.StartNew(), site.Processor);
        await Task.WhenAll(Enumerable.Range(0, at).Select(async client =>
        {
            times[client] = [];
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var asked = Stopwatch.GetTimestamp();
                Interlocked.Exchange(ref bytes, await NextAsync());
                times[client].Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var (wall, processor, all) = (started.Elapsed, site.Processor - used, times.SelectMany(one => one).ToList());
        return new Load(requests, Cost.Quantile(all, 0.5), Cost.Quantile(all, 0.99), processor.TotalMilliseconds / requests, requests / wall.TotalSeconds, bytes);

        Task<long> NextAsync() => AskAsync(site.Client, isNew ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={Interlocked.Increment(ref query)}" : path, headers);
    }

    /// <summary>The tag of the page as it is now.</summary>
    public static async Task<string> TagAsync(MeasuredSite site, string path)
    {
        using var answer = await site.Client.GetAsync(path);
        return answer.Headers.ETag!.ToString();
    }

    public override string ToString() => $"p50 {Median:N2} ms, p99 {Slowest99:N2} ms, {Processor:N3} ms of processor, {PerSecond:N0} a second, {Bytes:N0} bytes";

    private static async Task<long> AskAsync(HttpClient client, string path, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotModified)) throw new HttpRequestException($"{path} answered {answer.StatusCode}.");
        // A minute has passed, and the page tells its time: a browser asks with the new tag from now on.
        if (request.Headers.IfNoneMatch.Count > 0 && answer is { StatusCode: HttpStatusCode.OK, Headers.ETag: { } tag }) headers[0].Value = tag.ToString();
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }
}
