using B2BCentral.Testing.PostgreSql;
using Npgsql;

namespace B2BCentral.Testing.Faults;

/// <summary>A database on a server of its own, put back by copying another one.</summary>
internal sealed class PostgreSqlFaultStore : FaultStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly OwnPostgresServer server;
    private readonly string? folder;
    private string connectionString;
    private string? kept;

    private PostgreSqlFaultStore(OwnPostgresServer server, string? folder, string connectionString) : base("PostgreSql") =>
        (this.server, this.folder, this.connectionString) = (server, folder, connectionString);

    public override string ConnectionString => connectionString + ";Pooling=false";

    public override string PooledConnectionString => connectionString;

    public static async Task<PostgreSqlFaultStore> StartAsync(string? folder)
    {
        var server = await PostgresServer.NewAsync();
        return new(server, folder, folder is null ? await server.NewDatabaseAsync() : await server.NewDatabaseInAsync(folder));
    }

    public override async Task KeepAsync()
    {
        if (kept is not null) await server.DropAsync(kept);
        kept = await server.NewDatabaseAsync(connectionString);
    }

    public override async Task PutBackAsync()
    {
        await server.DropAsync(connectionString);
        connectionString = (kept, folder) switch
        {
            (null, null) => await server.NewDatabaseAsync(),
            (null, { } place) => await server.NewDatabaseInAsync(place),
            ({ } like, null) => await server.NewDatabaseAsync(like),
            ({ } like, { } place) => await server.NewDatabaseInAsync(place, like),
        };
    }

    public override async Task<bool> IsBeingWrittenAsync() => await CountAsync("AND backend_xid IS NOT NULL") > 0;

    public override async Task SettleAsync()
    {
        using var enough = new CancellationTokenSource(Patience);
        while (await CountAsync("") > 0) await Task.Delay(5, enough.Token);
    }

    public override async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<long> CountAsync(string of)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // One of the two constants above.
        await using var others = new NpgsqlCommand($"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' {of}", connection);
#pragma warning restore CA2100
        return (long)(await others.ExecuteScalarAsync())!;
    }
}
