using B2BCentral.Benchmarks;
using B2BCentral.Benchmarks.Formulas;
using B2BCentral.Benchmarks.Http;
using B2BCentral.Benchmarks.Sellers;

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- fuzz [--files N] [--imports N] [--seed S] [--first NUMBER] [--save FOLDER]
if (args is ["fuzz", ..]) return await FuzzCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults kill [--fresh] [--provider Sqlite|PostgreSql] [--times N] [--rows N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults disk|two-imports [--provider Sqlite|PostgreSql] [--times N] [--rows N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults restarts [--times N] [--seed S]
// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- faults readers [--provider Sqlite|PostgreSql] [--readers N] [--imports N] [--rows N]
if (args is ["faults", ..]) return await FaultsCommand.RunAsync(args);

if (args is ["bare", var url]) return await BareSite.RunAsync(url);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- sellers [--provider Sqlite|PostgreSql] [--requests N] [--to docs/benchmarks.md]
if (args is ["sellers", ..]) return await SellersCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- soak [--requests N] [--items N] [--folder FOLDER] [--to docs/benchmarks.md]
if (args is ["soak", ..]) return await SoakCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- formulas [--to docs/benchmarks.md]
if (args is ["formulas", ..]) return FormulasCommand.Run(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- all [--to docs/benchmarks.md]
if (args is ["all", ..]) return await AllCommand.RunAsync(args);

// dotnet run -c Release --project tests/B2BCentral.Benchmarks -- speed [--items N] [--provider Sqlite|PostgreSql] [--folder FOLDER] [--runs N] [--requests N] [--to docs/benchmarks.md]
return await SpeedCommand.RunAsync(args);
