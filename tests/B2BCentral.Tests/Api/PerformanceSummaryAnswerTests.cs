using System.Text.Json;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Testing;
using B2BCentral.Tests.Widgets.PerformanceSummary;
using B2BCentral.Web.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Api;

public sealed class PerformanceSummaryAnswerTests(ScoredSite site) : IClassFixture<ScoredSite>
{
    [Fact]
    public async Task Tells_stars_inputs_and_recommendations_of_each_corner()
    {
        var answer = await GetAsync("scored");

        Assert.Equal(("scored", "US", "USD", "1"), (Text(answer, "seller"), Text(answer, "marketplace"), Text(answer, "currency"), Text(answer, "version")));
        Assert.Equal("""{"from":"2024-12-31","to":"2025-03-30"}""", answer.GetProperty("period").GetRawText());
        var corners = answer.GetProperty("corners").EnumerateArray().ToList();
        Assert.Equal(["sales", "pricing", "products", "profile"], corners.Select(corner => Text(corner, "key")));
        Assert.Equal(3.571429m, corners[0].GetProperty("stars").GetDecimal());
        Assert.Equal(
            """{"key":"percentile","value":null,"stars":null,"weight":0.3,"effectiveWeight":null,"available":false}""", corners[0].GetProperty("inputs")[1].GetRawText());
        var advice = corners[1].GetProperty("recommendations")[0];
        Assert.Equal((0.85m, 3.8m), (advice.GetProperty("starsBefore").GetDecimal(), advice.GetProperty("starsAfter").GetDecimal()));
        Assert.StartsWith("/pricing/rule?seller=scored&marketplace=US&of=selected&product=", Text(advice, "link"), StringComparison.Ordinal);
        Assert.Equal("2025-03-01", Text(answer.GetProperty("trend")[0], "day"));
    }

    [Fact]
    public async Task Stars_are_those_of_the_page()
    {
        var page = await site.GetPageAsync(ScoredSite.Widget());
        foreach (var corner in (await GetAsync("scored")).GetProperty("corners").EnumerateArray())
            Assert.Equal(page.Figure($"performance.{Text(corner, "key")}"), corner.GetProperty("shown").GetRawText());
    }

    [Fact]
    public async Task A_score_without_data_is_null()
    {
        var corners = (await GetAsync("empty")).GetProperty("corners");

        Assert.Equal(JsonValueKind.Null, corners[0].GetProperty("stars").ValueKind);
        Assert.Equal(0m, corners[3].GetProperty("stars").GetDecimal());
    }

    [Theory]
    [InlineData("?range=7d", true)]
    [InlineData("?from=2025-03-01&to=2025-03-30", true)]
    [InlineData("?range=90d", false)]
    [InlineData("", false)]
    public async Task Other_days_that_were_asked_for_change_nothing_and_a_note_says_so(string query, bool isSaid)
    {
        var answer = await GetAsync("scored", query);

        Assert.Equal("""{"from":"2024-12-31","to":"2025-03-30"}""", answer.GetProperty("period").GetRawText());
        Assert.Equal(isSaid, answer.GetProperty("notes").EnumerateArray().Any(note => note.GetString()!.StartsWith("Scores are always of 90 complete days", StringComparison.Ordinal)));
    }

    private async Task<JsonElement> GetAsync(string seller, string query = "")
    {
        await using var scope = site.Services.CreateAsyncScope();
        var id = (await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync(s => s.Slug == seller)).Id;
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(id, "test", ApiKeyScope.Write, "local");
        using var response = await ApiSite.SendAsync(site.CreateClient(), "/api/v1/performance-summary" + query, key);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
