using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Tests.Commands;

[Collection(ConsoleTurns.Name)]
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("import")]
    [InlineData("verify")]
    [InlineData("migrate")]
    [InlineData("generate")]
    [InlineData("api-key")]
    [InlineData("api-key", "create")]
    [InlineData("serve")]
    [InlineData("undo-import")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("user")]
    [InlineData("user", "add")]
    [InlineData("health")]
    public async Task Every_command_explains_itself(params string[] command)
    {
        var run = await CommandRun.OfAsync(folder, [.. command, "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("b2bcentral.db")));
    }

    [Theory]
    [InlineData("'improt'", "improt", "orders.txt")]
    [InlineData("--sellr", "verify", "--sellr", "acme")]
    [InlineData("'all-order'", "import", "orders.txt", "--seller", "acme", "--format", "all-order")]
    [InlineData("--seller", "import", "orders.txt")]
    [InlineData("Required command", "api-key")]
    [InlineData("--no-demos", "serve", "--no-demos")]
    [InlineData("--no-demos", "--no-demos")]
    [InlineData("--no-demos", "serve", "--no-demos", "--Database:Provider=Sqlite")]
    [InlineData("--url=http://localhost:5081", "serve", "--url=http://localhost:5081")]
    [InlineData("--url=http://localhost:5081", "--url=http://localhost:5081")]
    [InlineData("--no-demos=true", "serve", "--no-demo", "--no-demos=true")]
    [InlineData("--AllowedHost=*", "serve", "--AllowedHost=*")]
    [InlineData("--Databse:Provider=Sqlite", "migrate", "--Databse:Provider=Sqlite")]
    [InlineData("--Database:Provder=Sqlite", "serve", "--Database:Provder=Sqlite")]
    [InlineData("--Hosting:PublicUri", "serve", "--Hosting:PublicUri", "https://shop.example")]
    [InlineData("--role is '9'; it can be viewer, editor or owner.", "user", "add", "anna@example.com", "--seller", "acme", "--role", "9")]
    [InlineData("--role is '0'", "user", "add", "anna@example.com", "--seller", "acme", "--role", "0")]
    [InlineData("--role is 'viewer,editor'", "user", "add", "anna@example.com", "--seller", "acme", "--role", "viewer,editor")]
    [InlineData("--role is 'boss'", "user", "add", "anna@example.com", "--seller", "acme", "--role", "boss")]
    [InlineData("--scope is '7'; it can be read or write.", "api-key", "create", "--seller", "acme", "--scope", "7")]
    [InlineData("--scope is 'read,write'", "api-key", "create", "--seller", "acme", "--scope", "read,write")]
    public async Task What_cannot_be_understood_is_exit_2_with_the_reason_and_where_to_read_on(string reason, params string[] args)
    {
        var run = await CommandRun.OfAsync(folder, args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("B2BCentral.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("b2bcentral.db")));
        run.AssertNoStackTrace();
    }

    [Fact]
    public async Task A_setting_may_stand_before_the_command_and_its_value_may_stand_behind_it()
    {
        var run = await CommandRun.OfAsync(folder, "--ConnectionStrings:B2BCentral", $"Data Source={folder.File("other.db")};Pooling=False", "migrate");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(folder.File("other.db")));
        (await CommandRun.OfAsync(folder, "migrate", "--ConnectionStrings:B2BCentral")).AssertRefusedInOneLine("--ConnectionStrings:B2BCentral has no value");
        (await CommandRun.OfAsync(folder, "migrate", "--Demo", "--Database:Provider=Sqlite")).AssertRefusedInOneLine("--Demo has no value");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_place_of_the_database_is_exit_2_and_one_line(string connection) =>
        (await CommandRun.OfAsync(folder, "migrate", $"--ConnectionStrings:B2BCentral={connection}")).AssertRefusedInOneLine("ConnectionStrings:B2BCentral is empty");

    [Fact]
    public async Task A_database_in_a_folder_that_is_not_there_is_named_with_the_reason()
    {
        var path = Path.Combine(folder.Path, "none", "b2b.db");

        (await CommandRun.OfAsync(folder, "migrate", $"--ConnectionStrings:B2BCentral=Data Source={path}")).AssertRefusedInOneLine($"{path}, as its folder does not exist");
        (await CommandRun.OfAsync(folder, "migrate", $"--ConnectionStrings:B2BCentral=Data Source={folder.Path}")).AssertRefusedInOneLine("is a folder");
    }

    [Theory]
    [InlineData("api-key", "create", "--seller", "acme")]
    [InlineData("undo-import", "1", "--seller", "acme")]
    [InlineData("user", "add", "anna@example.com", "--seller", "acme")]
    [InlineData("user", "add", "anna@example.com", "--seller", "acme", "--operator")]
    public async Task What_needs_a_database_that_is_there_makes_none(params string[] command)
    {
        (await CommandRun.OfAsync(folder, command)).AssertRefusedInOneLine("There is no database that can be read at");

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task The_operator_may_be_there_before_the_database()
    {
        Assert.Equal(0, (await CommandRun.OfAsync(folder, "user", "add", "anna@example.com", "--operator")).ExitCode);

        Assert.True(File.Exists(folder.File("b2bcentral.db")));
    }

    [Theory]
    [InlineData("", "Enter what the key is for")]
    [InlineData("  ", "Enter what the key is for")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "at most 80 characters")]
    public async Task A_key_has_a_name_as_the_site_takes_it(string name, string reason) =>
        (await CommandRun.OfAsync(folder, "api-key", "create", "--seller", "acme", "--name", name)).AssertRefusedInOneLine(reason);

    [Theory]
    [InlineData("Data Source=/no/such/folder/b2b.db", "unable to open database file")]
    [InlineData("nonsense", "The database cannot be opened")]
    [InlineData("Data Sorce=b2b.db", "The database cannot be opened")]
    public async Task A_database_that_cannot_be_opened_is_exit_2_and_one_line(string connection, string message)
    {
        var run = await CommandRun.OfAsync(folder, "migrate", $"--ConnectionStrings:B2BCentral={connection}");

        run.AssertRefusedInOneLine(message);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("backup", "backup.db")]
    public async Task What_only_reads_a_database_names_the_one_that_is_missing_and_makes_none(string command, params string[] files)
    {
        var run = await CommandRun.OfAsync(folder, [command, .. files.Select(folder.File)]);

        run.AssertRefusedInOneLine(folder.File("b2bcentral.db"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_exit_2_and_one_line()
    {
        await File.WriteAllTextAsync(folder.File("b2bcentral.db"), new string('x', 5_000));

        var run = await CommandRun.OfAsync(folder, "verify");

        run.AssertRefusedInOneLine("not a database");
    }

    [Fact]
    public async Task An_unknown_provider_is_exit_2_and_names_those_there_are()
    {
        var run = await CommandRun.OfAsync(folder, "migrate", "--Database:Provider=Oracle");

        run.AssertRefusedInOneLine("Sqlite");
    }

    [Fact]
    public async Task Migrate_builds_the_database_and_may_be_repeated()
    {
        Assert.Equal(0, (await CommandRun.OfAsync(folder, "migrate")).ExitCode);
        Assert.True(File.Exists(folder.File("b2bcentral.db")));
        Assert.Equal(0, (await CommandRun.OfAsync(folder, "migrate")).ExitCode);
    }

    [Theory]
    [InlineData("api-key", "create", "--seller", "nobody")]
    [InlineData("verify", "--seller", "nobody")]
    public async Task A_seller_that_is_not_there_is_exit_2(params string[] args)
    {
        await CommandRun.OfAsync(folder, "migrate");

        var run = await CommandRun.OfAsync(folder, args);

        run.AssertRefusedInOneLine("There is no seller 'nobody'.");
    }

    [Fact]
    public async Task Verify_finds_a_planted_difference_and_prints_it()
    {
        await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(new OrderRow("1")));
        await CommandRun.OfAsync(folder, "import", folder.File("orders.txt"), "--seller", "acme");
        var sound = await CommandRun.OfAsync(folder, "verify");
        Assert.Equal((0, "Every summary of 1 seller agrees with the orders."), (sound.ExitCode, sound.Output.Trim()));

        await ExecuteAsync("UPDATE ProductSummaries SET Sales = 999 WHERE Grain = 0");
        var run = await CommandRun.OfAsync(folder, "verify", "--seller", "acme");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("acme US: ProductSummaries", run.Output, StringComparison.Ordinal);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches("ProductSummaries.*table says sales 999,.*; orders say sales 1000,", Assert.Single(lines[..^1]));
        Assert.Equal("1 summary row disagrees with the orders.", lines[^1].Trim());
    }

    [Fact]
    public async Task A_key_is_printed_once_and_only_its_hash_is_kept()
    {
        await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(new OrderRow("1")));
        await CommandRun.OfAsync(folder, "import", folder.File("orders.txt"), "--seller", "acme");

        var run = await CommandRun.OfAsync(folder, "api-key", "create", "--seller", "acme");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("b2bc_", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Trim()[5..], await File.ReadAllTextAsync(folder.File("b2bcentral.db")), StringComparison.Ordinal);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("b2bcentral.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }
}
