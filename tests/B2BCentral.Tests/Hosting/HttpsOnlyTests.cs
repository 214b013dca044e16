using B2BCentral.Tests.Hostile;

namespace B2BCentral.Tests.Hosting;

/// <summary>What a request gets that comes from beyond this machine without encryption.</summary>
public sealed class HttpsOnlyTests
{
    private const string Host = "Host: b2b.example.com";

    [Theory]
    [InlineData("/b2b", false)]
    [InlineData("/api/v1/sales-snapshot", true)]
    public async Task Is_refused_with_what_to_do_and_a_program_in_its_own_way(string path, bool isProblem)
    {
        await using var site = new NetworkSite(("AllowedHosts", "b2b.example.com"));

        var answer = await site.SendAsync($"GET {path} HTTP/1.1", Host);

        Assert.StartsWith("HTTP/1.1 403", answer, StringComparison.Ordinal);
        Assert.Contains("HTTPS only", answer, StringComparison.Ordinal);
        Assert.Equal(isProblem, answer.Contains("application/problem+json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("443", "https://b2b.example.com/b2b?range=7d")]
    [InlineData("8443", "https://b2b.example.com:8443/b2b?range=7d")]
    public async Task Is_led_to_the_port_that_is_named(string port, string address)
    {
        await using var site = new NetworkSite(("AllowedHosts", "b2b.example.com"), ("Hosting:HttpsPort", port));

        var answer = await site.SendAsync("GET /b2b?range=7d HTTP/1.1", Host);

        Assert.StartsWith("HTTP/1.1 308", answer, StringComparison.Ordinal);
        Assert.Contains($"Location: {address}\r\n", answer, StringComparison.Ordinal);
    }
}
