using B2BCentral.Data;
using B2BCentral.Web.Hosting;
using B2BCentral.Web.Widgets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Benchmarks;

/// <summary>A database file of its own, gone when the run ends.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("b2bcentral-bench-").FullName;

    private BenchmarkDatabase()
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:B2BCentral"] = $"Data Source={Path.Combine(folder, "bench.db")}" };
        Services = new ServiceCollection()
            .AddB2BCentral(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddWidgetQueries()
            .BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public double SizeInMegabytes => Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length) / 1e6;

    public static async Task<BenchmarkDatabase> CreateAsync()
    {
        var database = new BenchmarkDatabase();
        await using var scope = database.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PrepareAsync();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
