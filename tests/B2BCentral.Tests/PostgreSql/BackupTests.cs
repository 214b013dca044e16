using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Tests.Commands;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>One file holds a whole database, and any engine can be filled from it: a backup, and the road to a larger database.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Sqlite", "Sqlite")]
    [InlineData("PostgreSql", "PostgreSql")]
    [InlineData("Sqlite", "PostgreSql")]
    [InlineData("PostgreSql", "Sqlite")]
    public async Task What_is_restored_is_what_was_backed_up(string from, string to)
    {
        var (source, target, again) = (await NewAsync(from), await NewAsync(to), await NewAsync(from));
        await RunAsync(source, "generate", "--seller", "shop", "--orders", "400", "--years", "1", "--seed", "7");
        await RunAsync(source, "user", "add", "anna@example.com", "--seller", "shop", "--role", "owner");
        await RunAsync(source, "api-key", "create", "--seller", "shop");

        await RunAsync(source, "backup", folder.File("first.db"));
        await RunAsync(target, "restore", folder.File("first.db"));
        await RunAsync(target, "verify");
        await RunAsync(target, "backup", folder.File("second.db"));
        await RunAsync(again, "restore", folder.File("second.db"));

        var rows = await DumpAsync(source);
        Assert.Contains(rows, row => row.StartsWith("Orders:", StringComparison.Ordinal));
        Assert.Equal(rows, await DumpAsync(again));
        // Keys that the database counts go on behind those that came.
        await RunAsync(target, "generate", "--seller", "another", "--orders", "1", "--years", "1", "--seed", "7");
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_overwritten_and_a_database_with_rows_never_filled()
    {
        var source = await NewAsync("Sqlite");
        await RunAsync(source, "generate", "--seller", "shop", "--orders", "1", "--years", "1", "--seed", "7");
        await RunAsync(source, "backup", folder.File("backup.db"));
        var before = await DumpAsync(source);

        (await CommandRun.OfAsync(folder, ["backup", folder.File("backup.db"), .. source])).AssertRefusedInOneLine("is there already");
        (await CommandRun.OfAsync(folder, ["restore", folder.File("backup.db"), .. source])).AssertRefusedInOneLine("has rows already");
        (await CommandRun.OfAsync(folder, ["restore", folder.File("none.db"), .. source])).AssertRefusedInOneLine("There is no file");

        Assert.Equal(before, await DumpAsync(source));
        Assert.False(File.Exists(folder.File("backup.db.part")));
    }

    [Fact]
    public async Task A_server_of_an_earlier_schema_is_left_as_it_is()
    {
        var source = await NewAsync("PostgreSql");
        var connection = source[1][(source[1].IndexOf('=', StringComparison.Ordinal) + 1)..];
        var earlier = await EarlierDatabase.MakeAsync("PostgreSql", connection);

        (await CommandRun.OfAsync(folder, ["backup", folder.File("backup.db"), .. source])).AssertRefusedInOneLine("run migrate first");

        Assert.Equal(earlier, await EarlierDatabase.SchemaOfAsync("PostgreSql", connection));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused_in_one_line()
    {
        var source = await NewAsync("Sqlite");
        await RunAsync(source, "migrate");

        (await CommandRun.OfAsync(folder, ["backup", Path.Combine(folder.Path, "none", "backup.db"), .. source])).AssertRefusedInOneLine("There is no folder");
    }

    [Fact]
    public async Task A_folder_where_the_file_should_be_is_refused_and_nothing_is_left_beside_it()
    {
        var source = await NewAsync("Sqlite");
        await RunAsync(source, "migrate");
        var there = Directory.CreateDirectory(folder.File("there")).FullName;

        (await CommandRun.OfAsync(folder, ["backup", there, .. source])).AssertRefusedInOneLine("is a folder");

        Assert.False(File.Exists(there + ".part"));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_backup_is_restored_from_where_it_may_only_be_read(string from)
    {
        var (source, target) = (await NewAsync(from), await NewAsync("Sqlite"));
        await RunAsync(source, "generate", "--seller", "shop", "--orders", "1", "--years", "1", "--seed", "7");
        var place = Directory.CreateDirectory(folder.File("kept")).FullName;
        var backup = Path.Combine(place, "backup.db");

        await RunAsync(source, "backup", backup);
        var kept = await File.ReadAllBytesAsync(backup);
        File.SetAttributes(backup, FileAttributes.ReadOnly);
        await RunAsync(target, "restore", backup);
        File.SetAttributes(backup, FileAttributes.Normal);

        // 2 would be a write-ahead log, which even who reads has to make beside the file. Tests may run as somebody whom nothing is forbidden.
        Assert.Equal(new byte[] { 1, 1 }, kept[18..20]);
        Assert.Equal([backup], Directory.EnumerateFileSystemEntries(place));
        Assert.Equal(kept, await File.ReadAllBytesAsync(backup));
    }

    private async Task<string[]> NewAsync(string provider)
    {
        var connection = provider == "Sqlite" ? $"Data Source={folder.File(Guid.NewGuid().ToString("N"))};Pooling=False" : await (await PostgresServer.StartedAsync()).NewDatabaseAsync();
        return [$"--Database:Provider={provider}", $"--ConnectionStrings:B2BCentral={connection}"];
    }

    private async Task RunAsync(string[] database, params string[] command)
    {
        var run = await CommandRun.OfAsync(folder, [.. command, .. database]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static async Task<List<string>> DumpAsync(string[] database)
    {
        string Value(int i) => database[i][(database[i].IndexOf('=', StringComparison.Ordinal) + 1)..];
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase(Value(0), Value(1)).BuildServiceProvider();
        return await DatabaseDump.OfAsync(services);
    }
}
