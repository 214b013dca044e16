using System.Diagnostics;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;

namespace B2BCentral.Testing.Faults;

/// <summary>Asks the site for figures again and again: the dashboard, or the same figures of the API.</summary>
/// <param name="client">With a session.</param>
/// <param name="key">Of the API; null to read the dashboard.</param>
internal sealed class FiguresReader(HttpClient client, string? key)
{
    private const string Dashboard = $"/b2b?seller={FaultSite.Seller}&marketplace=US&{SalesReport.Range}";

    private static readonly string[] Answers = ["sales-snapshot", "customer-segments", "top-products"];

    /// <summary>Each answer is of one moment, but three answers of the API may be of two: they are asked for one by one.</summary>
    public async Task<Reading> ReadAsync(int number)
    {
        var what = key is null ? "dashboard" : Answers[number % Answers.Length];
        using var request = new HttpRequestMessage(HttpMethod.Get, key is null ? Dashboard : $"/api/v1/{what}?{SalesReport.Range}");
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var elapsed = watch.Elapsed;
            var figures = key is not null || !response.IsSuccessStatusCode ? text : FaultSite.FiguresOf(await new HtmlParser().ParseDocumentAsync(text));
            return new Reading(what, (int)response.StatusCode, figures, elapsed);
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return new Reading(what, Reading.CutOff, cut.Message, watch.Elapsed);
        }
    }

    /// <summary>What it reads while nothing happens, by what it asks for.</summary>
    public async Task<Dictionary<string, string>> KnownAsync()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Answers.Length; i++)
        {
            var reading = await ReadAsync(i);
            if (reading.Status != 200 || reading.Figures.Length == 0) throw new InvalidOperationException($"It cannot be read while nothing happens: {reading}");
            known[reading.What] = reading.Figures;
        }

        return known;
    }
}

/// <param name="What">Was asked for.</param>
/// <param name="Status">Of the answer; <see cref="CutOff"/> where it was not sent to its end.</param>
/// <param name="Figures">All of the answer, or its text where it was none of figures.</param>
/// <param name="Elapsed">Until its last byte.</param>
internal sealed record Reading(string What, int Status, string Figures, TimeSpan Elapsed)
{
    public const int CutOff = 0;
}
