using B2BCentral.Data.PostgreSql;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Tests.Commands;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace B2BCentral.Tests.PostgreSql;

/// <summary><c>migrate --distribute</c> on a real PostgreSQL, with <see cref="CitusStandIn"/> where there should be Citus.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class DistributeTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private PostgresServer server = null!;
    private string database = "";

    public async Task InitializeAsync()
    {
        server = await PostgresServer.StartedAsync();
        database = await server.NewDatabaseAsync();
    }

    public Task DisposeAsync() => server.DropAsync(database);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_server_without_Citus_says_what_is_missing_and_stays_as_it_is()
    {
        (await DistributeAsync()).AssertRefusedInOneLine("install Citus on this server and on others");

        Assert.Equal(0L, await ValueAsync("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task Citus_that_only_an_administrator_may_add_is_asked_of_one()
    {
        await server.OfferCitusAsync(database);

        (await DistributeAsync()).AssertRefusedInOneLine("CREATE EXTENSION citus");

        Assert.Equal(0L, await ValueAsync("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task An_administrator_gets_Citus_and_the_tables_spread_at_once()
    {
        await server.OfferCitusAsync(database);

        var run = await DistributeAsync(server.AdministratorsWayTo(database));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((long)Tables().Count, await ValueAsync("SELECT count(*) FROM pg_dist_partition"));
    }

    [Fact]
    public async Task Every_table_is_with_its_seller_or_on_every_node_and_the_second_time_nothing_changes()
    {
        await CitusAsync();

        var (first, second) = (await DistributeAsync(), await DistributeAsync());

        var (spread, everywhere) = (Tables().Count(table => !table.IsEverywhere), Tables().Count(table => table.IsEverywhere));
        Assert.Equal((0, $"The database has the newest schema. Spread by seller now: {spread} tables; copied to every node now: {everywhere}; so before: 0."), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, $"The database has the newest schema. Spread by seller now: 0 tables; copied to every node now: 0; so before: {spread + everywhere}."), (second.ExitCode, second.Output.Trim()));
        Assert.Equal(
            string.Join('\n', Tables().Select(table => $"{table.Name} {(table.IsEverywhere ? "t" : "h")}").Order(StringComparer.Ordinal)),
            await ValueAsync("SELECT string_agg(logicalrelid || ' ' || (CASE partmethod WHEN 'n' THEN repmodel ELSE partmethod END)::text, E'\\n' ORDER BY logicalrelid::text COLLATE \"C\") FROM pg_dist_partition"));
        Assert.Equal(1L, await ValueAsync("SELECT count(DISTINCT colocationid) FROM pg_dist_partition WHERE partmethod = 'h'"));
        Assert.Equal("__EFMigrationsHistory", await ValueAsync("SELECT string_agg(relname::text, ',') FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'pg_dist_partition' AND oid NOT IN (SELECT logicalrelid FROM pg_dist_partition)"));
    }

    [Fact]
    public async Task A_table_that_came_later_is_laid_beside_the_others()
    {
        await CitusAsync();
        await DistributeAsync();
        await server.ExecuteAsync(database, "DELETE FROM pg_dist_partition WHERE logicalrelid IN ('order_items'::regclass, 'api_keys'::regclass)");

        var run = await DistributeAsync();

        Assert.StartsWith("The database has the newest schema. Spread by seller now: 1 tables; copied to every node now: 1;", run.Output, StringComparison.Ordinal);
        Assert.Equal(1L, await ValueAsync("SELECT count(DISTINCT colocationid) FROM pg_dist_partition WHERE partmethod = 'h'"));
    }

    [Theory]
    [InlineData("CREATE TABLE t (id int PRIMARY KEY, seller_id int); SELECT create_distributed_table('t', 'seller_id')", "does not include the partition column")]
    [InlineData("CREATE TABLE t (id int, seller_id int, PRIMARY KEY (seller_id, id)); CREATE UNIQUE INDEX ON t (id); SELECT create_distributed_table('t', 'seller_id')", "does not include the partition column")]
    [InlineData("CREATE TABLE t (seller_id int PRIMARY KEY, other int UNIQUE, FOREIGN KEY (other) REFERENCES offers_like); SELECT create_distributed_table('offers_like', 'seller_id'); SELECT create_reference_table('t')", "from reference tables to distributed tables")]
    [InlineData("CREATE TABLE t (seller_id int PRIMARY KEY, other int REFERENCES offers_like); SELECT create_distributed_table('offers_like', 'seller_id'); SELECT create_distributed_table('t', 'seller_id')", "at the same place")]
    [InlineData("CREATE TABLE t (seller_id int PRIMARY KEY REFERENCES offers_like); SELECT create_distributed_table('t', 'seller_id')", "must be a distributed table or a reference table")]
    [InlineData("CREATE TABLE t (seller_id int PRIMARY KEY REFERENCES offers_like); SELECT create_distributed_table('offers_like', 'seller_id'); SELECT create_distributed_table('t', 'seller_id', colocate_with => 'none')", "not colocated")]
    [InlineData("CREATE TABLE t (seller_id int PRIMARY KEY REFERENCES offers_like); CREATE TABLE u (seller_id int PRIMARY KEY REFERENCES t); SELECT create_reference_table('offers_like'); SELECT create_distributed_table('t', 'seller_id')", "local tables to distributed tables")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE TRIGGER g BEFORE DELETE ON offers_like FOR EACH ROW EXECUTE FUNCTION f(); SELECT create_distributed_table('offers_like', 'seller_id')", "has triggers")]
    public async Task What_stands_in_for_Citus_refuses_what_Citus_refuses(string statements, string because)
    {
        await CitusAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => server.ExecuteAsync(database, "CREATE TABLE offers_like (seller_id int PRIMARY KEY); " + statements));

        Assert.Contains(because, refused.MessageText, StringComparison.Ordinal);
    }

    private async Task CitusAsync()
    {
        await server.OfferCitusAsync(database);
        await server.ExecuteAsync(database, "CREATE EXTENSION citus");
    }

    private Task<CommandRun> DistributeAsync(string? way = null) =>
        CommandRun.OfAsync(folder, "migrate", "--distribute", "--Database:Provider=PostgreSql", $"--ConnectionStrings:B2BCentral={way ?? database}");

    private static IReadOnlyList<DistributedTable> Tables()
    {
        using var db = new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql().Options);
        return Distribution.Tables(db.Model);
    }

    private async Task<object?> ValueAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
