using System.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Summaries;

namespace B2BCentral.SqlServerTests;

/// <summary>The statements that are written by hand, as the engine sends them.</summary>
public sealed class HandWrittenTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    [Fact]
    public async Task Those_of_the_summaries_are_understood()
    {
        var server = new SilentServer();
        await using var db = server.NewContext();

        await new SummaryKeeper(db).RecomputeAsync(1, "US", [Day]);

        // Six tables, each cleared and filled, by days and by months.
        Assert.Equal(24, server.Statements.Count());
        Assert.Empty(server.Statements.SelectMany(TransactSql.FaultsOf));
    }

    [Fact]
    public async Task Those_that_check_the_summaries_are_understood()
    {
        using var row = new DataTable();
        row.Columns.Add(nameof(SummaryDifferenceRow.Day), typeof(DateOnly));
        foreach (var property in typeof(SummaryDifferenceRow).GetProperties().Where(property => property.Name != nameof(SummaryDifferenceRow.Day))) row.Columns.Add(property.Name, property.PropertyType);
        row.Rows.Add([Day, .. Enumerable.Repeat<object>(1, row.Columns.Count - 1)]);
        var server = new SilentServer(row);
        await using var db = server.NewContext();

        var differences = 0;
        await foreach (var _ in new SummaryKeeper(db).VerifyAsync(1, "US")) differences++;

        // Six tables, by days and by months, what is missing and what is too much; before them the first and the last day.
        Assert.Equal((24, 26), (differences, server.Statements.Count()));
        Assert.Empty(server.Statements.SelectMany(TransactSql.FaultsOf));
    }

    [Fact]
    public async Task That_which_waits_for_other_writers_is_understood()
    {
        var server = new SilentServer();
        await using var db = server.NewContext();

        await db.LockSellerAsync(7);

        Assert.Empty(TransactSql.FaultsOf(Assert.Single(server.Statements)));
        Assert.Contains("sp_getapplock", Assert.Single(server.Statements), StringComparison.Ordinal);
    }
}
