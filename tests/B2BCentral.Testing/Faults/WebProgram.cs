using System.Diagnostics;
using System.Text;

namespace B2BCentral.Testing.Faults;

/// <summary>The built program as a process of its own, which can be killed. Ends with its caller's <c>using</c>.</summary>
public sealed class WebProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly (StringBuilder Output, StringBuilder Error) said = (new(), new());

    private WebProgram(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => said.Error.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static WebProgram Start(params IEnumerable<string> args) =>
        new(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "B2BCentral.Web.dll"), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });

    /// <summary>Runs it to its end.</summary>
    public static async Task<ProgramEnd> RunAsync(params IEnumerable<string> args)
    {
        await using var program = Start(args);
        return (await program.EndsWithinAsync(TimeSpan.FromMinutes(5)))!;
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public TimeSpan Elapsed => watch.Elapsed;

    /// <returns>Null when it still runs after that time.</returns>
    public async Task<ProgramEnd?> EndsWithinAsync(TimeSpan patience)
    {
        using var enough = new CancellationTokenSource(patience);
        try
        {
            await process.WaitForExitAsync(enough.Token);
            return new ProgramEnd(process.ExitCode, said.Output.ToString().Trim(), said.Error.ToString().Trim(), watch.Elapsed);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>SIGKILL on Linux: it does nothing more, not even closing its files.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}

/// <summary>What the program said and how it ended.</summary>
public sealed record ProgramEnd(int ExitCode, string Output, string Error, TimeSpan Elapsed);
