using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Tests.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>Where several may write, the command numbers its entry of the audit log when it is its turn.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class UserAddTests
{
    [Fact]
    public async Task Waits_for_whoever_writes_for_the_seller()
    {
        using var folder = new TemporaryFolder();
        var connection = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();
        string[] database = ["--Database:Provider=PostgreSql", $"--ConnectionStrings:B2BCentral={connection}"];
        Assert.Equal(0, (await CommandRun.OfAsync(folder, ["generate", "--seller", "shop", "--orders", "1", .. database])).ExitCode);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase("PostgreSql", connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await using var turn = await db.BeginWritingAsync(await db.Sellers.Select(seller => seller.Id).SingleAsync());

        var added = Task.Run(() => CommandRun.OfAsync(folder, ["user", "add", "anna@example.com", "--seller", "shop", .. database]));
        while (!added.IsCompleted && !await IsWaitedForAsync(db)) await Task.Delay(20);

        Assert.False(added.IsCompleted);
        await turn.CommitAsync();
        Assert.Equal(0, (await added).ExitCode);
    }

    private static Task<bool> IsWaitedForAsync(B2BCentralDb db) =>
        db.Database.SqlQuery<bool>($"SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()) AS \"Value\"").SingleAsync();
}
