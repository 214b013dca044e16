using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Features.Audit;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

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

    [Theory]
    [InlineData(10, 9_000)]
    [InlineData(0, -1)]
    public async Task It_waits_not_quite_as_long_as_any_command_or_without_end(int seconds, int milliseconds)
    {
        var server = new SilentServer();
        await using var db = server.NewContext();
        db.Database.SetCommandTimeout(seconds);

        await db.LockSellerAsync(7);

        Assert.Equal([7, milliseconds], server.Values);
    }

    /// <summary>Texts that are put together are cut at 4,000 characters, and what was changed has up to 2,000 before and after.</summary>
    [Fact]
    public async Task Changes_are_looked_through_to_their_ends()
    {
        var server = new SilentServer();
        await using var db = server.NewContext();
        var seller = new Seller { Id = 7, Slug = "shop", Name = "Shop" };

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => new AuditQuery(db).CountAsync(new Storefront(seller, new SellerMarketplace { SellerId = 7, Code = "US" }), new AuditFilter(null, null, "words")));

        var conditions = server.Statements.Last().Split("LIKE");
        Assert.Equal(3, conditions.Length);
        Assert.DoesNotContain(conditions, condition => condition.Contains("[Before]", StringComparison.Ordinal) && condition.Contains("[After]", StringComparison.Ordinal));
    }
}
