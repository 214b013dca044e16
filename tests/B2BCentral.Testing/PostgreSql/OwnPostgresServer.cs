namespace B2BCentral.Testing.PostgreSql;

/// <summary>A server that one test has for itself and may stop. Its connection strings stay what they are when it starts again.</summary>
public sealed class OwnPostgresServer : PostgresServer, IAsyncDisposable
{
    private const string Place = "place";

    private bool hasPlace;

    internal OwnPostgresServer(PostgresProcess process) : base(process)
    {
    }

    /// <summary>Immediately is as if it had crashed. Otherwise it rolls back what is not committed, disconnects everybody and closes its files.</summary>
    public Task StopAsync(bool immediate = false) => Process.StopAsync(immediate);

    public Task StartAgainAsync() => Process.StartAsync();

    /// <summary>The connection string of a new database whose rows are in a folder, such as on a small disk.</summary>
    /// <param name="folder">Empty, and always the same one.</param>
    /// <param name="template">The connection string of the database that it is a copy of; null for an empty one.</param>
    public async Task<string> NewDatabaseInAsync(string folder, string? template = null)
    {
        if (!hasPlace)
        {
            await PostgresPrograms.GiveAsync(folder);
            await Process.ExecuteAsync($"CREATE TABLESPACE {Place} LOCATION '{folder}'");
            hasPlace = true;
        }

        return await NewDatabaseAsync(template, Place);
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
