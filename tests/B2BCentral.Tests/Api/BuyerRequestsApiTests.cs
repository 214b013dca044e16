using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using B2BCentral.Data.Requests;
using B2BCentral.Tests.Features.BuyerRequests;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Api;

public sealed class BuyerRequestsApiTests(RequestSite site) : IClassFixture<RequestSite>
{
    private const string Path = "/api/v1/buyer-requests";

    [Fact]
    public async Task A_request_is_asked_and_its_answers_are_told_after_48_hours()
    {
        await site.OpenAsync("api", "API", Tiered);
        await site.OpenAsync("api-2", "API", Tiered);
        site.Clock.SetTo(new DateTimeOffset(2025, 3, 31, 12, 0, 0, TimeSpan.Zero));
        var key = await site.KeyAsync("api");

        using var response = await PostAsync(key, """{"asin":"API","company":"Acme Ltd","quantity":40,"hopedPrice":15.5,"note":"Soon"}""");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var asked = await ReadAsync(response);
        var word = asked.Text("requestId");
        Assert.Equal(["requestId", "asin", "marketplace", "quantity", "sellersAsked", "askedAt", "expiresAt", "link"], asked.Names());
        Assert.Equal(("API", "US", "40", "2"), (asked.Text("asin"), asked.Text("marketplace"), asked.Raw("quantity"), asked.Raw("sellersAsked")));
        Assert.Equal(("2025-03-31T12:00:00+00:00", "2025-04-02T12:00:00+00:00"), (asked.Text("askedAt"), asked.Text("expiresAt")));
        Assert.Equal(($"/discount-requests/{word}", $"{Path}/{word}"), (asked.Text("link"), response.Headers.Location?.OriginalString));
        Assert.Equal(1_550, (await site.RequestAsync("api")).HopedPrice);

        using var visitor = site.NewVisitor();
        await AnswerAsync(visitor, "api-2", 1, ("value", "10"));
        site.Clock.Advance(BuyerRequest.TimeToAnswer - TimeSpan.FromSeconds(1));
        var open = await GetAsync(key, word);
        Assert.Equal(("open", "2", "15.50"), (open.Text("state"), open.Raw("sellersAsked"), open.Raw("hopedPrice")));
        Assert.Empty(open.At("offers").EnumerateArray());

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        var closed = await GetAsync(key, word);
        Assert.Equal("closed", closed.Text("state"));
        var offer = Assert.Single(closed.At("offers").EnumerateArray());
        Assert.Equal(
            ("api-2", "17.10", "40", "20.00", "0.145"),
            (offer.Text("seller"), offer.Raw("unitPrice"), offer.Raw("fromQuantity"), offer.Raw("standardPrice"), offer.Raw("saving")));
        Assert.Equal(200, (await visitor.GetAsync(offer.Text("link"))).Status);
    }

    [Theory]
    [InlineData("""{"asin":"BAD","quantity":40}""", "company")]
    [InlineData("""{"asin":"BAD","company":" ","quantity":40}""", "company")]
    [InlineData("""{"company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"B\u0000AD","company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"B\tAD","company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"B\u200bAD","company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"\ud800","company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"B23456789012345678901","company":"A","quantity":40}""", "asin")]
    [InlineData("""{"asin":"BAD","company":"A"}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":1}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":1000001}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":"forty"}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":"40"}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":40,"hopedPrice":"15.5"}""", "hopedPrice")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":2.5}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":99999999999}""", "quantity")]
    [InlineData("""{"asin":"BAD","company":["A"],"quantity":40}""", "company")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":40,"hopedPrice":0}""", "hopedPrice")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":40,"hopedPrice":1.234}""", "hopedPrice")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":40,"hopedPrice":1e20}""", "hopedPrice")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":40,"note":"a\u0000b"}""", "note")]
    [InlineData("""{"asin":"BAD","company":"\ud800","quantity":40}""", "company")]
    [InlineData("nonsense", "body")]
    [InlineData("[]", "body")]
    [InlineData("null", "body")]
    [InlineData("", "body")]
    public async Task A_bad_value_is_400_and_names_its_member(string body, string parameter)
    {
        if (!await site.ReadAsync(db => db.Sellers.AnyAsync(s => s.Slug == "bad"))) await site.OpenAsync("bad", "BAD", Tiered);

        using var response = await PostAsync(await site.KeyAsync("bad"), body);

        var problem = await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.DoesNotContain("System.", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(0, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => r.Asin == "BAD")));
    }

    [Theory]
    [InlineData("nonsense", "The body cannot be read as JSON: line 1, byte 2.")]
    [InlineData("{\n\"asin\":\"B\",}", "The body cannot be read as JSON: line 2, byte 12.")]
    [InlineData("""{"asin":"BAD","company":"A","quantity":"40"}""", "It is not of the kind that the description of the API says: line 1, byte 44.")]
    public async Task What_cannot_be_read_is_told_where_it_is(string body, string where)
    {
        if (!await site.ReadAsync(db => db.Sellers.AnyAsync(s => s.Slug == "where"))) await site.OpenAsync("where", "WHERE", Tiered);

        using var response = await PostAsync(await site.KeyAsync("where"), body);

        Assert.EndsWith(where, (await ApiSite.ProblemOf(response, HttpStatusCode.BadRequest)).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B0CASE", " b0Case ")]
    [InlineData("own-number", "OWN-NUMBER")]
    public async Task An_ASIN_is_found_in_any_letters_and_asked_once(string asin, string typed)
    {
        await site.OpenAsync(asin.ToLowerInvariant(), asin, Tiered);
        var key = await site.KeyAsync(asin.ToLowerInvariant());

        using var first = await PostAsync(key, $$"""{"asin":"{{typed}}","company":"Acme Ltd","quantity":40}""");
        using var second = await PostAsync(key, $$"""{"asin":"{{asin}}","company":"Acme Ltd","quantity":40}""");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Equal((asin, asin), ((await ReadAsync(first)).Text("asin"), (await site.RequestAsync(asin.ToLowerInvariant())).Asin));
    }

    [Theory]
    [InlineData("""{"asin":"NOBODY-HAS-IT","company":"A","quantity":40}""")]
    [InlineData("""{"asin":"BARE","company":"A","quantity":40}""")]
    [InlineData("""{"marketplace":"DE","asin":"BARE","company":"A","quantity":40}""")]
    public async Task What_no_seller_offers_there_is_404(string body)
    {
        using var response = await PostAsync(await site.KeyAsync("bare"), body);

        await ApiSite.ProblemOf(response, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_body_without_end_in_depth_or_length_is_refused_before_it_means_anything()
    {
        await site.OpenAsync("endless", "ENDLESS", Tiered);
        var key = await site.KeyAsync("endless");

        using var deep = await PostAsync(key, $$"""{"asin":"ENDLESS","company":"A","quantity":40,"more":{{new string('[', 20_000)}}{{new string(']', 20_000)}}}""");
        using var largest = await PostAsync(key, $$"""{"asin":"ENDLESS","company":"A","quantity":40,"note":"{{new string('x', 64 * 1024)}}"}""");

        await ApiSite.ProblemOf(deep, HttpStatusCode.BadRequest);
        Assert.Equal("The body may have 64 kB at most.", (await ApiSite.ProblemOf(largest, HttpStatusCode.RequestEntityTooLarge)).Text("detail"));
        Assert.Equal(0, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => r.Asin == "ENDLESS")));
    }

    /// <summary>A number of JSON has no way to part thousands.</summary>
    [Fact]
    public async Task Zeros_at_the_end_of_a_hoped_price_change_nothing()
    {
        await site.OpenAsync("zeros", "ZEROS", Tiered);

        using var response = await PostAsync(await site.KeyAsync("zeros"), """{"asin":"ZEROS","company":"A","quantity":40,"hopedPrice":12.500}""");

        Assert.Equal((HttpStatusCode.Created, 1_250), (response.StatusCode, (await site.RequestAsync("zeros")).HopedPrice));
    }

    [Fact]
    public async Task A_duplicate_is_409()
    {
        await site.OpenAsync("double", "DOUBLE", Tiered);
        var key = await site.KeyAsync("double");
        using var first = await PostAsync(key, """{"asin":"DOUBLE","company":"Acme Ltd","quantity":40}""");

        using var second = await PostAsync(key, """{"asin":"DOUBLE","company":" ACME  ltd","quantity":2,"marketplace":"us"}""");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Contains("48 hours", (await ApiSite.ProblemOf(second, HttpStatusCode.Conflict)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_asked_and_without_JSON_it_is_not_read()
    {
        using var nobody = await PostAsync(null, """{"asin":"BARE","company":"A","quantity":40}""");
        await ApiSite.ProblemOf(nobody, HttpStatusCode.Unauthorized);

        using var text = await PostAsync(await site.KeyAsync("bare"), "asin=BARE", "text/plain");
        Assert.Contains("application/json", (await ApiSite.ProblemOf(text, HttpStatusCode.UnsupportedMediaType)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_word_is_404_and_so_is_a_request_among_made_up_sellers_for_a_real_ones_key()
    {
        await site.OpenAsync("real", "MADE-UP", Tiered);
        await site.Given.Demo("made-up").Order(asin: "MADE-UP").Offer("MADE-UP", offer => offer.StandardPrice = 2_000);
        using var asked = await PostAsync(await site.KeyAsync("made-up"), """{"asin":"MADE-UP","company":"Acme Ltd","quantity":40}""");
        var word = (await ReadAsync(asked)).Text("requestId");
        Assert.Equal(0, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => db.Sellers.Any(s => s.Id == r.SellerId && s.Slug == "real"))));

        Assert.Equal("open", (await GetAsync(await site.KeyAsync("made-up"), word)).Text("state"));
        using var client = site.CreateClient();
        using var ofReal = await ApiSite.SendAsync(client, $"{Path}/{word}", await site.KeyAsync("real"));
        await ApiSite.ProblemOf(ofReal, HttpStatusCode.NotFound);
        using var unknown = await ApiSite.SendAsync(client, $"{Path}/no-such-word", await site.KeyAsync("real"));
        await ApiSite.ProblemOf(unknown, HttpStatusCode.NotFound);
        using var withoutKey = await ApiSite.SendAsync(client, $"{Path}/{word}", key: null);
        await ApiSite.ProblemOf(withoutKey, HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> PostAsync(string? key, string body, string type = "application/json")
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, type) };
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(request);
    }

    private async Task<JsonElement> GetAsync(string key, string word)
    {
        using var client = site.CreateClient();
        using var response = await ApiSite.SendAsync(client, $"{Path}/{word}", key);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ReadAsync(response);
    }

    private static Task<JsonElement> ReadAsync(HttpResponseMessage response) => response.Content.ReadFromJsonAsync<JsonElement>();
}
