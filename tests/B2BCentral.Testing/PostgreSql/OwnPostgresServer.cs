namespace B2BCentral.Testing.PostgreSql;

/// <summary>A server that one test has for itself and may stop. Its connection strings stay what they are when it starts again.</summary>
public sealed class OwnPostgresServer : PostgresServer, IAsyncDisposable
{
    internal OwnPostgresServer(PostgresProcess process) : base(process)
    {
    }

    /// <summary>Immediately is as if it had crashed. Otherwise it rolls back what is not committed, disconnects everybody and closes its files.</summary>
    public Task StopAsync(bool immediate = false) => Process.StopAsync(immediate);

    public Task StartAgainAsync() => Process.StartAsync();

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
