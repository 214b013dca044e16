using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using B2BCentral.Data;
using B2BCentral.Testing.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Faults;

/// <summary>PostgreSQL is stopped and started again under a site that is read and written to. No answer has a wrong figure, and what was acknowledged is there in the end.</summary>
public sealed class ServerRestarts(int readers, int writers, int seed)
{
    private const string Asked = "asked-shop";
    private const int Rows = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Random random = new(seed);
    private readonly ConcurrentDictionary<string, int> statuses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> acknowledged = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> wrong = new();
    private Dictionary<string, string> known = [];
    private int tried;
    private volatile bool isOver;

    /// <summary>From the first connection that the server takes until the site answers a page, of each restart.</summary>
    public List<TimeSpan> Recoveries { get; } = [];

    public int Acknowledged => acknowledged.Count;

    public IReadOnlyCollection<string> Harm => wrong;

    public async Task RunAsync(int times, Action<string>? say = null)
    {
        await using var server = await PostgresServer.NewAsync();
        var connection = await server.NewDatabaseAsync();
        await using var site = new FaultSite("PostgreSql", connection);
        await site.ImportAsync(new SalesReport(Rows, Part: 1));
        await site.Given.Seller(Asked).Order(on: "2025-03-20", asin: "ASK").Offer("ASK", offer => (offer.StandardPrice, offer.Stock) = (2_000, 100));
        var (key, writersKey) = (await site.KeyAsync(FaultSite.Seller), await site.KeyAsync(Asked));
        using var client = site.CreateClient();
        var (page, api) = (new FiguresReader(client, null), new FiguresReader(client, key));
        known = await page.KnownAsync();
        foreach (var (what, figures) in await api.KnownAsync()) known[what] = figures;

        var load = Enumerable.Range(0, readers).Select(i => Task.Run(() => ReadAsync(i % 2 == 0 ? page : api)))
            .Concat(Enumerable.Range(0, writers).Select(_ => Task.Run(() => WriteAsync(client, writersKey)))).ToList();
        for (var i = 0; i < times; i++)
        {
            await Task.Delay(random.Next(300, 1_500));
            await server.StopAsync(immediate: i % 2 == 0);
            await Task.Delay(random.Next(0, 2_000));
            await server.StartAgainAsync();
            Recoveries.Add(await RecoveredAsync(page));
            say?.Invoke($"{i + 1}: {this}");
        }

        isOver = true;
        await Task.WhenAll(load);
        await LookForAcknowledgedAsync(site);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Recoveries.Count} restarts: recovered after {Recoveries.Order().ElementAt(Recoveries.Count / 2).TotalSeconds:0.00} s (median), {Recoveries.Max().TotalSeconds:0.00} s (most); {string.Join(", ", statuses.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value} {one.Key}"))}; {tried} writes tried, {acknowledged.Count} acknowledged; {wrong.Count} wrong");

    private async Task ReadAsync(FiguresReader figures)
    {
        for (var number = 0; !isOver; number++)
        {
            var reading = await figures.ReadAsync(number);
            Count("read", reading.Status);
            if (reading.Status == 200) LookAt(reading);
            else await AfterAsync(reading.Status, $"{reading}");
        }
    }

    // A widget that could not be read says so and prints nothing; what is printed must be right.
    private void LookAt(Reading reading)
    {
        if (known[reading.What] == reading.Figures) return;

        var right = known[reading.What].Split('\n').ToHashSet(StringComparer.Ordinal);
        if (reading.What == "dashboard" && reading.Figures.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(right.Contains)) statuses.AddOrUpdate("dashboards with a widget that failed", 1, (_, count) => count + 1);
        else wrong.Enqueue($"Wrong figures: {reading}");
    }

    private async Task WriteAsync(HttpClient client, string key)
    {
        while (!isOver)
        {
            var company = string.Create(CultureInfo.InvariantCulture, $"Company {Interlocked.Increment(ref tried)} Ltd");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/buyer-requests");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            request.Content = JsonContent.Create(new { asin = "ASK", company, quantity = 40 });
            var (status, text) = (Reading.CutOff, "");
            try
            {
                using var response = await client.SendAsync(request);
                (status, text) = ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException)
            {
                text = cut.Message;
            }

            Count("write", status);
            if (status == (int)HttpStatusCode.Created) acknowledged[company] = true;
            else await AfterAsync(status, $"{company}: {text}");
        }
    }

    private void Count(string what, int status) =>
        statuses.AddOrUpdate(status == Reading.CutOff ? $"{what}s cut off" : string.Create(CultureInfo.InvariantCulture, $"{what}s {status}"), 1, (_, count) => count + 1);

    private async Task AfterAsync(int status, string answer)
    {
        if (status is not (Reading.CutOff or 503)) wrong.Enqueue($"Answered {status}: {answer}");
        await Task.Delay(20);
    }

    private async Task<TimeSpan> RecoveredAsync(FiguresReader page)
    {
        var watch = Stopwatch.StartNew();
        while ((await page.ReadAsync(0)).Status != 200)
        {
            if (watch.Elapsed > Patience) throw new TimeoutException("The site did not come back.");
            await Task.Delay(20);
        }

        return watch.Elapsed;
    }

    private async Task LookForAcknowledgedAsync(FaultSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var there = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().BuyerRequests.Select(request => request.Company).ToListAsync();
        foreach (var lost in acknowledged.Keys.Except(there, StringComparer.Ordinal)) wrong.Enqueue($"Acknowledged and lost: {lost}");
        foreach (var twice in there.GroupBy(company => company, StringComparer.Ordinal).Where(company => company.Count() > 1)) wrong.Enqueue($"Written twice: {twice.Key}");
    }
}
