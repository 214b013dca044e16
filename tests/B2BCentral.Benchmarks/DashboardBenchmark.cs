using System.Diagnostics;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.CustomerSegments;
using B2BCentral.Web.Widgets.SalesSnapshot;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Benchmarks;

/// <summary>
/// The three widgets' queries over the summary tables, beside the same sums taken from the raw order items by hand-written SQL,
/// turn about in one run, so that the ratio holds on a noisy machine.
/// </summary>
internal static class DashboardBenchmark
{
    private const int Runs = 15;

    public static async Task RunAsync(BenchmarkDatabase database)
    {
        Console.WriteLine($"{"range",-6}{"widgets' queries",20}{"raw items by hand",20}{"ratio",10}   (median of {Runs})");
        foreach (var range in (string[])["30d", "12m"])
        {
            var (product, raw) = (new List<double>(), new List<double>());
            for (var run = -2; run < Runs; run++)
            {
                var (summed, scanned) = (await TimeAsync(database, range, WidgetsAsync), await TimeAsync(database, range, RawItemsAsync));
                // The first two warm up the pool, the query cache and the compiler.
                if (run < 0) continue;
                product.Add(summed);
                raw.Add(scanned);
            }

            Console.WriteLine($"{range,-6}{Median(product),17:N1} ms{Median(raw),17:N1} ms{Median(raw) / Median(product),9:N1}x");
        }
    }

    private static async Task<double> TimeAsync(BenchmarkDatabase database, string range, Func<IServiceProvider, DashboardFilter, Task> work)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstAsync();
        var state = PageState.Of([new("range", range)]);
        var filter = new FilterReader(TimeProvider.System).Read(new Storefront(seller, seller.Marketplaces[0]), state);
        var started = Stopwatch.GetTimestamp();
        await work(scope.ServiceProvider, filter);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task WidgetsAsync(IServiceProvider services, DashboardFilter filter)
    {
        await services.GetRequiredService<SalesSnapshotQuery>().RunAsync(filter);
        await services.GetRequiredService<CustomerSegmentsQuery>().RunAsync(filter, SegmentDimension.Industry);
        await services.GetRequiredService<TopProductsQuery>().RunAsync(filter, industries: null, limit: 5);
    }

    private static async Task RawItemsAsync(IServiceProvider services, DashboardFilter filter)
    {
        var db = services.GetRequiredService<B2BCentralDb>();
        foreach (var period in new Period?[] { filter.Period, filter.Compared })
        {
            await SumAsync(db, filter, period!.Value, "o.\"Day\", o.\"IsBusiness\"", businessOnly: false);
            await SumAsync(db, filter, period.Value, "o.\"IndustryId\"", businessOnly: true);
            await SumAsync(db, filter, period.Value, "i.\"ProductId\"", businessOnly: true);
        }
    }

    private static async Task SumAsync(B2BCentralDb db, DashboardFilter filter, Period period, string keys, bool businessOnly)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
             SELECT {keys}, SUM(i."Amount"), SUM(i."Quantity"), COUNT(DISTINCT o."OrderId")
             FROM "Orders" o JOIN "OrderItems" i ON i."SellerId" = o."SellerId" AND i."OrderId" = o."OrderId"
             WHERE o."SellerId" = {filter.Scope.SellerId} AND o."Marketplace" = '{filter.Scope.Marketplace}'
               AND o."Day" BETWEEN {period.From.DayNumber} AND {period.To.DayNumber} AND NOT i."IsCancelled" {(businessOnly ? "AND o.\"IsBusiness\"" : "")}
             GROUP BY {keys}
             """;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) reader.GetValue(0);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
