using System.Net;
using System.Text.Json;

namespace B2BCentral.Tests.Api;

/// <summary>Whoever makes a client of the document gets no null where it promised none.</summary>
[Collection(ApiSiteCollection.Name)]
public sealed class DescribedAnswersTests(ApiSite site)
{
    private static readonly string[] Answers = ["action-center", "customer-segments", "performance-summary", "sales-snapshot", "top-products"];

    [Theory]
    [InlineData(ApiSite.March)]
    [InlineData(ApiSite.March + "&compare=none")]
    [InlineData(ApiSite.March + "&compare=weekday&count=as-ordered&measure=units")]
    [InlineData("range=12m")]
    [InlineData("from=2024-02-27&to=2024-03-06")]
    [InlineData("from=2024-02-29&to=2024-02-29")]
    [InlineData("from=2025-03-20&to=2025-03-22")]
    [InlineData("from=2025-04-01&to=2025-04-30")]
    public async Task An_answer_is_as_described(string parameters)
    {
        await AssertDescribedAsync(parameters, site.Key);
        await AssertDescribedAsync(parameters, site.KeyOfEmpty);
        await AssertDescribedAsync(parameters, site.KeyOfSouth);
    }

    [Fact]
    public async Task So_is_a_refusal()
    {
        using var response = await site.SendAsync("/api/v1/sales-snapshot?range=31d", site.Key);

        Assert.Empty((await DescribedAsync()).FaultsOf("/api/v1/sales-snapshot", "400", await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest)));
    }

    [Theory]
    [InlineData("SalesSnapshotAnswer", "growthPeriod")]
    [InlineData("SalesSnapshotAnswer", "comparison")]
    [InlineData("SalesSnapshotAnswer", "lastYear")]
    [InlineData("SalesSnapshotAnswer", "yoy")]
    [InlineData("SalesSnapshotPoint", "b2b")]
    [InlineData("SalesSnapshotPoint", "lastYear")]
    [InlineData("CustomerSegment", "yoy")]
    [InlineData("CustomerSegment", "lastYear")]
    [InlineData("BestSeller", "lastYear")]
    public async Task A_reference_that_may_be_null_says_so(string answer, string member)
    {
        var schema = (await DocumentAsync()).At($"components.schemas.{answer}.properties.{member}");
        var choices = schema.At("oneOf").EnumerateArray().ToList();

        Assert.Equal(2, choices.Count);
        Assert.Single(choices, choice => choice.TryGetProperty("$ref", out _));
        Assert.Single(choices, choice => choice.TryGetProperty("type", out var type) && type.GetString() == "null");
        Assert.Contains("description", schema.GetRawText(), StringComparison.Ordinal);
    }

    private async Task AssertDescribedAsync(string parameters, string key)
    {
        var described = await DescribedAsync();
        foreach (var answer in Answers)
            Assert.Equal([], described.FaultsOf("/api/v1/" + answer, "200", await site.GetAsync($"{answer}?{parameters}", key)));
    }

    private async Task<Described> DescribedAsync() => new(await DocumentAsync());

    private async Task<JsonElement> DocumentAsync()
    {
        using var response = await site.SendAsync("/openapi/v1.json", key: null);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
