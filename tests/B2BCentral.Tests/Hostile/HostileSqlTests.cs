using System.Diagnostics;
using System.Globalization;
using B2BCentral.Data.Sellers;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Web.Api;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Hostile;

/// <summary>Whatever an address says is a value: nothing fails, nothing is written, and no list grows.</summary>
public sealed class HostileSqlTests(TestSite site, ITestOutputHelper output) : IClassFixture<TestSite>, IAsyncLifetime
{
    private const string Plain = "nothing-like-this";
    private const int FewestParameters = 700;

    private readonly HostileShop shop = new(site);
    private readonly Dictionary<SiteParameter, int> rows = [];
    private HttpClient pages = null!;
    private HttpClient api = null!;

    public async Task InitializeAsync()
    {
        await shop.SeedAsync();
        await site.Given.Seller("other").Order(asin: "OTHER", on: "2025-03-20");
        (pages, api) = (site.CreateClient(new() { AllowAutoRedirect = false }), site.CreateClient());
        await using var scope = site.Services.CreateAsyncScope();
        api.DefaultRequestHeaders.Authorization = new("Bearer", await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(shop.SellerId, "sql", ApiKeyScope.Write, TestSignIn.OperatorId));
    }

    public Task DisposeAsync()
    {
        pages.Dispose();
        api.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task No_part_of_an_address_becomes_a_part_of_a_statement()
    {
        var (queries, paths, started) = (SiteParameters.OfQueries(site, shop), SiteParameters.OfPaths(site, shop), Stopwatch.StartNew());
        foreach (var one in queries.DistinctBy(parameter => parameter.Path)) await RowsAsync(one, Plain);
        var (before, faults, asked) = (await DatabaseDump.OfAsync(site), new List<string>(), 0);

        foreach (var (parameter, payload) in Spread(queries).Concat(Spread(paths).Where(IsSent)).Concat(Each(queries)))
        {
            asked++;
            if (await FaultAsync(parameter, payload) is { } fault) faults.Add($"{parameter.Path} {parameter.Name}={payload} {fault}");
        }

        output.WriteLine($"{SqlPayloads.All.Count} payloads, {queries.Count} parameters of queries and {paths.Count} of paths, {asked} requests in {started.Elapsed.TotalSeconds:0} s, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.InRange(queries.Count, FewestParameters, int.MaxValue);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    // No server takes a path with the letter that ends texts in other languages, and this one throws at whoever sends it.
    private static bool IsSent((SiteParameter, string Payload) one) => !one.Payload.Contains('\0', StringComparison.Ordinal);

    // Each payload meets each kind of parameter, and each parameter a payload.
    private static IEnumerable<(SiteParameter, string)> Spread(IEnumerable<SiteParameter> parameters) => parameters.GroupBy(parameter => parameter.Kind).SelectMany(kind =>
    {
        var same = kind.ToList();
        return Enumerable.Range(0, Math.Max(same.Count, SqlPayloads.All.Count)).Select(i => (same[i % same.Count], SqlPayloads.All[i % SqlPayloads.All.Count]));
    });

    private static IEnumerable<(SiteParameter, string)> Each(IEnumerable<SiteParameter> parameters) =>
        parameters.Where(parameter => parameter.Words).SelectMany(parameter => SqlPayloads.All.Select(payload => (parameter, payload)));

    private async Task<string?> FaultAsync(SiteParameter parameter, string payload)
    {
        var (status, found) = await RowsAsync(parameter, payload);
        if (status >= 500) return $"answers {status}";
        if (found == 0) return null;
        if (!rows.TryGetValue(parameter, out var most)) rows[parameter] = most = (await RowsAsync(parameter, Plain)).Rows;
        return found > most ? $"has {found} rows, and {most} for a word that is nowhere" : null;
    }

    private async Task<(int Status, int Rows)> RowsAsync(SiteParameter parameter, string value)
    {
        var text = Uri.EscapeDataString(value);
        var path = parameter.Kind == "path" ? string.Format(CultureInfo.InvariantCulture, parameter.Path, text) : parameter.Path;
        var store = parameter.IsApi || parameter.Kind == "store" ? "" : $"{HostileShop.Store}&range=12m&";
        var query = parameter.Kind == "path" ? store : $"{store.Replace($"&{parameter.Name}=12m", "", StringComparison.Ordinal)}{parameter.Name}={text}";
        using var answer = await (parameter.IsApi ? api : pages).GetAsync($"{path}?{query}");
        if ((int)answer.StatusCode >= 400) return ((int)answer.StatusCode, 0);
        var mark = answer.Content.Headers.ContentType?.MediaType switch { "text/html" => "<tr", "text/csv" => "\n", _ => "{" };
        return ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Split(mark).Length - 1);
    }
}
