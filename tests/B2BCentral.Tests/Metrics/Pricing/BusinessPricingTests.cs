using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Metrics.Pricing;

public class BusinessPricingTests
{
    private static readonly BusinessPricing Tiered = new(1_900, [Percent(5, 500), Percent(10, 800)]);

    [Theory]
    [InlineData(1, 1_900)]
    [InlineData(4, 1_900)]
    [InlineData(5, 1_805)]
    [InlineData(9, 1_805)]
    [InlineData(10, 1_748)]
    [InlineData(1_000_000, 1_748)]
    public void The_price_at_a_quantity_is_that_of_the_tier_that_holds_there(int quantity, long price) => Assert.Equal(price, Tiered.UnitPriceAt(quantity, 2_000));

    [Fact]
    public void A_business_price_above_the_standard_price_does_not_hold_and_neither_do_its_tiers() => Assert.Equal(1_899, Tiered.UnitPriceAt(10, 1_899));

    [Fact]
    public void Without_a_business_price_everybody_pays_the_standard_price() => Assert.Equal(2_000, BusinessPricing.None.UnitPriceAt(10, 2_000));

    [Fact]
    public void Without_any_price_there_is_none_at_a_quantity() => Assert.Null(BusinessPricing.None.UnitPriceAt(10, null));

    [Fact]
    public void Without_a_standard_price_nothing_keeps_the_business_price_from_holding() => Assert.Equal(1_805, Tiered.UnitPriceAt(5, null));

    [Fact]
    public void A_new_tier_stands_between_the_others() =>
        Assert.Equal([Percent(5, 500), Percent(7, 600), Percent(10, 800)], Tiered.WithTier(Percent(7, 600)).Tiers);

    [Fact]
    public void A_tier_at_the_same_quantity_is_put_in_its_place() => Assert.Equal([Percent(5, 500), Percent(10, 900)], Tiered.WithTier(Percent(10, 900)).Tiers);

    [Theory]
    [InlineData(800)]
    [InlineData(900)]
    public void Tiers_of_higher_quantities_that_are_no_cheaper_are_left_out(int percent) =>
        Assert.Equal([Percent(5, 500), Percent(7, percent)], Tiered.WithTier(Percent(7, percent)).Tiers);
}
