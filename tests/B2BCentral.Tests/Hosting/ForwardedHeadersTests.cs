using System.Globalization;
using B2BCentral.Tests.Hostile;

namespace B2BCentral.Tests.Hosting;

/// <summary>What a proxy says is believed of those alone that the configuration names. Tests come from 127.0.0.1.</summary>
public sealed class ForwardedHeadersTests
{
    private const int Most = 3;

    [Theory]
    [InlineData("", false)]
    [InlineData("10.0.0.5;10.1.0.0/16", false)]
    [InlineData("127.0.0.1", true)]
    public async Task Count_from_a_trusted_proxy_only(string trusted, bool counts)
    {
        await using var site = new NetworkSite(("Hosting:TrustedProxies", trusted), ("Limits:SignIn", $"{Most}"));
        var form = await site.SendAsync("GET /sign-in HTTP/1.1", "Host: localhost", "Test-Stranger: yes", "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.1");
        var statuses = new List<string>();
        for (var i = 0; i <= Most; i++) statuses.Add((await site.SendAsync("POST /sign-in HTTP/1.1", "Host: localhost", "Test-Stranger: yes", $"X-Forwarded-For: 203.0.113.{i}", "Content-Length: 0")).Split(' ')[1]);

        Assert.StartsWith("HTTP/1.1 200", form, StringComparison.Ordinal);
        Assert.Equal(counts, form.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        // Whoever could name another address with each try would guess without end.
        Assert.Equal(counts ? "400" : "429", statuses[^1]);
    }

    [Theory]
    [InlineData("127.0.0.1;10.0.0.5", "203.0.113.{0}, 10.0.0.5", true)]
    // What the visitor wrote stands before what the first trusted proxy saw.
    [InlineData("127.0.0.1;10.0.0.5", "198.51.100.{0}, 203.0.113.1, 10.0.0.5", false)]
    [InlineData("127.0.0.1", "203.0.113.{0}, 10.0.0.5", false)]
    public async Task Of_a_chain_count_up_to_the_first_address_that_is_not_trusted(string trusted, string chain, bool tellsVisitorsApart)
    {
        await using var site = new NetworkSite(("Hosting:TrustedProxies", trusted), ("Limits:SignIn", $"{Most}"), ("AllowedHosts", "shop.example"));
        var answers = new List<string>();
        for (var i = 0; i <= Most; i++)
            answers.Add(await site.SendAsync("POST /sign-in HTTP/1.1", "Host: shop.example", "Test-Stranger: yes", $"X-Forwarded-For: {string.Format(CultureInfo.InvariantCulture, chain, i)}", "X-Forwarded-Proto: https, https", "Content-Length: 0"));
        var form = await site.SendAsync("GET /sign-in HTTP/1.1", "Host: shop.example", "Test-Stranger: yes", $"X-Forwarded-For: {string.Format(CultureInfo.InvariantCulture, chain, 1)}", "X-Forwarded-Proto: https, http");

        Assert.Equal(tellsVisitorsApart ? "400" : "429", answers[^1].Split(' ')[1]);
        Assert.Equal(trusted == "127.0.0.1" ? "403" : "200", form.Split(' ')[1]);
    }
}
