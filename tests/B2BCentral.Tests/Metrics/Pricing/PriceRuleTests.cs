using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Metrics.Pricing;

public class PriceRuleTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private static readonly PriceRule EightBelow = new(PriceBase.PercentBelowStandard, 800, 0, PriceEnding.Exact, false, TierChange.Keep, []);

    [Theory]
    [InlineData(2_490, 2_291)]
    [InlineData(1_990, 1_831)]
    public void Takes_a_percentage_off_the_standard_price(int standard, int price) => Assert.Equal(price, After(EightBelow, standard).BusinessPrice);

    [Fact]
    public void Takes_an_amount_off_the_standard_price() =>
        Assert.Equal(2_290, After(EightBelow with { Base = PriceBase.AmountBelowStandard, AmountOff = 200 }, 2_490).BusinessPrice);

    [Fact]
    public void Takes_a_percentage_off_the_business_price() =>
        Assert.Equal(1_900, After(EightBelow with { Base = PriceBase.PercentOffBusinessPrice, PercentOff = 500 }, 2_490, new(2_000, [])).BusinessPrice);

    [Theory]
    [InlineData(2_490, 2_199)]
    [InlineData(2_173, 1_999)]
    [InlineData(80, 74)]
    public void Ends_in_99_cents_and_never_above_the_rule(int standard, int price) =>
        Assert.Equal(price, After(EightBelow with { Ending = PriceEnding.NinetyNine }, standard).BusinessPrice);

    [Fact]
    public void A_price_that_ends_in_99_cents_stays() =>
        Assert.Equal(1_999, After(EightBelow with { Base = PriceBase.AmountBelowStandard, AmountOff = 1, Ending = PriceEnding.NinetyNine }, 2_000).BusinessPrice);

    [Fact]
    public void A_yen_has_no_cents_to_end_in() =>
        Assert.Equal(920, (EightBelow with { Ending = PriceEnding.NinetyNine }).Apply(1_000, BusinessPricing.None, Currency.Of("JPY")).After!.BusinessPrice);

    [Fact]
    public void Offers_with_a_business_price_stay_unless_they_are_to_be_replaced()
    {
        var now = new BusinessPricing(2_400, [Percent(5, 300)]);

        Assert.Equal(now, After(EightBelow with { TierChange = TierChange.Remove }, 2_490, now));
        Assert.Equal(new BusinessPricing(2_291, []), After(EightBelow with { ReplacesPrices = true, TierChange = TierChange.Remove }, 2_490, now));
    }

    [Fact]
    public void Tiers_are_kept_removed_or_replaced()
    {
        var now = new BusinessPricing(2_400, [Percent(5, 300)]);
        var rule = EightBelow with { Base = PriceBase.Keep };

        Assert.Equal(now, After(rule, 2_490, now));
        Assert.Equal(new BusinessPricing(2_400, []), After(rule with { TierChange = TierChange.Remove }, 2_490, now));
        Assert.Equal(new BusinessPricing(2_400, [Percent(10, 1_500)]), After(rule with { TierChange = TierChange.Replace, Tiers = [Percent(10, 1_500)] }, 2_490, now));
    }

    [Fact]
    public void Without_a_standard_price_there_is_nothing_to_start_from() => Assert.Contains("no standard price", Problem(EightBelow, null), StringComparison.Ordinal);

    [Fact]
    public void Without_a_business_price_there_is_nothing_to_take_off()
    {
        Assert.Contains("no business price", Problem(EightBelow with { Base = PriceBase.PercentOffBusinessPrice }, 2_490), StringComparison.Ordinal);
        Assert.Contains("no business price", Problem(EightBelow with { Base = PriceBase.Keep }, 2_490), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_the_price_cannot_be_taken_off() =>
        Assert.Contains("Nothing would be left", Problem(EightBelow with { Base = PriceBase.AmountBelowStandard, AmountOff = 2_490 }, 2_490), StringComparison.Ordinal);

    [Fact]
    public void A_fixed_tier_above_the_new_price_is_a_problem()
    {
        var now = new BusinessPricing(2_400, [Fixed(5, 2_350)]);

        Assert.Contains("not lower than the business price", Problem(EightBelow with { ReplacesPrices = true }, 2_490, now), StringComparison.Ordinal);
    }

    [Fact]
    public void A_business_price_above_the_standard_price_is_brought_below_it() =>
        Assert.Equal(2_291, After(EightBelow with { ReplacesPrices = true }, 2_490, new(2_600, [])).BusinessPrice);

    [Fact]
    public void Whatever_a_rule_gives_keeps_the_rules()
    {
        var dice = new Random(8);
        for (var i = 0; i < 5_000; i++)
        {
            var rule = new PriceRule(
                (PriceBase)dice.Next(4), dice.Next(1, 10_000), dice.Next(1, 3_000), (PriceEnding)dice.Next(2), dice.Next(2) == 0, (TierChange)dice.Next(3),
                [Percent(dice.Next(2, 9), dice.Next(1, 4_000)), Percent(dice.Next(5, 20), dice.Next(1, 9_000))]);
            var (standard, now) = (dice.NextInt64(1, 5_000), dice.Next(2) == 0 ? BusinessPricing.None : new BusinessPricing(dice.NextInt64(1, 5_000), [Fixed(5, dice.NextInt64(1, 4_000))]));

            var (after, problem) = rule.Apply(standard, now, Dollar);

            Assert.True(after is null ^ problem is null);
            if (after is not null && !after.Equals(now)) Assert.Empty(PricingRules.Check(standard, after, Dollar));
        }
    }

    private static BusinessPricing After(PriceRule rule, long? standard, BusinessPricing? now = null)
    {
        var (after, problem) = rule.Apply(standard, now ?? BusinessPricing.None, Dollar);
        Assert.Null(problem);
        return after!;
    }

    private static string Problem(PriceRule rule, long? standard, BusinessPricing? now = null) => rule.Apply(standard, now ?? BusinessPricing.None, Dollar).Problem!.Text;
}
