using Npgsql;

namespace B2BCentral.Testing.PostgreSql;

/// <summary>A real PostgreSQL that the tests bring along. Its databases belong to a user who may do nothing else, as is wise in production.</summary>
public class PostgresServer
{
    private const string Owner = "tests";
    private const string DefaultPlace = "pg_default";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(async () => new PostgresServer(await StartProcessAsync()));
    private int databases;

    private protected PostgresServer(PostgresProcess process) => Process = process;

    private protected PostgresProcess Process { get; }

    /// <summary>The one server of this test process; it starts when the first test asks for it.</summary>
    public static Task<PostgresServer> StartedAsync() => Shared.Value;

    /// <summary>A server of one's own, for tests that stop it.</summary>
    public static async Task<OwnPostgresServer> NewAsync() => new(await StartProcessAsync());

    /// <summary>The connection string of a new and empty database: UTF-8, sorted by code point.</summary>
    public Task<string> NewDatabaseAsync() => CopyAsync("template0", DefaultPlace);

    /// <summary>The connection string of a copy of the database that the given one leads to. Whoever is connected to that is disconnected.</summary>
    public Task<string> NewDatabaseAsync(string template) => NewDatabaseAsync(template, DefaultPlace);

    /// <summary>The way into the same database for whoever may do everything.</summary>
    public string AdministratorsWayTo(string connectionString) => Process.AdministratorsConnectionString(NameOf(connectionString));

    /// <summary>What an administrator says in the database.</summary>
    public Task ExecuteAsync(string connectionString, string administratorsSql) => Process.ExecuteAsync(administratorsSql, NameOf(connectionString));

    /// <summary>The database may be told to have <see cref="CitusStandIn"/>, but has it not yet.</summary>
    public Task OfferCitusAsync(string connectionString) => Process.OfferExtensionAsync(NameOf(connectionString), "citus", CitusStandIn.Control, CitusStandIn.Script);

    /// <summary>Removes the database, whoever is connected.</summary>
    public Task DropAsync(string connectionString) => Process.ExecuteAsync($"DROP DATABASE {NameOf(connectionString)} WITH (FORCE)");

    private protected async Task<string> NewDatabaseAsync(string? template, string tablespace)
    {
        if (template is null) return await CopyAsync("template0", tablespace);

        var name = NameOf(template);
        await Process.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        return await CopyAsync(name, tablespace);
    }

    private static async Task<PostgresProcess> StartProcessAsync()
    {
        var process = await PostgresProcess.NewAsync();
        await process.ExecuteAsync($"CREATE ROLE {Owner} LOGIN");
        return process;
    }

    private async Task<string> CopyAsync(string template, string tablespace)
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await Process.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template} OWNER {Owner} TABLESPACE {tablespace}");
        return Process.ConnectionString(name, Owner);
    }

    private static string NameOf(string connectionString)
    {
        // Connections that wait for their next use would be handed out although the server has closed them.
        using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        return new NpgsqlConnectionStringBuilder(connectionString).Database!;
    }
}
