using Microsoft.Data.Sqlite;

namespace B2BCentral.Testing;

/// <summary>A file in a folder that is gone after the test: a copy of one that the migrations built.</summary>
internal sealed class SqliteStore : TestStore
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(async () =>
    {
        using var folder = new TemporaryFolder();
        await MigrateAsync($"Data Source={folder.File("b2bcentral.db")};Pooling=False");
        return await File.ReadAllBytesAsync(folder.File("b2bcentral.db"));
    });

    private readonly TemporaryFolder folder = new();

    public override string ConnectionString => $"Data Source={folder.File("b2bcentral.db")}";

    public override string HastyConnectionString => ConnectionString + ";Default Timeout=1";

    public static async Task<SqliteStore> CreateAsync()
    {
        var store = new SqliteStore();
        await File.WriteAllBytesAsync(store.folder.File("b2bcentral.db"), await Migrated.Value);
        return store;
    }

    public override ValueTask DisposeAsync()
    {
        foreach (var used in (string[])[ConnectionString, HastyConnectionString])
        {
            using var connection = new SqliteConnection(used);
            SqliteConnection.ClearPool(connection);
        }

        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
