using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Metrics.Pricing;

public class PricingRulesTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    [Fact]
    public void A_business_price_is_at_most_the_standard_price()
    {
        Assert.Empty(Broken(2_000, new(2_000, [])));
        var problem = Assert.Single(PricingRules.Check(2_000, new(2_001, []), Dollar));
        Assert.Equal(("businessPrice", "The business price is above the standard price. Write at most $20.00."), (problem.Field, problem.Text));
    }

    [Fact]
    public void Without_a_standard_price_any_business_price_is_allowed() => Assert.Empty(Broken(null, new(999_999, [])));

    [Fact]
    public void A_business_price_is_more_than_zero() => Assert.Equal(["businessPrice"], Broken(2_000, new(0, [])));

    [Fact]
    public void No_prices_at_all_break_no_rule() => Assert.Empty(Broken(2_000, BusinessPricing.None));

    [Fact]
    public void A_quantity_discount_needs_a_business_price() => Assert.Equal(["businessPrice"], Broken(2_000, new(null, [Percent(5, 500)])));

    [Fact]
    public void There_are_at_most_five_tiers()
    {
        var five = Enumerable.Range(1, 5).Select(n => Percent(n * 2, n * 100)).ToList();
        Assert.Empty(Broken(2_000, new(1_800, five)));
        Assert.Equal(["tiers"], Broken(2_000, new(1_800, [.. five, Percent(12, 600)])));
    }

    [Fact]
    public void Tiers_are_all_percentages_or_all_fixed_prices() => Assert.Equal(["tiers[1].value"], Broken(2_000, new(1_800, [Percent(5, 500), Fixed(10, 1_500)])));

    [Fact]
    public void A_tier_states_one_price()
    {
        Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [new(5, null, null)])));
        Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [new(5, 500, 1_500)])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_tier_begins_with_the_second_unit_at_the_earliest(int bound) => Assert.Equal(["tiers[0].quantity"], Broken(2_000, new(1_800, [Percent(bound, 500)])));

    [Theory]
    [InlineData(5)]
    [InlineData(4)]
    public void Each_further_tier_has_a_higher_quantity(int second) => Assert.Equal(["tiers[1].quantity"], Broken(2_000, new(1_800, [Percent(5, 500), Percent(second, 800)])));

    [Theory]
    [InlineData(500)]
    [InlineData(499)]
    public void Each_further_tier_has_a_larger_percentage(int second) => Assert.Equal(["tiers[1].value"], Broken(2_000, new(1_800, [Percent(5, 500), Percent(10, second)])));

    [Theory]
    [InlineData(1_500)]
    [InlineData(1_501)]
    public void Each_further_tier_has_a_lower_price(int second) => Assert.Equal(["tiers[1].value"], Broken(2_000, new(1_800, [Fixed(5, 1_500), Fixed(10, second)])));

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(10_000)]
    [InlineData(12_000)]
    public void A_percentage_lies_between_0_and_100(int percent) => Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [Percent(5, percent)])));

    [Theory]
    [InlineData(1_800)]
    [InlineData(1_900)]
    public void A_fixed_price_is_below_the_business_price(int price) => Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [Fixed(5, price)])));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_price_of_a_tier_is_more_than_zero(int price) => Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [Fixed(5, price)])));

    [Fact]
    public void A_tier_after_one_without_a_price_is_not_blamed() => Assert.Equal(["tiers[0].value"], Broken(2_000, new(1_800, [Fixed(5, 0), Fixed(10, 1_500)])));

    [Fact]
    public void Percentages_too_close_to_make_a_difference_of_a_cent_are_refused()
    {
        var problem = Assert.Single(PricingRules.Check(200, new(100, [Percent(5, 500), Percent(10, 530)]), Dollar));
        Assert.Equal(("tiers[1].value", "Rounded to $0.95, the price is not lower than that of the tier before."), (problem.Field, problem.Reason));
    }

    [Fact]
    public void Every_broken_field_is_named() => Assert.Equal(
        ["businessPrice", "tiers[0].quantity", "tiers[1].value"], Broken(2_000, new(2_100, [Percent(1, 500), Percent(5, 400)])));

    [Fact]
    public void Every_problem_says_what_to_do() => Assert.All(
        PricingRules.Check(2_000, new(2_100, [Percent(1, 500), Percent(1, 400), Fixed(9, 0)]), Dollar), problem => Assert.EndsWith(".", problem.Remedy, StringComparison.Ordinal));

    /// <summary>Whatever the rules accept, a buyer of more units pays less for each, and never more than the standard price.</summary>
    [Fact]
    public void Accepted_prices_always_fall()
    {
        var dice = new Random(20_250_331);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var (standard, pricing) = (dice.NextInt64(1, 5_000), Anything(dice));
            if (PricingRules.Check(standard, pricing, Dollar).Count > 0) continue;

            accepted++;
            var rows = BuyersTable.Of(pricing);
            Assert.All(rows, row => Assert.InRange(row.UnitPrice, 1, standard));
            Assert.All(rows.Zip(rows.Skip(1)), pair =>
            {
                Assert.True(pair.Second.UnitPrice < pair.First.UnitPrice);
                Assert.True(pair.Second.From > pair.First.From);
                Assert.True(pair.Second.Off > pair.First.Off);
            });
        }

        Assert.InRange(accepted, 500, 20_000);
    }

    private static BusinessPricing Anything(Random dice)
    {
        var (bound, percent, price) = (dice.Next(1, 4), dice.Next(0, 900), dice.NextInt64(1, 4_000));
        var isPercent = dice.Next(2) == 0;
        return new BusinessPricing(price, [.. Enumerable.Range(0, dice.Next(0, 7)).Select(_ =>
        {
            (bound, percent, price) = (bound + dice.Next(0, 9), percent + dice.Next(-5, 900), price - dice.Next(-2, 90));
            return isPercent ? Percent(bound, percent) : Fixed(bound, price);
        })]);
    }

    private static IEnumerable<string> Broken(long? standard, BusinessPricing pricing) => PricingRules.Check(standard, pricing, Dollar).Select(problem => problem.Field);
}
