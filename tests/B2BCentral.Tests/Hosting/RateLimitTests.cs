using System.Globalization;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Hosting;

namespace B2BCentral.Tests.Hosting;

/// <summary>Who tries too often waits.</summary>
public sealed class RateLimitTests : IAsyncDisposable
{
    private readonly LimitedSite site = new();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Guessing_passwords_ends_with_429_whichever_account_is_tried()
    {
        using var guesser = site.NewStranger();
        var answers = new List<Answer>();
        for (var i = 0; i < LimitedSite.Most + 1; i++)
            answers.Add(await guesser.PostWithoutTokenAsync("/sign-in", null, ("Email", $"user{i}@example.com"), ("Password", "guessed it here")));

        Assert.All(answers[..^1], answer => Assert.NotEqual(429, answer.Status));
        Assert.Equal(429, answers[^1].Status);
        Assert.InRange(int.Parse(answers[^1].Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("Wait", answers[^1].Page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_keys_ends_with_429_problem_details()
    {
        using var client = site.CreateClient();
        HttpResponseMessage? last = null;
        for (var i = 0; i < LimitedSite.Most + 1; i++)
        {
            last?.Dispose();
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/sales-snapshot");
            request.Headers.Authorization = new("Bearer", $"b2bc_{i}");
            last = await client.SendAsync(request);
        }

        using (last)
        {
            Assert.Equal((429, "application/problem+json"), ((int)last!.StatusCode, last.Content.Headers.ContentType?.MediaType));
            Assert.NotNull(last.Headers.RetryAfter?.Delta);
        }
    }

    [Theory]
    [InlineData("/profile/certifications")]
    [InlineData("/profile/certifications/1/renew")]
    public async Task Handing_in_proofs_ends_with_429(string url)
    {
        using var visitor = site.NewVisitor();
        var answers = new List<Answer>();
        for (var i = 0; i < LimitedSite.Most + 1; i++) answers.Add(await visitor.PostWithoutTokenAsync(url));

        Assert.All(answers[..^1], answer => Assert.NotEqual(429, answer.Status));
        Assert.Equal(429, answers[^1].Status);
    }

    [Fact]
    public async Task Pages_are_not_counted()
    {
        using var visitor = site.NewVisitor();

        for (var i = 0; i < 3 * LimitedSite.Most; i++) Assert.Equal(200, (await visitor.GetAsync("/b2b")).Status);
    }

    private sealed class LimitedSite : TestSite
    {
        public const int Most = 5;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var limit in (string[])["SignIn", "Uploads", "Api", "ApiByAddress"]) builder.UseSetting($"Limits:{limit}", $"{Most}");
        }
    }
}
