using System.Net;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Hosting;

/// <summary>Who counts as one: a connection, however many addresses it has, and a key, however it is written.</summary>
public sealed class WhoseLimitTests : IAsyncDisposable
{
    private const int Most = 3;

    private readonly LimitedSite site = new();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("2001:db8:1:2::{0}", true)]
    [InlineData("2001:db8:1:2:{0}::1", true)]
    [InlineData("2001:db8:1:{0}::1", false)]
    [InlineData("::ffff:203.0.113.{0}", false)]
    [InlineData("203.0.113.{0}", false)]
    public async Task A_connection_is_known_by_the_first_half_of_its_ipv6_address(string pattern, bool isOne)
    {
        var last = 0;
        for (var i = 1; i <= Most + 1; i++) last = await GuessAsync(pattern.Replace("{0}", $"{i}", StringComparison.Ordinal));

        Assert.Equal(isOne, last == 429);
    }

    [Fact]
    public async Task An_ipv4_address_is_the_same_in_either_form()
    {
        for (var i = 0; i < Most; i++) Assert.NotEqual(429, await GuessAsync("203.0.113.7"));

        Assert.Equal(429, await GuessAsync("::ffff:203.0.113.7"));
    }

    [Fact]
    public async Task A_key_is_one_however_it_is_spaced()
    {
        string[] spellings = ["Bearer b2bc_x", "bearer b2bc_x", "BEARER    b2bc_x", "Bearer \tb2bc_x"];
        foreach (var header in spellings[..Most]) Assert.Equal(401, await AskAsync(header));

        Assert.Equal(429, await AskAsync(spellings[^1]));
        Assert.Equal(401, await AskAsync("Bearer b2bc_y"));
    }

    private async Task<int> GuessAsync(string address)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(LimitedSite.Address, address);
        using var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([]));
        return (int)answer.StatusCode;
    }

    private async Task<int> AskAsync(string authorization)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await client.GetAsync("/api/v1/sales-snapshot");
        return (int)answer.StatusCode;
    }

    private sealed class LimitedSite : TestSite
    {
        public const string Address = "Test-Address";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var limit in (string[])["SignIn", "Api"]) builder.UseSetting($"Limits:{limit}", $"{Most}");
            builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new FromAddress()));
        }

        private sealed class FromAddress : IStartupFilter
        {
            Action<IApplicationBuilder> IStartupFilter.Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use((context, rest) =>
                {
                    if (IPAddress.TryParse(context.Request.Headers[Address].ToString(), out var address)) context.Connection.RemoteIpAddress = address;
                    return rest();
                });
                next(app);
            };
        }
    }
}
