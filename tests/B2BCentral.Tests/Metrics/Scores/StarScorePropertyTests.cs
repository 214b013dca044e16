using B2BCentral.Metrics.Scores;

namespace B2BCentral.Tests.Metrics.Scores;

/// <summary>What holds for every seller, looked for among thousands that a seeded generator makes up.</summary>
public class StarScorePropertyTests
{
    private const int Rounds = 3_000;

    private static readonly long[] Extremes = [0, 1, 2, 9, 10, 11, int.MaxValue, long.MaxValue / 2, long.MaxValue];

    private readonly Random dice = new(20_260_229);

    [Fact]
    public void Any_score_lies_between_0_and_5_or_there_is_none()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var settings = AnySettings();
            foreach (var score in All(AnySales(), AnyPricing(), AnyProducts(), AnyProfile(), settings))
            {
                Assert.True(score.Stars is null or (>= 0 and <= 5), $"{score}");
                Assert.All(score.Inputs, input => Assert.True(input.Stars is null or (>= 0 and <= 5), $"{input}"));
            }
        }
    }

    [Fact]
    public void Effective_weights_add_up_to_1_and_the_score_is_the_weighted_mean_of_what_is_available()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (sales, pricing) = (AnySales(), AnyPricing());
            foreach (var score in new[] { StarScores.Sales(sales, ScoreSettings.Standard), StarScores.Pricing(pricing, ScoreSettings.Standard) })
            {
                var available = score.Inputs.Where(input => input.IsAvailable).ToList();
                Assert.Equal(available.Count == 0, score.Stars is null);
                if (score.Stars is not { } stars) continue;

                Assert.Equal(1m, available.Sum(input => input.EffectiveWeight!.Value), 20);
                Assert.Equal(stars, available.Sum(input => input.EffectiveWeight!.Value * input.Stars!.Value), 18);
                Assert.All(score.Inputs, input => Assert.Equal(input.Value is null, !input.IsAvailable));
            }
        }
    }

    [Fact]
    public void More_of_any_input_never_makes_fewer_stars()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var settings = AnySettings();
            var (sales, pricing, products, profile) = (AnySales(), AnyPricing(), AnyProducts(), AnyProfile());
            Rises(sales, sales with { B2BSales = More(sales.B2BSales, sales.AllSales) }, StarScores.Sales, settings);
            Rises(sales, sales with { B2BUnitsPerOrder = sales.B2BUnitsPerOrder + Any() }, StarScores.Sales, settings);
            Rises(sales, sales with { Rank = sales.Rank with { Below = (int)More(sales.Rank.Below, sales.Rank.Peers - sales.Rank.Equal) } }, StarScores.Sales, settings);
            Rises(pricing, pricing with { WithBusinessPrice = More(pricing.WithBusinessPrice, pricing.ActiveOffers) }, StarScores.Pricing, settings);
            Rises(pricing, pricing with { WithDiscount = More(pricing.WithDiscount, pricing.ActiveOffers) }, StarScores.Pricing, settings);
            Rises(pricing, pricing with { CoveredViews = More(pricing.CoveredViews, pricing.Views) }, StarScores.Pricing, settings);
            Rises(products, products with { Buyable = More(products.Buyable, products.Relevant) }, StarScores.Products, settings);
            Rises(profile, profile with { FilledFields = profile.FilledFields + 1 }, StarScores.Profile, settings);
            Rises(profile, profile with { Certifications = profile.Certifications + 1 }, StarScores.Profile, settings);
        }
    }

    [Fact]
    public void What_the_next_half_star_needs_is_enough_and_a_step_less_is_not()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (settings, pricing, sales) = (ScoreSettings.Standard, AnyPricing(), AnySales());
            foreach (var way in NextHalfStar.OfPricing(pricing, settings)?.Ways.Where(way => way.Key == "business-prices") ?? [])
            {
                var target = NextHalfStar.OfPricing(pricing, settings)!.Stars;
                Assert.True(StarScores.Pricing(pricing with { WithBusinessPrice = (long)way.Needed }, settings).Shown >= target);
                Assert.True(StarScores.Pricing(pricing with { WithBusinessPrice = (long)way.Needed - 1 }, settings).Shown < target);
            }

            foreach (var way in NextHalfStar.OfSales(sales, settings)?.Ways.Where(way => way.Key == "b2b-share") ?? [])
            {
                var (target, perMille) = (NextHalfStar.OfSales(sales, settings)!.Stars, (long)(way.Needed * 1000));
                Assert.True(StarScores.Sales(sales with { B2BSales = perMille, AllSales = 1000 }, settings).Shown >= target);
                Assert.True(StarScores.Sales(sales with { B2BSales = perMille - 1, AllSales = 1000 }, settings).Shown < target);
            }
        }
    }

    private static IEnumerable<CornerScore> All(SalesFacts sales, PricingFacts pricing, ProductFacts products, ProfileStanding profile, ScoreSettings settings) =>
        [StarScores.Sales(sales, settings), StarScores.Pricing(pricing, settings), StarScores.Products(products, settings), StarScores.Profile(profile, settings)];

    private static void Rises<T>(T less, T more, Func<T, ScoreSettings, CornerScore> score, ScoreSettings settings)
    {
        var (before, after) = (score(less, settings).Stars, score(more, settings).Stars);
        Assert.True(before is null || after >= before, $"{less} has {before}, {more} has {after}");
    }

    private SalesFacts AnySales()
    {
        var (all, peers) = (Any(), dice.Next(0, 40));
        var below = dice.Next(0, peers + 1);
        return new SalesFacts(Part(all), all, AnyAverage(), AnyAverage(), new PeerRank(peers, below, dice.Next(0, peers - below + 1)));
    }

    private PricingFacts AnyPricing()
    {
        var (active, views) = (Any(), dice.Next(4) == 0 ? (long?)null : Any());
        return new PricingFacts(active, Part(active), Part(active), views is { } some ? Part(some) : null, views);
    }

    private ProductFacts AnyProducts()
    {
        var relevant = Any();
        return new ProductFacts(relevant, Part(relevant));
    }

    private ProfileStanding AnyProfile() => new(dice.Next(0, ProfileStanding.Fields + 1), (int)Math.Min(Any(), 1_000));

    private decimal? AnyAverage() => dice.Next(6) switch { 0 => null, 1 => 0, 2 => 1m / long.MaxValue, _ => Any() / (decimal)dice.Next(1, 50) };

    private long Any() => dice.Next(5) == 0 ? Extremes[dice.Next(Extremes.Length)] : dice.NextInt64(1L << dice.Next(1, 60));

    private long Part(long whole) => dice.Next(6) switch { 0 => 0, 1 => whole, _ => dice.NextInt64(whole == long.MaxValue ? whole : whole + 1) };

    private long More(long? now, long? most) => now is { } from && most is { } to && from < to ? from + 1 + dice.NextInt64(to - from) : now ?? 0;

    /// <summary>Settings that pass the check, with scales of up to six points.</summary>
    private ScoreSettings AnySettings()
    {
        if (dice.Next(3) == 0) return ScoreSettings.Standard;

        var settings = ScoreSettings.Standard with { B2BShare = AnyRule(), Percentile = AnyRule(), UnitsRatio = AnyRule(), BusinessPrices = AnyRule(), CoveredViews = AnyRule(), Buyable = AnyRule() };
        return settings.Problem() is null ? settings : ScoreSettings.Standard;
    }

    private InputRule AnyRule()
    {
        var count = dice.Next(2, 7);
        var at = Enumerable.Range(0, count).Select(_ => (decimal)dice.NextDouble() * 4).Order();
        var stars = Enumerable.Range(0, count).Select(_ => (decimal)dice.NextDouble() * 5).Order();
        return new InputRule((decimal)dice.NextDouble(), new LinearScale([.. at.Zip(stars, (value, worth) => new LinearPoint(value, worth))]));
    }
}
