using B2BCentral.Metrics.Scores;

namespace B2BCentral.Tests.Metrics.Scores;

/// <summary>Each line of the table of scores.</summary>
public class StarScoresTests
{
    private static readonly ScoreSettings Settings = ScoreSettings.Standard;
    private static readonly SalesFacts NoSales = new(0, 0, null, null, default);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 0.5)]
    [InlineData(50, 1)]
    [InlineData(100, 2)]
    [InlineData(150, 2.5)]
    [InlineData(200, 3)]
    [InlineData(300, 4)]
    [InlineData(350, 4.5)]
    [InlineData(400, 5)]
    [InlineData(1000, 5)]
    public void A_B2B_share_of_0_5_10_20_30_and_40_percent_is_worth_0_to_5_stars_and_linear_between(long perMille, double stars) =>
        Assert.Equal((decimal)stars, InputOf(StarScores.Sales(NoSales with { B2BSales = perMille, AllSales = 1000 }, Settings), "b2b-share").Stars);

    [Theory]
    [InlineData(0.2, 0)]
    [InlineData(0.5, 0)]
    [InlineData(0.75, 1)]
    [InlineData(1, 2)]
    [InlineData(1.5, 3)]
    [InlineData(1.75, 3.5)]
    [InlineData(2, 4)]
    [InlineData(2.5, 4.5)]
    [InlineData(3, 5)]
    [InlineData(9, 5)]
    public void Units_per_B2B_order_of_half_to_three_times_the_others_are_worth_0_to_5_stars(double ratio, double stars) =>
        Assert.Equal((decimal)stars, InputOf(StarScores.Sales(NoSales with { B2BUnitsPerOrder = 4 * (decimal)ratio, NonB2BUnitsPerOrder = 4 }, Settings), "units-ratio").Stars);

    [Fact]
    public void The_percentile_is_worth_five_times_itself() =>
        Assert.Equal(3.9m, InputOf(StarScores.Sales(new(1, 10, null, null, new PeerRank(100, 78, 0)), Settings), "percentile").Stars);

    [Fact]
    public void Share_percentile_and_units_weigh_5_3_and_2_tenths()
    {
        // 3 stars of the share, 4 of the percentile, 5 of the units: 1.5 + 1.2 + 1.0
        var score = StarScores.Sales(new(20, 100, 6, 2, new PeerRank(10, 8, 0)), Settings);

        Assert.Equal(3.7m, score.Stars);
        Assert.Equal([0.5m, 0.3m, 0.2m], score.Inputs.Select(input => input.Weight));
        Assert.Equal([0.5m, 0.3m, 0.2m], score.Inputs.Select(input => input.EffectiveWeight!.Value));
    }

    [Fact]
    public void With_9_similar_sellers_there_is_no_percentile_and_the_other_weights_are_scaled_to_1()
    {
        // (3 x 0.5 + 5 x 0.2) / 0.7
        var score = StarScores.Sales(new(20, 100, 6, 2, new PeerRank(9, 9, 0)), Settings);

        Assert.Equal(2.5m / 0.7m, score.Stars);
        Assert.False(InputOf(score, "percentile").IsAvailable);
        Assert.Equal(0.3m, InputOf(score, "percentile").Weight);
        Assert.Equal(0.5m / 0.7m, InputOf(score, "b2b-share").EffectiveWeight);
    }

    [Fact]
    public void Without_sales_nobody_is_compared() =>
        Assert.Null(StarScores.Sales(NoSales with { Rank = new PeerRank(50, 50, 0) }, Settings).Stars);

    [Fact]
    public void Without_B2B_orders_the_units_drop_out_and_the_share_of_nothing_stays() =>
        Assert.Equal(0m, StarScores.Sales(new(0, 500, null, 1.4m, default), Settings).Stars);

    [Fact]
    public void Without_any_input_there_is_not_enough_data()
    {
        Assert.Null(StarScores.Sales(NoSales, Settings).Stars);
        Assert.Null(StarScores.Pricing(new(0, 0, 0, null, null), Settings).Stars);
        Assert.Null(StarScores.Products(new(0, 0), Settings).Stars);
        Assert.All(StarScores.Sales(NoSales, Settings).Inputs, input => Assert.False(input.IsAvailable));
    }

    [Fact]
    public void Business_prices_quantity_discounts_and_covered_views_weigh_4_3_and_3_tenths()
    {
        // 44 %, 20 % and 58 %: 5 x (0.176 + 0.06 + 0.174)
        var score = StarScores.Pricing(new(100, 44, 20, 580, 1000), Settings);

        Assert.Equal(2.05m, score.Stars);
        Assert.Equal([2.2m, 1m, 2.9m], score.Inputs.Select(input => input.Stars!.Value));
        Assert.Equal([0.4m, 0.3m, 0.3m], score.Inputs.Select(input => input.Weight));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, 0L)]
    public void Without_B2B_page_views_prices_and_discounts_weigh_4_and_3_sevenths(long? covered, long? views)
    {
        var score = StarScores.Pricing(new(100, 70, 0, covered, views), Settings);

        Assert.Equal(2m, score.Stars);
        Assert.False(InputOf(score, "covered-views").IsAvailable);
    }

    [Fact]
    public void Products_are_worth_five_times_the_part_that_can_be_bought() =>
        Assert.Equal(5m * 318 / 379, StarScores.Products(new(379, 318), Settings).Stars!.Value, 20);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0.7)]
    [InlineData(3, 0, 2.1)]
    [InlineData(5, 0, 3.5)]
    [InlineData(0, 1, 0.5)]
    [InlineData(0, 3, 1.5)]
    [InlineData(0, 7, 1.5)]
    [InlineData(3, 3, 3.6)]
    [InlineData(5, 3, 5)]
    public void Each_profile_field_brings_7_tenths_and_each_certification_half_a_star_up_to_3_5_and_1_5(int fields, int certifications, double stars) =>
        Assert.Equal((decimal)stars, StarScores.Profile(new(fields, certifications), Settings).Stars);

    [Theory]
    [InlineData(9, 9, 0, null)]
    [InlineData(10, 0, 0, 0.0)]
    [InlineData(10, 7, 2, 0.8)]
    [InlineData(10, 10, 0, 1.0)]
    [InlineData(10, 0, 10, 0.5)]
    [InlineData(126, 98, 1, 0.78174603174603174603)]
    public void The_percentile_is_below_and_half_of_equal_by_all_of_at_least_10_peers(int peers, int below, int equal, double? percentile)
    {
        var found = new PeerRank(peers, below, equal).Percentile(10);

        if (percentile is { } wanted) Assert.Equal((decimal)wanted, found!.Value, 12);
        else Assert.Null(found);
    }

    [Theory]
    [InlineData(3.44, 3.4, 3)]
    [InlineData(3.449999, 3.4, 3)]
    [InlineData(3.45, 3.5, 3.5)]
    [InlineData(0.04, 0, 0)]
    [InlineData(0.05, 0.1, 0)]
    [InlineData(4.94, 4.9, 4.5)]
    [InlineData(4.95, 5, 5)]
    public void A_score_is_printed_with_one_decimal_half_up_and_drawn_in_halves_that_it_has_reached(double stars, double shown, double halves)
    {
        Assert.Equal((decimal)shown, CornerScore.ShownOf((decimal)stars));
        Assert.Equal((decimal)halves, CornerScore.HalvesOf((decimal)stars));
    }

    private static ScoreInput InputOf(CornerScore score, string key) => score.Inputs.Single(input => input.Key == key);
}
