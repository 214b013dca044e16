using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Testing.Workload;

namespace B2BCentral.Benchmarks;

/// <summary>Loads a shop with the product's own commands, each a process as a user starts it.</summary>
internal static class ImportBenchmark
{
    /// <param name="report">Where it is told.</param>
    /// <param name="files">Of the shop.</param>
    /// <param name="database">Empty.</param>
    /// <param name="floor">How long the same rows take where somebody loads them by hand; null where that was not measured.</param>
    public static async Task RunAsync(Report report, ShopFiles files, ShopDatabase database, TimeSpan? floor)
    {
        report.Table("command", "wall", "processor", "resident at most", "times the floor");
        Tell(report, "migrate", await database.MigrateAsync());
        Tell(report, "import of 20,000 companies", await database.ImportAsync(files.Buyers));
        Tell(report, "import of 5,000 listings", await database.ImportAsync(files.Listings));
        var import = await database.ImportAsync(files.Report);
        Tell(report, "import of all orders", import, floor is { } known ? $"{import.Wall / known:N1}" : "");
        Tell(report, "import of one more day", await database.ImportAsync(files.ReportOfNextDay));
        Tell(report, "verify", await database.VerifyAsync());
        if (floor is { } time) report.Row("floor: the program of SQLite, two plain tables, indexes, sums", $"{time.TotalSeconds:N1} s", "", "", "1.0");
    }

    private static void Tell(Report report, string what, ProgramCost cost, string ratio = "") =>
        report.Row(what, $"{cost.Wall.TotalSeconds:N1} s", $"{cost.Processor.TotalSeconds:N1} s", $"{cost.Resident / 1e6:N0} MB", ratio);
}
