namespace B2BCentral.Tests.Hostile;

/// <summary>Names of hosts that only look like this machine's, over a real connection.</summary>
public sealed class HostileHostTests(NetworkSite site) : IClassFixture<NetworkSite>
{
    private const string Elsewhere = "hostile.example";

    [Theory]
    [InlineData(Elsewhere)]
    [InlineData("localhost." + Elsewhere)]
    [InlineData("127.0.0.1." + Elsewhere)]
    [InlineData("[::1]." + Elsewhere)]
    [InlineData("localhost@" + Elsewhere)]
    [InlineData(Elsewhere + "@localhost")]
    [InlineData("localhost/" + Elsewhere)]
    [InlineData("localhost\\" + Elsewhere)]
    [InlineData("localhost," + Elsewhere)]
    [InlineData("localhost " + Elsewhere)]
    [InlineData("localhost\t" + Elsewhere)]
    [InlineData("localhost#" + Elsewhere)]
    [InlineData("localhost?" + Elsewhere)]
    [InlineData("localhost%00." + Elsewhere)]
    [InlineData("localhost%0d%0aX-Hostile:1")]
    [InlineData("localhost:80:80")]
    [InlineData("localhost:port")]
    [InlineData("localhost.")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("*")]
    [InlineData("http://localhost")]
    public async Task A_host_that_is_not_ours_is_refused(string host) =>
        Assert.StartsWith("HTTP/1.1 400", await site.SendAsync("GET /sign-in HTTP/1.1", $"Host: {host}"), StringComparison.Ordinal);

    [Fact]
    public async Task Two_hosts_or_none_are_refused()
    {
        Assert.StartsWith("HTTP/1.1 400", await site.SendAsync("GET /sign-in HTTP/1.1", "Host: localhost", $"Host: {Elsewhere}"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await site.SendAsync("GET /sign-in HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await site.SendAsync($"GET http://{Elsewhere}/sign-in HTTP/1.1", "Host: localhost"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Host")]
    [InlineData("X-Original-Host")]
    [InlineData("X-Original-URL")]
    [InlineData("X-Rewrite-URL")]
    [InlineData("X-HTTP-Method-Override")]
    [InlineData("X-Forwarded-Prefix")]
    public async Task No_other_header_says_what_is_asked_for(string header)
    {
        var answer = await site.SendAsync("GET /definitions HTTP/1.1", "Host: localhost", "Test-Stranger: yes", $"{header}: {Elsewhere}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Elsewhere, answer, StringComparison.Ordinal);
    }
}
