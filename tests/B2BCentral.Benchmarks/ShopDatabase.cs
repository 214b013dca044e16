using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Testing.Faults;
using B2BCentral.Web.Hosting;
using B2BCentral.Web.Widgets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Benchmarks;

/// <summary>The product's database of a shop, filled by the product's own import. One of SQLite stays in its folder for the next run.</summary>
internal sealed class ShopDatabase : IAsyncDisposable
{
    private const string Seller = "shop";

    private readonly FaultStore? server;

    private ShopDatabase(string provider, string connection, FaultStore? server) => (Provider, Connection, this.server) = (provider, connection, server);

    public string Provider { get; }

    public string Connection { get; }

    public string[] Arguments => [$"--Database:Provider={Provider}", $"--ConnectionStrings:B2BCentral={Connection}"];

    /// <summary>From a run before.</summary>
    public bool IsFilled => File is { } file && System.IO.File.Exists(file);

    /// <summary>All that it keeps, indexes and logs included.</summary>
    public async Task<long> BytesAsync()
    {
        if (File is { } file) return Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Sum(one => new FileInfo(one).Length);

        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var size = new NpgsqlCommand("VACUUM ANALYZE", connection);
        await size.ExecuteNonQueryAsync();
        size.CommandText = "SELECT pg_database_size(current_database())";
        return (long)(await size.ExecuteScalarAsync())!;
    }

    private string? File => server is null ? Connection.Split('=')[1] : null;

    public static async Task<ShopDatabase> OpenAsync(string provider, string folder)
    {
        if (provider == "Sqlite") return new ShopDatabase(provider, $"Data Source={Path.Combine(folder, "shop.db")}", null);

        var server = await FaultStore.NewAsync(provider);
        return new ShopDatabase(provider, server.PooledConnectionString, server);
    }

    public Task<ProgramCost> MigrateAsync() => ProgramCost.OfAsync(["migrate", .. Arguments]);

    public Task<ProgramCost> ImportAsync(string file, string seller = Seller) => ProgramCost.OfAsync(["import", file, "--seller", seller, "--marketplace", "US", .. Arguments]);

    public Task<ProgramCost> VerifyAsync() => ProgramCost.OfAsync(["verify", .. Arguments]);

    /// <returns>The password of the new account.</returns>
    public async Task<string> AddUserAsync(string email) => (await ProgramCost.OfAsync(["user", "add", email, "--seller", Seller, "--role", "owner", .. Arguments])).Output;

    public ServiceProvider Services() => new ServiceCollection().AddLogging()
        .AddB2BCentral(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Database:Provider"] = Provider, ["ConnectionStrings:B2BCentral"] = Connection }).Build())
        .AddWidgetQueries()
        .BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
    }
}
