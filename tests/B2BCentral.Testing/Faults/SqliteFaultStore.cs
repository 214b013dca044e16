using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace B2BCentral.Testing.Faults;

/// <summary>A file in a folder of its own. No connection of this process outlives its use, so that what a killed program leaves is left to the next one.</summary>
internal sealed class SqliteFaultStore(string? at) : FaultStore("Sqlite")
{
    private const string Name = "b2bcentral.db";

    private readonly TemporaryFolder folder = new();

    private string Database => Path.Combine(at ?? folder.Path, Name);

    public override string ConnectionString => $"{PooledConnectionString};Pooling=False";

    public override string PooledConnectionString => $"Data Source={Database}";

    public override Task KeepAsync()
    {
        File.Copy(Database, folder.File("kept"), overwrite: true);
        return Task.CompletedTask;
    }

    public override Task PutBackAsync()
    {
        foreach (var file in Directory.GetFiles(at ?? folder.Path, Name + "*")) File.Delete(file);
        if (File.Exists(folder.File("kept"))) File.Copy(folder.File("kept"), Database);
        return Task.CompletedTask;
    }

    // Without the driver, which would go on trying.
    public override async Task<bool> IsBeingWrittenAsync()
    {
        if (!File.Exists(Database)) return false;

        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        return raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE; ROLLBACK") == raw.SQLITE_BUSY;
    }

    public override Task SettleAsync() => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return base.DisposeAsync();
    }
}
