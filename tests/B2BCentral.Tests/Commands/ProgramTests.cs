using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Commands;

/// <summary>The built program, as a shell sees it.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_database_is_a_file_where_the_program_is_called()
    {
        await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" }));

        var run = await RunAsync("import", "orders.txt", "--seller", "acme");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(folder.File("b2bcentral.db")));
        Assert.Contains("orders.txt.rejected.csv", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_cannot_do_is_one_line_and_exit_2()
    {
        var run = await RunAsync("migrate", "--ConnectionStrings:B2BCentral=Data Source=no/such/folder/b2b.db");

        run.AssertRefusedInOneLine("unable to open database file");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line_and_exit_2()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await RunAsync("serve", "--no-demo", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Failed to bind to address", run.Error, StringComparison.Ordinal);
        Assert.Contains("--urls http://localhost:5081", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ConnectionStrings:B2BCentral=Data Source=other.db")]
    [InlineData("--ConnectionStrings:B2BCentral", "Data Source=other.db")]
    public async Task An_option_of_the_site_leaves_the_setting_behind_it_alone(params string[] setting)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        // It prepares its database and then finds that it cannot listen.
        var run = await RunAsync(["serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}", "--no-demo", .. setting, "--Demo=false", "--environment", "Production"]);

        Assert.StartsWith("Failed to bind to address", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("other.db")));
        Assert.False(File.Exists(folder.File("b2bcentral.db")));
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://localhost:port")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://localhost:5080/shop")]
    public async Task What_is_no_address_to_listen_on_is_one_line_and_exit_2_before_anything_is_made(string url)
    {
        (await RunAsync("serve", "--urls", url)).AssertRefusedInOneLine($"'{url}'");

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Whoever_ends_it_while_it_starts_reads_of_no_failure()
    {
        if (!OperatingSystem.IsLinux()) return;

        foreach (var milliseconds in (int[])[400, 800, 1200, 1600, 2000])
        {
            await using var site = WebProgram.Start("serve", "--no-demo", "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:B2BCentral=Data Source={folder.File("b2bcentral.db")}");
            await Task.Delay(milliseconds);
            using var signal = Process.Start("kill", ["-TERM", $"{site.Id}"]);
            var end = await site.EndsWithinAsync(TimeSpan.FromSeconds(30));

            Assert.NotNull(end);
            Assert.True(end.ExitCode is 0 or 143, $"{milliseconds} ms: {end.ExitCode} {end.Error}");
            Assert.Equal("", end.Error);
            Assert.DoesNotContain("Exception", end.Output, StringComparison.Ordinal);
        }
    }

    private async Task<CommandRun> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "B2BCentral.Web.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
