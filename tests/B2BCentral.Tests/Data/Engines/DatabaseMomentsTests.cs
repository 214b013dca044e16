using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing;
using B2BCentral.Web.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Engines;

/// <summary>A server's moment is that of all its databases, so these run when no other test writes.</summary>
[Collection(AloneCollection.Name)]
public sealed class DatabaseMomentsTests(DatabaseMomentsTests.Empty site) : IClassFixture<DatabaseMomentsTests.Empty>
{
    private DatabaseMoments Moments => site.Services.GetRequiredService<DatabaseMoments>();

    [Fact]
    public async Task Reading_is_no_other_moment()
    {
        var before = await Moments.NowAsync();
        await InAsync(db => db.Sellers.IgnoreQueryFilters().ToListAsync());

        Assert.NotNull(before);
        Assert.Equal(before, await Moments.NowAsync());
    }

    [Fact]
    public async Task Whatever_is_committed_is_another()
    {
        var before = await Moments.NowAsync();
        await InAsync(Touch);

        Assert.NotEqual(before, await Moments.NowAsync());
    }

    [Fact]
    public async Task What_is_written_is_none_before_it_is_committed() => await InAsync(async db =>
    {
        await using var transaction = await db.BeginWritingAsync();
        await Touch(db);
        var written = await Moments.NowAsync();
        Assert.Equal(written, await Moments.NowAsync());

        await transaction.CommitAsync();
        Assert.NotEqual(written, await Moments.NowAsync());
        return true;
    });

    [Fact]
    public async Task What_a_command_loads_is_another()
    {
        var before = await Moments.NowAsync();
        Assert.Equal(0, await CommandLine.RunAsync(["generate", "--seller", "elsewhere", "--orders", "5", "--years", "1", "--seed", "1", .. site.Database.Arguments]));

        Assert.NotEqual(before, await Moments.NowAsync());
    }

    private static Task<int> Touch(B2BCentralDb db) => db.Users.ExecuteUpdateAsync(set => set.SetProperty(user => user.Name, user => user.Name + "!"));

    private async Task InAsync<T>(Func<B2BCentralDb, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public sealed class Empty : TestSite;
}
