using B2BCentral.Testing;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Tests.Commands;

/// <summary>What is no backup is called by its name, before a database is made for it.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class RestoreCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public async Task InitializeAsync()
    {
        await File.WriteAllBytesAsync(folder.File("empty.db"), []);
        await File.WriteAllTextAsync(folder.File("notes.txt"), new string('x', 5_000));
        await OtherProgram.MakeAsync(folder.File("bookmarks.db"));
        Directory.CreateDirectory(folder.File("there"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("empty.db", "empty.db is no backup of B2B Central")]
    [InlineData("notes.txt", "notes.txt is no backup of B2B Central")]
    [InlineData("bookmarks.db", "bookmarks.db is no backup of B2B Central")]
    [InlineData("there", "there is a folder")]
    [InlineData("none.db", "There is no file")]
    [InlineData("b2bcentral.db", "There is no file")]
    public async Task What_is_no_backup_is_refused_and_nothing_is_made(string file, string reason)
    {
        var before = Directory.EnumerateFileSystemEntries(folder.Path).Order().ToList();

        (await CommandRun.OfAsync(folder, "restore", folder.File(file))).AssertRefusedInOneLine(reason);

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder.Path).Order());
    }

    [Fact]
    public async Task A_database_is_not_restored_into_itself()
    {
        await CommandRun.OfAsync(folder, "migrate");
        File.CreateSymbolicLink(folder.File("link.db"), folder.File("b2bcentral.db"));

        (await CommandRun.OfAsync(folder, "restore", folder.File("b2bcentral.db"))).AssertRefusedInOneLine("is the database that is to be filled");
        (await CommandRun.OfAsync(folder, "restore", folder.File("link.db"))).AssertRefusedInOneLine("is the database that is to be filled");
    }

    [Fact]
    public async Task A_backup_goes_into_a_database_that_is_new()
    {
        await CommandRun.OfAsync(folder, "generate", "--seller", "acme", "--orders", "3");
        await CommandRun.OfAsync(folder, "backup", folder.File("backup.db"));
        // Keys and sessions are in it.
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("backup.db")));

        var run = await CommandRun.OfAsync(folder, "restore", folder.File("backup.db"), $"--ConnectionStrings:B2BCentral=Data Source={folder.File("new.db")};Pooling=False");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await using var restored = new SqliteConnection($"Data Source={folder.File("new.db")};Pooling=False");
        await restored.OpenAsync();
        await using var count = restored.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM Orders";
        Assert.Equal(3L, await count.ExecuteScalarAsync());
    }
}
