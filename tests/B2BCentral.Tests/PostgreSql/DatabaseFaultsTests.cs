using System.Net;
using System.Net.Sockets;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>A server that nobody reaches is away for everybody; one that is there and slow concerns whoever asked.</summary>
public sealed class DatabaseFaultsTests
{
    [Fact]
    public async Task A_command_that_takes_too_long_is_no_server_that_is_away()
    {
        var failure = await FailureAsync(await DatabaseAsync(), async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Database.SetCommandTimeout(1);
            await db.Database.ExecuteSqlAsync($"SELECT pg_sleep(5)");
        });

        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.False(failure.IsAway(), $"{failure}");
        Assert.True(failure.IsOfDatabase());
    }

    [Fact]
    public async Task Neither_is_one_whose_connections_are_all_in_use()
    {
        var connection = await DatabaseAsync() + ";Maximum Pool Size=1;Timeout=1";
        await using var services = ServicesOn(connection);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Database.OpenConnectionAsync();

        var failure = await FailureAsync(connection, db => db.AskAsync());

        Assert.Contains("pool has been exhausted", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsAway(), $"{failure}");
    }

    [Fact]
    public void SQL_Server_says_the_same_in_an_exception_of_its_own()
    {
        var failure = new InvalidOperationException("Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool.") { Source = "Microsoft.Data.SqlClient" };

        Assert.True(failure.IsOfDatabase());
        Assert.False(failure.IsAway());
        Assert.False(new InvalidOperationException("A fault of ours.") { Source = "B2BCentral.Data" }.IsOfDatabase());
    }

    [Fact]
    public async Task Neither_is_one_that_is_asked_twice_at_once()
    {
        await using var connection = new NpgsqlConnection(await DatabaseAsync());
        await connection.OpenAsync();
        await using var first = new NpgsqlCommand("SELECT generate_series(1, 100000)", connection);
        await using var reader = await first.ExecuteReaderAsync();
        await using var second = new NpgsqlCommand("SELECT 1", connection);

        Assert.False((await Assert.ThrowsAsync<NpgsqlOperationInProgressException>(second.ExecuteScalarAsync)).IsAway());
    }

    [Fact]
    public async Task One_that_nobody_listens_for_is_away() => Assert.True((await FailureAsync($"Host=127.0.0.1;Port={FreePort()};Username=a;Database=b", db => db.AskAsync())).IsAway());

    [Fact]
    public async Task So_is_one_that_takes_the_connection_and_says_nothing()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        var failure = await FailureAsync($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=a;Database=b;Timeout=1", db => db.AskAsync());

        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.True(failure.IsAway(), $"{failure}");
    }

    [Fact]
    public async Task So_is_one_that_ends_a_connection()
    {
        var failure = await FailureAsync(await DatabaseAsync(), async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"SELECT pg_terminate_backend(pg_backend_pid())");
        });

        Assert.True(failure.IsAway(), $"{failure}");
    }

    [Fact]
    public async Task What_stands_alone_is_asked_again_when_its_connection_was_ended()
    {
        var server = await PostgresServer.StartedAsync();
        var connection = await server.NewDatabaseAsync();
        await using var services = ServicesOn(connection);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var (first, other) = (await BackendAsync(db), new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        await server.ExecuteAsync(other, $"SELECT pg_terminate_backend({first})");

        Assert.NotEqual(first, await BackendAsync(db));
    }

    private static async Task<string> DatabaseAsync() => await (await PostgresServer.StartedAsync()).NewDatabaseAsync();

    private static Task<int> BackendAsync(B2BCentralDb db) => db.Database.SqlQuery<int>($"SELECT pg_backend_pid() AS \"Value\"").SingleAsync();

    private static async Task<Exception> FailureAsync(string connection, Func<B2BCentralDb, Task> ask)
    {
        await using var services = ServicesOn(connection);
        await using var scope = services.CreateAsyncScope();
        return await Assert.ThrowsAnyAsync<NpgsqlException>(() => ask(scope.ServiceProvider.GetRequiredService<B2BCentralDb>()));
    }

    private static ServiceProvider ServicesOn(string connection) =>
        new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase("PostgreSql", connection).BuildServiceProvider();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
