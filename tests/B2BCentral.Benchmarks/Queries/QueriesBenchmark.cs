using System.Data.Common;
using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing.Measuring;
using B2BCentral.Testing.Workload;

namespace B2BCentral.Benchmarks.Queries;

/// <summary>The query set of the dashboard, the product's beside the floors.</summary>
internal static class QueriesBenchmark
{
    private static readonly Period Year = new(Shop.Latest.AddDays(-364), Shop.Latest);

    public static async Task RunAsync(Report report, ProductQuerySet product, IReadOnlyList<(string Name, DbConnection Connection)> floors, int runs)
    {
        var expected = await product.RunAsync(Year);
        foreach (var (name, connection) in floors)
            if (await RawQuerySet.RunAsync(connection, Year) is var found && found != expected)
                throw new InvalidOperationException($"{name} sums up {found:N0} and the product {expected:N0}.");

        Work[] works =
        [
            new("the product's own queries", () => product.RunAsync(Year)),
            new("the same, the data changed before each", () => product.RunAsync(Year), product.ChangeAsync),
            .. floors.Select(floor => new Work($"{floor.Name} over the raw items", () => RawQuerySet.RunAsync(floor.Connection, Year))),
        ];
        var costs = await Cost.TurnAboutAsync(runs, works);
        report.Table("query set of 365 days and the year before", "wall", "processor", "times the product's");
        for (var i = 0; i < works.Length; i++) report.Row(works[i].Name, Ms(costs[i].Wall), Ms(costs[i].Processor), $"{costs[i].Processor / costs[0].Processor:N1}");

        await TellPartsAsync(report, product, runs);
        await TellPeriodsAsync(report, product, runs);
        await TellShareAsync(report, product, runs);
    }

    private static async Task TellPartsAsync(Report report, ProductQuerySet product, int runs)
    {
        Work[] parts = [.. ProductQuerySet.Parts.Select((part, i) => new Work(part.Name, () => product.RunPartAsync(i, Year), product.ChangeAsync))];
        var costs = await Cost.TurnAboutAsync(runs, parts);
        report.Table("its parts, the data changed before each", "wall", "processor");
        for (var i = 0; i < parts.Length; i++) report.Row(parts[i].Name, Ms(costs[i].Wall), Ms(costs[i].Processor));
    }

    private static async Task TellPeriodsAsync(Report report, ProductQuerySet product, int runs)
    {
        Period[] periods = [new(Year.To.AddDays(-29), Year.To), Year, new(Year.To.AddDays(1 - Shop.Days), Year.To)];
        Work[] works = [.. periods.Select(period => new Work($"{period.Days:N0} days", () => product.RunAsync(period)))];
        Work[] changed = [.. works.Select(work => work with { Before = product.ChangeAsync })];
        var costs = await Cost.TurnAboutAsync(runs, [.. works, .. changed]);
        report.Table("query set of", "wall", "processor", "wall, the data changed before", "processor");
        for (var i = 0; i < works.Length; i++)
            report.Row(works[i].Name, Ms(costs[i].Wall), Ms(costs[i].Processor), Ms(costs[i + works.Length].Wall), Ms(costs[i + works.Length].Processor));
    }

    private static async Task TellShareAsync(Report report, ProductQuerySet product, int runs)
    {
        // What is remembered is asked by neither, so all is asked here.
        await product.ChangeAsync();
        var replay = await Replay.OfAsync(() => product.RunAsync(Year));
        var costs = await Cost.TurnAboutAsync(runs, new Work("EF Core", () => product.RunAsync(Year), product.ChangeAsync), new Work("by hand", () => product.ReplayAsync(replay)));
        report.Table("the query set's statements", "wall", "processor");
        report.Row($"{replay.Count}, through EF Core and the formulas", Ms(costs[0].Wall), Ms(costs[0].Processor));
        report.Row("the same, by hand through the driver", Ms(costs[1].Wall), Ms(costs[1].Processor));
        report.Row("ratio", $"{costs[0].Wall / costs[1].Wall:N2}", $"{costs[0].Processor / costs[1].Processor:N2}");
    }

    private static string Ms(double value) => $"{value:N1} ms";
}
