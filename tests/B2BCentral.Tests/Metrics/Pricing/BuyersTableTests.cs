using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Metrics.Pricing;

public class BuyersTableTests
{
    [Fact]
    public void Begins_with_the_business_price_and_ends_open() => Assert.Equal(
        [(1, 4, 2_000), (5, 9, 1_900), (10, null, 1_800)],
        BuyersTable.Of(new(2_000, [Percent(5, 500), Percent(10, 1_000)])).Select(row => (row.From, row.To, row.UnitPrice)));

    [Fact]
    public void A_percentage_gets_its_price() => Assert.Equal(
        (1_755, 0.1225m, TierKind.Percent), Second(new(2_000, [Percent(5, 1_225)])));

    [Fact]
    public void A_price_gets_its_percentage() => Assert.Equal(
        (1_500, 0.25m, TierKind.Fixed), Second(new(2_000, [Fixed(5, 1_500)])));

    [Theory]
    [InlineData(1_005, 1_000, 904)]
    [InlineData(1_015, 1_000, 914)]
    public void Half_a_cent_goes_to_the_even_one(int business, int percent, int price) => Assert.Equal(price, Percent(5, percent).UnitPrice(business));

    [Fact]
    public void Is_empty_without_a_business_price() => Assert.Empty(BuyersTable.Of(new(null, [Percent(5, 500)])));

    [Fact]
    public void Tells_how_far_a_row_lies_below_the_standard_price()
    {
        var rows = BuyersTable.Of(new(2_000, [Percent(5, 1_000)]));

        Assert.Equal([null, 0.1m], rows.Select(row => row.OffStandard(2_000)));
        Assert.Null(rows[1].OffStandard(null));
    }

    [Theory]
    [InlineData(500, "5.0 %")]
    [InlineData(1_225, "12.25 %")]
    [InlineData(1_250, "12.5 %")]
    public void A_percentage_is_written_with_as_many_decimals_as_it_needs(int hundredths, string text) => Assert.Equal(text, PricingText.Percent(hundredths));

    [Fact]
    public void A_discount_is_written_on_one_line()
    {
        Assert.Equal("5+ −5.0 %, 1,000+ −8.0 %", PricingText.Discount(new(2_000, [Percent(5, 500), Percent(1_000, 800)]), Currency.Of("USD")));
        Assert.Equal("10+ €8.99", PricingText.Discount(new(2_000, [Fixed(10, 899)]), Currency.Of("EUR")));
        Assert.Null(PricingText.Discount(BusinessPricing.None, Currency.Of("USD")));
    }

    [Fact]
    public void Equal_prices_are_equal() => Assert.Equal(new BusinessPricing(2_000, [Percent(5, 500)]), new BusinessPricing(2_000, [Percent(5, 500)]));

    private static (long, decimal, TierKind?) Second(BusinessPricing pricing) => BuyersTable.Of(pricing)[1] is var row ? (row.UnitPrice, row.Off, row.Given) : default;
}
