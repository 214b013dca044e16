using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using B2BCentral.Testing;
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
