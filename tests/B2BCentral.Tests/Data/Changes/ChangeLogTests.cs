using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Jobs;
using B2BCentral.Imports;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Changes;

/// <summary>What is written down may be as long as somebody typed it.</summary>
public class ChangeLogTests
{
    [Fact]
    public async Task Words_that_are_too_long_end_in_no_half_character()
    {
        await using var database = await TestDatabase.CreateAsync();
        var seller = await database.Services.GetRequiredService<SellerDirectory>().GetOrAddAsync("acme", "US");
        var (subject, text) = (new string('s', Change.LongestSubject - 1), new string('t', Change.LongestText - 1));
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();

        await scope.ServiceProvider.GetRequiredService<ChangeLog>().AddAsync(
            new Change { SellerId = seller.SellerId, UserId = "local", Field = "Title", Subject = subject + "😀", Before = text + "😀", After = text + "😀😀" });
        await db.SaveChangesAsync();

        var change = database.Context.Changes.Single(c => c.Field == "Title");
        Assert.Equal((subject, text, text), (change.Subject, change.Before, change.After));
    }

    [Fact]
    public async Task The_result_of_a_run_ends_in_no_half_character()
    {
        await using var database = await TestDatabase.CreateAsync();
        var seller = await database.Services.GetRequiredService<SellerDirectory>().GetOrAddAsync("acme", "US");
        var words = new string('x', JobRun.LongestResult - 2);
        await using var scope = database.NewScope();
        var claims = scope.ServiceProvider.GetRequiredService<JobClaims>();
        var claim = await claims.TryClaimAsync(seller.SellerId, "US", "counting", database.Clock.GetUtcNow());

        Assert.True(await claims.EndAsync(seller.SellerId, "US", "counting", claim!.Value, failed: false, words + "😀😀"));

        Assert.Equal(words + "…", database.Context.JobRuns.Single().Result);
    }
}
