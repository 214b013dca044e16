using B2BCentral.Testing;

namespace B2BCentral.Tests.Commands;

[Collection(ConsoleTurns.Name)]
public sealed class MigrateCommandTests
{
    [Fact]
    public async Task A_database_on_one_machine_is_not_spread_and_not_even_made()
    {
        using var folder = new TemporaryFolder();

        (await CommandRun.OfAsync(folder, "migrate", "--distribute")).AssertRefusedInOneLine("Only PostgreSql with Citus spreads tables");

        Assert.False(File.Exists(folder.File("b2bcentral.db")));
    }

    [Fact]
    public async Task The_file_of_another_program_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        await OtherProgram.MakeAsync(folder.File("b2bcentral.db"));
        var before = await File.ReadAllBytesAsync(folder.File("b2bcentral.db"));

        (await CommandRun.OfAsync(folder, "migrate")).AssertRefusedInOneLine("is the database of another program");

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File("b2bcentral.db")));
        Assert.Equal([folder.File("b2bcentral.db")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_empty_is_filled()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("b2bcentral.db"), []);

        Assert.Equal(0, (await CommandRun.OfAsync(folder, "migrate")).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync(folder, "verify")).ExitCode);
    }
}
