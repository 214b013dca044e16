using System.Globalization;
using B2BCentral.Benchmarks.Measuring;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace B2BCentral.Benchmarks.Formulas;

internal static class FormulasCommand
{
    public static int Run(string[] args)
    {
        var results = Path.Combine(Path.GetTempPath(), "b2bcentral-bench-formulas");
        var summary = BenchmarkRunner.Run<FormulaBenchmarks>(FormulaBenchmarks.Config.WithArtifactsPath(results));
        var report = new Report("Formulas");
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, by BenchmarkDotNet, a short run in its own process."));
        report.Table("formula", "mean", "allocated");
        foreach (var one in summary.Reports)
            report.Row(
                one.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo, string.Create(CultureInfo.InvariantCulture, $"{one.ResultStatistics!.Mean:N0} ns"),
                string.Create(CultureInfo.InvariantCulture, $"{one.GcStats.GetBytesAllocatedPerOperation(one.BenchmarkCase) ?? 0:N0} bytes"));
        if (args.Text("--to") is { } path) report.SaveTo(path);
        return summary.HasCriticalValidationErrors ? 1 : 0;
    }
}
