using B2BCentral.Data.Engines;

namespace B2BCentral.SqlServerTests;

/// <summary>The statements that are written by hand, as the engine sends them.</summary>
public sealed class HandWrittenTests
{
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
