using System.Net;
using AngleSharp.Html.Parser;
using B2BCentral.Data;
using B2BCentral.Testing.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Hostile;

/// <summary>What a visitor sends stays a value of the header that it stands in, over a real connection.</summary>
public sealed class HostileHeaderTests(NetworkSite site, ITestOutputHelper output) : IClassFixture<NetworkSite>, IAsyncLifetime
{
    // What is asked, and the header of the answer that has a part of it.
    private static readonly (string Name, string Header, Func<HostileHeaderTests, string, Task<HttpResponseMessage>> Ask)[] Places =
    [
        ("the state of a page behind a widget", "HX-Push-Url", (test, text) => test.WidgetAsync($"industry={text}")),
        ("a name in that state", "HX-Push-Url", (test, text) => test.WidgetAsync($"{text}.range=30d")),
        ("a parameter of a widget", "HX-Push-Url", (test, text) => test.WidgetAsync("", $"&graph={text}")),
        ("the query of the first page", "Location", (test, text) => test.operatorClient.GetAsync($"/?q={text}")),
        ("the page before signing in", "Location", (test, text) => test.stranger.GetAsync($"/orders?q={text}")),
        ("a path before signing in", "Location", (test, text) => test.stranger.GetAsync($"/orders/{text.Replace("%00", "", StringComparison.Ordinal)}")),
        ("a widget's page before signing in", "HX-Redirect", (test, text) => SendAsync(test.stranger, $"/b2b/widgets/sales-snapshot?{HostileShop.Store}", test.Page($"industry={text}"))),
        ("the page after signing in", "Location", (test, text) => test.operatorClient.GetAsync($"/sign-in?returnUrl=/b2b{text}")),
        ("the page after choosing a store", "Location", (test, text) => test.PostAsync("/seller", $"store={HostileShop.Slug}/US&page=/b2b{text}")),
        ("the page after folding a widget", "Location", (test, text) => test.PostAsync($"/b2b/widgets/sales-snapshot/minimize?{HostileShop.Store}", $"returnUrl=/b2b{text}")),
        ("the page after rating a widget", "Location", (test, text) => test.PostAsync($"/b2b/widgets/sales-snapshot/rate?{HostileShop.Store}", $"Stars=4&returnUrl=/b2b{text}")),
        ("the page before an order", "Content-Type", (test, text) => test.operatorClient.GetAsync($"/orders/H-O-1?{HostileShop.Store}&returnUrl=/orders{text}")),
        ("the filter of a download", "Content-Type", (test, text) => test.operatorClient.GetAsync($"/orders.csv?{HostileShop.Store}&range=12m&sku={text}")),
        ("the kind of a report", "Content-Type", (test, text) => test.operatorClient.GetAsync($"/reports/business.csv?{HostileShop.Store}&report={text}")),
        ("the name of a proof", "Content-Disposition", (test, text) => test.ProofAsync(text)),
    ];

    private readonly HttpClient operatorClient = site.NewClient();
    private readonly HttpClient stranger = site.NewClient(isStranger: true);
    private string token = "";

    public async Task InitializeAsync()
    {
        await new HostileShop(site).SeedAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await operatorClient.GetStringAsync($"/b2b?{HostileShop.Store}"));
        token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    public Task DisposeAsync()
    {
        operatorClient.Dispose();
        stranger.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task No_header_of_the_visitors_is_answered()
    {
        var (faults, met) = (new List<string>(), new HashSet<string>());
        foreach (var (name, header, ask) in Places)
        {
            foreach (var payload in HeaderPayloads.All)
            {
                using var answer = await ask(this, payload);
                if (Headers(answer).Any(one => one.Key == header)) met.Add(name);
                faults.AddRange(FaultsOf(answer).Select(fault => $"{name}, {payload}: {fault}"));
            }
        }

        output.WriteLine($"{HeaderPayloads.All.Count} payloads in {Places.Length} places, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
        Assert.InRange(HeaderPayloads.All.Count, 40, int.MaxValue);
        // Or nothing of it came near a header.
        Assert.Empty(Places.Select(place => place.Name).Except(met));
    }

    private static IEnumerable<string> FaultsOf(HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode >= 500) yield return $"answers {(int)answer.StatusCode}";
        foreach (var (name, value) in Headers(answer))
        {
            if (name == HeaderPayloads.Header || (name == "Set-Cookie" && value.StartsWith("hostile", StringComparison.Ordinal))) yield return $"has the header {name}: {value}";
            if (name is "Location" or "HX-Redirect" or "HX-Push-Url" && (!value.StartsWith('/') || value.StartsWith("//", StringComparison.Ordinal))) yield return $"leads to {value}";
            if (value.Any(letter => letter is < ' ' or > '~')) yield return $"has {name} with letters that no header has";
        }
    }

    private static IEnumerable<(string Key, string Value)> Headers(HttpResponseMessage answer) =>
        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).SelectMany(header => header.Value.Select(value => (header.Key, value)));

    private string Page(string query) => new Uri(site.ClientOptions.BaseAddress, $"/b2b?{HostileShop.Store}&{query}").AbsoluteUri;

    private Task<HttpResponseMessage> WidgetAsync(string page, string own = "") =>
        SendAsync(operatorClient, $"/b2b/widgets/action-center?{HostileShop.Store}{own}", Page(page));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", page);
        return await client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string form)
    {
        using var body = new StringContent($"{form}&__RequestVerificationToken={Uri.EscapeDataString(token)}", null, "application/x-www-form-urlencoded");
        return await operatorClient.PostAsync(address, body);
    }

    private async Task<HttpResponseMessage> ProofAsync(string text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var name = WebUtility.UrlDecode(text) + ".pdf";
        await db.Certifications.Where(one => one.CertificationId == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.FileName, name));
        return await operatorClient.GetAsync($"/profile/certifications/1/file?{HostileShop.Store}");
    }
}
