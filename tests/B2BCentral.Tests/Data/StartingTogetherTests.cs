using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data;

/// <summary>Several instances that start on one new database, and one that starts after another was killed while it made the schema.</summary>
public sealed class StartingTogetherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task One_makes_the_schema_and_the_others_wait_for_it(string provider)
    {
        var connection = provider == "Sqlite" ? $"Data Source={folder.File("new.db")};Pooling=False" : await (await PostgresServer.StartedAsync()).NewDatabaseAsync();

        var pending = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => StartAsync(provider, connection))));

        Assert.All(pending, Assert.Empty);
    }

    [Fact]
    public async Task A_killed_one_leaves_no_lock_that_all_wait_for()
    {
        var connection = $"Data Source={folder.File("killed.db")};Pooling=False";
        await using (var killed = new SqliteConnection(connection))
        {
            await killed.OpenAsync();
            await using var lockOfFramework = killed.CreateCommand();
            lockOfFramework.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2025-01-01')";
            await lockOfFramework.ExecuteNonQueryAsync();
        }

        Assert.Empty(await StartAsync("Sqlite", connection).WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal("killed.db", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(folder.Path, "*"), file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal))));
    }

    private static async Task<IEnumerable<string>> StartAsync(string provider, string connection)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase(provider, connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await db.PrepareAsync();
        return await db.Database.GetPendingMigrationsAsync();
    }
}
