using System.Net;
using System.Net.Sockets;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Tests.Commands;

/// <summary>The image of the site has no other tool to ask with.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class HealthCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(StatusCodes.Status200OK, 0)]
    [InlineData(StatusCodes.Status302Found, 2)]
    [InlineData(StatusCodes.Status503ServiceUnavailable, 2)]
    public async Task Only_a_site_that_says_so_is_well(int status, int expected)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var site = builder.Build();
        site.MapGet("/healthz", () => Results.StatusCode(status));
        await site.StartAsync();

        var run = await CommandRun.OfAsync(folder, "health", "--url", $"{site.Urls.First()}/healthz");

        Assert.Equal(expected, run.ExitCode);
        Assert.EndsWith($"/healthz answers {status}.", (run.Output + run.Error).Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_is_one_line_and_exit_2()
    {
        using var nobody = new TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();

        (await CommandRun.OfAsync(folder, "health", "--url", $"http://127.0.0.1:{port}/healthz")).AssertRefusedInOneLine("does not answer");
        (await CommandRun.OfAsync(folder, "health", "--url", "nonsense")).AssertRefusedInOneLine("does not answer");
    }

    public void Dispose() => folder.Dispose();
}
