using System.Diagnostics;
using B2BCentral.Benchmarks;
using B2BCentral.Imports.Synthetic;
using Microsoft.Extensions.DependencyInjection;

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- fuzz [--files N] [--imports N] [--seed S] [--first NUMBER] [--save FOLDER]
if (args is ["fuzz", ..]) return await FuzzCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults kill [--fresh] [--provider Sqlite|PostgreSql] [--times N] [--rows N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults disk|two-imports [--provider Sqlite|PostgreSql] [--times N] [--rows N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults restarts [--times N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults readers [--provider Sqlite|PostgreSql] [--readers N] [--imports N] [--rows N]
if (args is ["faults", ..]) return await FaultsCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- [ORDERS] [YEARS]
var orders = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 100_000;
var years = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;

await using var database = await BenchmarkDatabase.CreateAsync();
var started = Stopwatch.StartNew();
await using (var scope = database.Services.CreateAsyncScope())
    await scope.ServiceProvider.GetRequiredService<SyntheticOrders>().GenerateAsync(new SyntheticRequest("bench", "US", orders, years, Seed: 1));
Console.WriteLine($"{orders:N0} orders over {years} years, stored and summed up in {started.Elapsed.TotalSeconds:N1} s; {database.SizeInMegabytes:N0} MB on disk");

await DashboardBenchmark.RunAsync(database);
return 0;
