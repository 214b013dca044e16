using B2BCentral.Data;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Commands;

/// <summary>Whoever only looks at a database, or copies it before an upgrade, leaves it to the version that wrote it.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class EarlierSchemaTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string earlier = "";

    public async Task InitializeAsync() => earlier = await EarlierDatabase.MakeAsync("Sqlite", ConnectionTo("earlier.db"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Verify_asks_for_migrate_first()
    {
        (await RunAsync("verify")).AssertRefusedInOneLine("Run migrate first");

        Assert.Equal(earlier, await EarlierDatabase.SchemaOfAsync("Sqlite", ConnectionTo("earlier.db")));
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        Assert.Equal(0, (await RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Backup_copies_a_file_as_it_is()
    {
        Assert.Equal(0, (await RunAsync("backup", folder.File("backup.db"))).ExitCode);

        Assert.Equal(earlier, await EarlierDatabase.SchemaOfAsync("Sqlite", ConnectionTo("earlier.db")));
        Assert.Equal(earlier, await EarlierDatabase.SchemaOfAsync("Sqlite", ConnectionTo("backup.db")));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("backup", "backup.db")]
    public async Task No_database_is_made_by_whoever_reads_one(params string[] command)
    {
        (await CommandRun.OfAsync(folder, [command[0], .. command.Skip(1).Select(folder.File)])).AssertRefusedInOneLine("There is no database");

        Assert.Equal([folder.File("earlier.db")], Directory.EnumerateFiles(folder.Path, "*.db"));
    }

    private Task<CommandRun> RunAsync(params string[] command) => CommandRun.OfAsync(folder, [.. command, $"--ConnectionStrings:B2BCentral={ConnectionTo("earlier.db")}"]);

    private string ConnectionTo(string name) => $"Data Source={folder.File(name)};Pooling=False";
}

/// <summary>A database as the version before this one left it.</summary>
internal static class EarlierDatabase
{
    /// <returns>What was the newest part of its schema.</returns>
    public static async Task<string> MakeAsync(string provider, string connection)
    {
        var newest = "";
        await WithAsync(provider, connection, async db => await db.GetService<IMigrator>().MigrateAsync(newest = db.Database.GetMigrations().SkipLast(1).Last()));
        return newest;
    }

    public static async Task<string> SchemaOfAsync(string provider, string connection)
    {
        var newest = "";
        await WithAsync(provider, connection, async db => newest = (await db.Database.GetAppliedMigrationsAsync()).Last());
        return newest;
    }

    private static async Task WithAsync(string provider, string connection, Func<B2BCentralDb, Task> work)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase(provider, connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }
}
