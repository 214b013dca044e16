using System.Globalization;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Data.Offers;

public class OfferPricingTests
{
    [Fact]
    public async Task Sets_price_and_tiers_and_writes_each_field_down()
    {
        await using var shop = await PricedShop.OpenAsync(("A", new(1_900, [Percent(5, 300), Percent(10, 500)])));
        var version = await shop.DataVersionAsync();

        Assert.Empty(await shop.SetAsync("A", new(1_800, [Percent(5, 500), Percent(20, 800)])));

        Assert.Equal(new BusinessPricing(1_800, [Percent(5, 500), Percent(20, 800)]), await shop.PricingAsync("A"));
        Assert.Equal(
            [("Business price", "$19.00", "$18.00"), ("Quantity discount", "5+ −3.0 %, 10+ −5.0 %", "5+ −5.0 %, 20+ −8.0 %")],
            (await shop.ChangesAsync()).Select(change => (change.Field, change.Before, change.After)));
        Assert.All(await shop.ChangesAsync(), change => Assert.Equal((PricedShop.User, "US", shop.Clock.GetUtcNow()), (change.UserId, change.Marketplace, change.At)));
        Assert.True(await shop.DataVersionAsync() > version);
    }

    [Fact]
    public async Task The_history_is_english_whoever_writes_it()
    {
        await using var shop = await PricedShop.OpenAsync(("A", new(1_900, [])));
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));

        await shop.SetAsync("A", new(1_850, []));

        Assert.Equal(("$19.00", "$18.50"), (await shop.ChangesAsync()).Select(change => (change.Before, change.After)).Single());
    }

    [Fact]
    public async Task Removes_what_is_there()
    {
        await using var shop = await PricedShop.OpenAsync(("A", new(1_900, [Fixed(5, 1_700)])));

        Assert.Empty(await shop.SetAsync("A", BusinessPricing.None));

        Assert.Equal(BusinessPricing.None, await shop.PricingAsync("A"));
        Assert.Equal([("$19.00", null), ("5+ $17.00", null)], (await shop.ChangesAsync()).Select(change => (change.Before, change.After)));
    }

    [Fact]
    public async Task Refuses_what_breaks_a_rule_and_changes_nothing()
    {
        await using var shop = await PricedShop.OpenAsync(("A", new(1_900, [])));

        var problems = await shop.SetAsync("A", new(2_100, [Percent(1, 500)]));

        Assert.Equal(["businessPrice", "tiers[0].quantity"], problems.Select(problem => problem.Field));
        Assert.Equal(new BusinessPricing(1_900, []), await shop.PricingAsync("A"));
        Assert.Empty(await shop.ChangesAsync());
    }

    [Fact]
    public async Task The_same_prices_again_are_no_change()
    {
        await using var shop = await PricedShop.OpenAsync(("A", new(1_900, [Percent(5, 300)])));
        var version = await shop.DataVersionAsync();

        await shop.SetAsync("A", new(1_900, [Percent(5, 300)]));

        Assert.Empty(await shop.ChangesAsync());
        Assert.Equal(version, await shop.DataVersionAsync());
    }
}
