using B2BCentral.Metrics.Scores;

namespace B2BCentral.Tests.Metrics.Scores;

public class ScoreSettingsTests
{
    private static readonly ScoreSettings Standard = ScoreSettings.Standard;

    [Fact]
    public void The_standard_is_sound() => Assert.Null(Standard.Problem());

    [Fact]
    public void Points_must_rise()
    {
        Assert.Equal("UnitsRatio: the points do not rise.", (Standard with { UnitsRatio = Rule(1, (1, 2), (1, 3)) }).Problem());
        Assert.Equal("B2BShare: the points do not rise.", (Standard with { B2BShare = Rule(1, (0, 2), (1, 1)) }).Problem());
        Assert.Equal("B2BShare: a scale has at least two points.", (Standard with { B2BShare = Rule(1, (0, 2)) }).Problem());
        Assert.Equal("B2BShare: stars lie between 0 and 5.", (Standard with { B2BShare = Rule(1, (0, 0), (1, 6)) }).Problem());
    }

    [Fact]
    public void Weights_are_not_negative_and_not_all_zero()
    {
        Assert.Equal("Buyable: the weight -1 does not lie between 0 and 1000.", (Standard with { Buyable = Rule(-1, (0, 0), (1, 5)) }).Problem());
        Assert.Equal("Buyable: at least one weight is above 0.", (Standard with { Buyable = Rule(0, (0, 0), (1, 5)) }).Problem());
        Assert.Null((Standard with { Percentile = Rule(0, (0, 0), (1, 5)) }).Problem());
    }

    [Fact]
    public void There_is_a_version_and_somebody_to_compare_with()
    {
        Assert.StartsWith("Version", (Standard with { Version = "" }).Problem());
        Assert.StartsWith("MinimumPeers", (Standard with { MinimumPeers = 0 }).Problem());
        Assert.NotNull((Standard with { MostOfProfileFields = 4 }).Problem());
        Assert.NotNull((Standard with { Certification = -1 }).Problem());
    }

    private static InputRule Rule(decimal weight, params (decimal At, decimal Stars)[] points) =>
        new(weight, new LinearScale([.. points.Select(point => new LinearPoint(point.At, point.Stars))]));
}
