using B2BCentral.Testing.PostgreSql;

namespace B2BCentral.Testing;

/// <summary>A database on the server of the tests: a copy of one that the migrations built.</summary>
internal sealed class PostgreSqlStore(string connectionString) : TestStore
{
    private static readonly Lazy<Task<string>> Migrated = new(async () =>
    {
        var server = await PostgresServer.StartedAsync();
        var template = await server.NewDatabaseAsync();
        await MigrateAsync(template);
        return template;
    });

    // One at a time: a database is copied while nobody is connected to it.
    private static readonly SemaphoreSlim Turn = new(1);

    public override string ConnectionString => connectionString;

    public override string HastyConnectionString => ConnectionString + ";Command Timeout=1";

    public static async Task<PostgreSqlStore> CreateAsync()
    {
        var (server, template) = (await PostgresServer.StartedAsync(), await Migrated.Value);
        await Turn.WaitAsync();
        try
        {
            return new PostgreSqlStore(await server.NewDatabaseAsync(template));
        }
        finally
        {
            Turn.Release();
        }
    }

    public override async ValueTask DisposeAsync() => await (await PostgresServer.StartedAsync()).DropAsync(ConnectionString);
}
