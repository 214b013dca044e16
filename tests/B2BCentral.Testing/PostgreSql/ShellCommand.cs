using System.Diagnostics;

namespace B2BCentral.Testing.PostgreSql;

/// <summary>A program that is run to its end.</summary>
internal static class ShellCommand
{
    public static async Task RunAsync(params string[] command)
    {
        var (exitCode, said) = await ResultAsync(command);
        if (exitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {exitCode}.\n{said}");
    }

    public static async Task<bool> SucceedsAsync(params string[] command) => (await ResultAsync(command)).ExitCode == 0;

    private static async Task<(int ExitCode, string Said)> ResultAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            // Another user may not be allowed into the folder of the tests.
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + errors);
    }
}
