using System.Diagnostics;
using B2BCentral.Testing.PostgreSql;
using Npgsql;
using Xunit.Abstractions;

namespace B2BCentral.Tests.PostgreSql;

public class PostgresServerTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Two_databases_do_not_see_each_other()
    {
        var server = await TimedAsync("start", PostgresServer.StartedAsync);
        var one = await TimedAsync("new database", () => server.NewDatabaseAsync());
        var other = await TimedAsync("new database", () => server.NewDatabaseAsync());
        await ExecuteAsync(one, "CREATE TABLE notes (text text)");

        Assert.True(await HasNotesAsync(one));
        Assert.False(await HasNotesAsync(other));
    }

    [Fact]
    public async Task A_database_is_in_Unicode_and_sorts_by_code_point()
    {
        var database = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();

        Assert.Equal("UTF8 C", await ValueAsync(database,
            "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate FROM pg_database WHERE datname = current_database()"));
        Assert.Equal("B a Ä", await ValueAsync(database, "SELECT string_agg(x, ' ' ORDER BY x) FROM unnest(ARRAY['a', 'Ä', 'B']) x"));
    }

    [Fact]
    public async Task A_copy_has_what_its_template_has_and_keeps_its_own()
    {
        var server = await PostgresServer.StartedAsync();
        var template = await server.NewDatabaseAsync();
        await ExecuteAsync(template, "CREATE TABLE notes AS SELECT 'kept' AS text");
        await using var connected = new NpgsqlConnection(template);
        await connected.OpenAsync();

        var copy = await TimedAsync("copy of a template", () => server.NewDatabaseAsync(template));
        await ExecuteAsync(copy, "UPDATE notes SET text = 'changed'");

        Assert.Equal("changed", await ValueAsync(copy, "SELECT text FROM notes"));
        Assert.Equal("kept", await ValueAsync(template, "SELECT text FROM notes"));
    }

    [Fact]
    public async Task A_database_is_dropped_whoever_is_connected()
    {
        var server = await PostgresServer.StartedAsync();
        var database = await server.NewDatabaseAsync();
        await using var connected = new NpgsqlConnection(database);
        await connected.OpenAsync();

        await TimedAsync("drop", () => server.DropAsync(database));

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, refusal.SqlState);
    }

    [Fact]
    public async Task The_user_of_the_tests_may_do_nothing_beyond_its_databases()
    {
        var database = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database, "CREATE DATABASE another"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_was_stopped_starts_again_with_what_was_committed(bool immediate)
    {
        await using var server = await TimedAsync("start", PostgresServer.NewAsync);
        var database = await server.NewDatabaseAsync();
        await ExecuteAsync(database, "CREATE TABLE notes AS SELECT 'kept' AS text");

        await TimedAsync($"stop, immediate {immediate}", () => server.StopAsync(immediate));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ExecuteAsync(database, "SELECT 1"));
        await TimedAsync("start again", server.StartAgainAsync);

        Assert.Equal("kept", await ValueAsync(database, "SELECT text FROM notes"));
    }

    private async Task<T> TimedAsync<T>(string what, Func<Task<T>> work)
    {
        var result = default(T)!;
        await TimedAsync(what, async () => { result = await work(); });
        return result;
    }

    private async Task TimedAsync(string what, Func<Task> work)
    {
        var time = Stopwatch.StartNew();
        await work();
        output.WriteLine($"{what}: {time.ElapsedMilliseconds} ms");
    }

    private static async Task<bool> HasNotesAsync(string database) =>
        await ValueAsync(database, "SELECT to_regclass('notes') IS NOT NULL") is true;

    private static async Task ExecuteAsync(string database, string sql) => await ValueAsync(database, sql);

    private static async Task<object?> ValueAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
