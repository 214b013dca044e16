using B2BCentral.Metrics.Scores;

namespace B2BCentral.Tests.Metrics.Scores;

public class NextHalfStarTests
{
    private static readonly ScoreSettings Settings = ScoreSettings.Standard;

    [Fact]
    public void Prices_tell_how_many_offers_more_reach_the_next_half_star()
    {
        // 2.05 stars are printed as 2.1; 2.45 are printed as 2.5, and an offer with a price brings 0.02.
        var step = NextHalfStar.OfPricing(new(100, 44, 20, 580, 1000), Settings)!;

        Assert.Equal(2.5m, step.Stars);
        Assert.Contains(new NeededChange("business-prices", 44, 64), step.Ways);
        Assert.Contains(new NeededChange("quantity-discounts", 20, 47), step.Ways);
        Assert.Contains(new NeededChange("covered-views", 0.58m, 0.847m), step.Ways);
    }

    [Fact]
    public void Sales_tell_the_share_and_the_units_that_reach_it()
    {
        // (3 x 0.5 + 2 x 0.2) / 0.7 = 2.71; 2.95 is printed as 3.0
        var step = NextHalfStar.OfSales(new(20, 100, 2, 2, default), Settings)!;

        Assert.Equal(3m, step.Stars);
        Assert.Equal([new("b2b-share", 0.2m, 0.233m), new NeededChange("units-ratio", 1, 1.42m)], step.Ways);
    }

    [Fact]
    public void A_way_that_is_not_enough_by_itself_is_not_named() =>
        Assert.DoesNotContain(NextHalfStar.OfPricing(new(100, 100, 40, null, null), Settings)!.Ways, way => way.Key == "business-prices");

    [Fact]
    public void Products_and_profile_tell_it_too()
    {
        Assert.Equal([new NeededChange("buyable", 8, 9)], NextHalfStar.OfProducts(new(10, 8), Settings)!.Ways);
        Assert.Equal([new("profile-fields", 3, 4), new NeededChange("certifications", 0, 1)], NextHalfStar.OfProfile(new(3, 0), Settings)!.Ways);
    }

    [Fact]
    public void With_five_stars_and_without_a_score_nothing_is_needed()
    {
        Assert.Null(NextHalfStar.OfProfile(new(5, 3), Settings));
        Assert.Null(NextHalfStar.OfProducts(new(0, 0), Settings));
        Assert.Null(NextHalfStar.OfProducts(new(100, 99), Settings));
    }
}
