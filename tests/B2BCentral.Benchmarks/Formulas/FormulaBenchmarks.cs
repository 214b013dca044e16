using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace B2BCentral.Benchmarks.Formulas;

/// <summary>The formulas that a dashboard computes hundreds of times, by themselves.</summary>
[MemoryDiagnoser]
public class FormulaBenchmarks
{
    private static readonly Currency Dollar = Currency.Of("USD");
    private static readonly long[] NinetyParts = [.. Enumerable.Range(1, 90).Select(part => part * 7_919L % 100_003)];
    private static readonly decimal[] ThreeLines = [10.005m, 3.335m, 0.015m];
    private static readonly SalesFacts Facts = new(1_234_567, 9_876_543, 4.5m, 1.5m, new PeerRank(120, 80, 3));

    /// <summary>In this process, as the others measure too: no project is made and built for it.</summary>
    public static IConfig Config { get; } = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));

    [Benchmark]
    public Growth Growth() => B2BCentral.Metrics.Growth.Between(1_234_567, 1_000_001, 250);

    [Benchmark]
    public IReadOnlyList<decimal> SharesOfNinetySegments() => Share.Percentages(NinetyParts);

    [Benchmark]
    public string MoneyAsText() => MoneyText.Of(123_456_789, Dollar);

    [Benchmark]
    public long[] LineAmountsToCents() => LineAmounts.ToMinorUnits(ThreeLines, Dollar);

    [Benchmark]
    public CornerScore SalesStars() => StarScores.Sales(Facts, ScoreSettings.Standard);
}
