using B2BCentral.Tests.Features.SignIn;
using Microsoft.AspNetCore.Http;

namespace B2BCentral.Tests.Hosting;

/// <summary>Whatever is sent, no line of the log begins with it and no mark of it moves what stands there.</summary>
public sealed class HostileLogTests(WrittenLog site) : IClassFixture<WrittenLog>
{
    private const string Forged = "[12:00:00 INF] FORGED";

    public static TheoryData<string> Breaks => ["\r\n", "\n", "\r", "\u001B[2K\u001B[1G", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200F", "\0", "\b\b\b"];

    [Theory, MemberData(nameof(Breaks))]
    public async Task Nothing_that_is_sent_begins_a_line(string lineBreak)
    {
        var hostile = "x" + lineBreak + Forged;
        await SendAsync(hostile);
        using var stranger = site.NewVisitor();
        await stranger.SignInAsync(hostile, hostile);
        await stranger.PostFromAsync("/forgotten-password", "/forgotten-password", ("Email", hostile));
        await stranger.PostFilesAsync("/sign-in", "/imports/uploads", [("Files", Uri.EscapeDataString(hostile), [1, 2, 3])]);

        Assert.Contains(site.Entries, entry => entry.Text.Contains(Forged, StringComparison.Ordinal));
        Assert.All(site.Entries, entry => AssertLines(entry.Text));
        Assert.All(site.Entries, entry => AssertPlain(entry.Properties));
    }

    // No client sends such a request; whoever is hostile writes it by hand.
    private Task SendAsync(string hostile) => site.Server.SendAsync(context =>
    {
        var request = context.Request;
        (request.Method, request.Scheme, request.Host, request.Path) = ("GET", "http", new HostString("localhost"), "/b2b/" + hostile);
        request.QueryString = new QueryString("?range=" + hostile);
        foreach (var name in (string[])["User-Agent", "X-Forwarded-For", "X-Real-IP", "X-Request-ID", "Referer", "Accept-Language", "Authorization", "Cookie", "HX-Current-URL", "traceparent", "baggage"])
            request.Headers[name] = hostile;
    });

    private static void AssertLines(string text)
    {
        var lines = text.Split(Environment.NewLine);
        Assert.Matches(@"^\[\d\d:\d\d:\d\d [A-Z]{3}\] ", lines[0]);
        Assert.All(lines[1..], line => Assert.True(line.Length == 0 || line.StartsWith("   ", StringComparison.Ordinal), line));
        Assert.All(lines, AssertPlain);
    }

    private static void AssertPlain(string line) => Assert.DoesNotContain(line, letter =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
