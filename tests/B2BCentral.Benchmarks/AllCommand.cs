using System.Diagnostics;
using System.Globalization;

namespace B2BCentral.Benchmarks;

/// <summary>All that docs/benchmarks.md tells, one after the other and each in a process of its own, so that none warms up another. Takes hours.</summary>
internal static class AllCommand
{
    private static readonly string[] Providers = ["Sqlite", "PostgreSql"];
    private static readonly int[] Sizes = [100_000, 1_000_000, 2_250_000, 10_000_000];

    private static IEnumerable<string> Steps =>
    [
        .. from size in Sizes from provider in Providers select string.Create(CultureInfo.InvariantCulture, $"speed --items {size} --provider {provider}"),
        "sellers", "formulas", "soak --requests 2000000",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var to = Path.GetFullPath(args.Text("--to") ?? Path.Combine("docs", "benchmarks.md"));
        foreach (var step in Steps)
        {
            Console.WriteLine($"\n# {step}\n");
            using var run = Process.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "B2BCentral.Benchmarks.dll"), .. step.Split(' '), "--to", to]);
            await run.WaitForExitAsync();
            if (run.ExitCode != 0) return run.ExitCode;
        }

        return 0;
    }
}
