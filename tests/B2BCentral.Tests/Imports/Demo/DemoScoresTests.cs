using B2BCentral.Imports.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Demo;

public class DemoScoresTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task The_tool_shop_is_compared_with_its_forty_peers()
    {
        var standing = await demo.Database.Context.PeerStandings.AsNoTracking().SingleAsync(s => s.SellerId == demo.Northfield.SellerId);

        Assert.InRange(standing.Peers, 10, 40);
        Assert.InRange(standing.Below, 1, standing.Peers - 1);
    }

    [Fact]
    public async Task Sixty_days_of_scores_lead_up_to_today_without_a_jump()
    {
        var scores = await demo.Database.Context.DailyScores.AsNoTracking().Where(s => s.SellerId == demo.Northfield.SellerId).OrderBy(s => s.Day).ToListAsync();

        Assert.Equal(Enumerable.Range(-60, 61).Select(ago => new DateOnly(2025, 3, 31).AddDays(ago)), scores.Select(score => score.Day));
        Assert.True(scores[0].Pricing + 300 < scores[^1].Pricing);
        Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.InRange(Math.Abs(pair.Second.Pricing!.Value - pair.First.Pricing!.Value), 0, 400));
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        var before = await demo.Database.Context.DailyScores.CountAsync();
        await using var scope = demo.Database.NewScope();

        await scope.ServiceProvider.GetRequiredService<DemoScores>().EnsureAsync();

        Assert.Equal(before, await demo.Database.Context.DailyScores.CountAsync());
    }
}
