using B2BCentral.Data.Summaries;

namespace B2BCentral.SqlServerTests;

/// <summary>The statements that keep the summaries. Imports send them, and no page.</summary>
public sealed class SummaryStatementsTests
{
    [Fact]
    public async Task Those_that_add_up_a_day_are_understood()
    {
        var server = new SilentServer();
        await using var db = server.NewContext();

        await new SummaryKeeper(db).RecomputeAsync(7, "US", [new DateOnly(2026, 3, 1)]);

        Assert.All(server.Statements, statement => Assert.Empty(TransactSql.FaultsOf(statement)));
        // Industries; four tables emptied for the day and for the month; four read; the orders.
        Assert.Equal(14, server.Statements.Count());
    }
}
