using System.Data.Common;
using B2BCentral.Benchmarks.Floors;
using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Benchmarks.Workload;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Benchmarks.Queries;

/// <summary>The query set of the dashboard, the product's beside the floors.</summary>
internal static class QueriesBenchmark
{
    public static readonly Period Year = new(Shop.Latest.AddDays(-364), Shop.Latest);

    public static async Task RunAsync(ProductQuerySet product, IReadOnlyList<(string Name, DbConnection Connection)> floors, Func<TimeSpan> server, int runs)
    {
        var expected = await product.RunAsync(Year);
        foreach (var (name, connection) in floors)
        {
            var found = await RawQuerySet.RunAsync(connection, Year);
            if (found != expected) throw new InvalidOperationException($"{name} sums up {found:N0} and the product {expected:N0}.");
        }

        Func<Task>[] works = [() => product.RunAsync(Year), .. floors.Select(floor => (Func<Task>)(() => RawQuerySet.RunAsync(floor.Connection, Year)))];
        var costs = await Cost.TurnAboutAsync(runs, server, works);
        Console.WriteLine($"{"product",-12}{costs[0].Wall,10:N1} ms{costs[0].Processor,10:N1} ms of processor");
        for (var i = 0; i < floors.Count; i++)
            Console.WriteLine($"{floors[i].Name,-12}{costs[i + 1].Wall,10:N1} ms{costs[i + 1].Processor,10:N1} ms of processor, {costs[i + 1].Processor / costs[0].Processor:N1} x");

        var parts = await Cost.TurnAboutAsync(runs, server, [.. ProductQuerySet.Parts.Select((_, i) => (Func<Task>)(() => product.RunPartAsync(i, Year)))]);
        for (var i = 0; i < parts.Length; i++) Console.WriteLine($"  {ProductQuerySet.Parts[i].Name,-34}{parts[i].Wall,10:N1} ms{parts[i].Processor,10:N1} ms of processor");

        Period[] periods = [new(Year.To.AddDays(-29), Year.To), Year, new(Year.To.AddDays(1 - Shop.Days), Year.To)];
        var lengths = await Cost.TurnAboutAsync(runs, server, [.. periods.Select(period => (Func<Task>)(() => product.RunAsync(period)))]);
        for (var i = 0; i < periods.Length; i++) Console.WriteLine($"{periods[i].Days,5} days {lengths[i].Wall,10:N1} ms{lengths[i].Processor,10:N1} ms of processor");
    }
}
