using B2BCentral.Data;
using B2BCentral.Testing.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>Downloads and backups are written while they are still being read: memory does not grow with the list.</summary>
public sealed class StreamingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_row_is_there_before_the_last_one_was_read(bool inTransaction)
    {
        var connection = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase("PostgreSql", connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        // As every page does, who asks who is signed in before its transaction begins.
        await db.Database.SqlQuery<int>($"SELECT 1 AS \"Value\"").SingleAsync();
        await using var moment = inTransaction ? await db.Engine.BeginReadingAsync(db) : null;

        // The last row cannot be computed.
        var rows = db.Database.SqlQuery<int>($"SELECT 1 / (100000 - number) AS \"Value\" FROM generate_series(1, 100000) number").AsAsyncEnumerable();
        var seen = 0;

        await Assert.ThrowsAsync<PostgresException>(async () =>
        {
            await foreach (var one in rows) seen += one >= 0 ? 1 : 0;
        });
        Assert.InRange(seen, 1, 99_999);
    }
}
