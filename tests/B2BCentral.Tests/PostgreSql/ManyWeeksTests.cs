using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Tests.Commands;
using Npgsql;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>What a week sold is looked up, also on a server that takes looking up for dear.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class ManyWeeksTests : IDisposable
{
    private const string ReadThrough = "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'order_items'";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Weeks_do_not_read_all_items_that_there_are_each()
    {
        var connection = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();
        string[] database = ["--Database:Provider=PostgreSql", $"--ConnectionStrings:B2BCentral={connection};Pooling=False"];
        Assert.Equal(0, (await CommandRun.OfAsync(folder, ["generate", "--seller", "shop", "--orders", "10000", "--years", "3", "--seed", "1", .. database])).ExitCode);
        await AskAsync(connection, $"""ALTER DATABASE "{new NpgsqlConnectionStringBuilder(connection).Database}" SET random_page_cost = 40""");
        var (items, before) = (await AskAsync(connection, "SELECT count(*) FROM order_items"), await AskAsync(connection, ReadThrough));

        var verified = await CommandRun.OfAsync(folder, ["verify", .. database]);

        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        // The connection has told what it read when it closed.
        Assert.InRange((long)(await AskAsync(connection, ReadThrough))! - (long)before!, 0, 3 * (long)items!);
    }

    private static async Task<object?> AskAsync(string connection, string question)
    {
        await using var own = new NpgsqlConnection($"{connection};Pooling=False");
        await own.OpenAsync();
        await using var command = new NpgsqlCommand(question, own);
        return await command.ExecuteScalarAsync();
    }
}
