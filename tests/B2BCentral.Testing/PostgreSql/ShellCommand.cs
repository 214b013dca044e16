using System.Diagnostics;

namespace B2BCentral.Testing.PostgreSql;

/// <summary>A program that is run to its end before a server starts.</summary>
internal static class ShellCommand
{
    public static async Task RunAsync(string folder, params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            // Another user may not be allowed into the folder of the tests.
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.\n{await output}{errors}");
    }
}
