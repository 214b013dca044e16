using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Pricing.PricedSite;

namespace B2BCentral.Tests.Features.Pricing;

public sealed class OfferPricesPageTests(PricedSite site) : IClassFixture<PricedSite>
{
    [Fact]
    public async Task Saves_a_business_price_and_tiers_and_keeps_a_history()
    {
        var (shop, url) = await ShopAsync("saves", "BARE");
        using var visitor = site.NewVisitor();

        var answer = await PostAsync(visitor, url, ("businessPrice", "18.50"), ("tiers[0].quantity", "5"), ("tiers[0].value", "5"), ("tiers[2].quantity", "20"), ("tiers[2].value", "7.25"));

        Assert.Equal(302, answer.Status);
        Assert.Equal(new BusinessPricing(1_850, [PriceTier.Percent(5, 500), PriceTier.Percent(20, 725)]), await site.PricingAsync(shop, "BARE"));
        var page = (await visitor.GetAsync(answer.Header("Location")!)).Page;
        Assert.Equal("The prices of BARE were saved.", page.Words("[role=status]"));
        Assert.Contains("5+ −5.0 %, 20+ −7.25 %", page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_that_were_removed_can_be_had_back_at_once()
    {
        var (shop, url) = await ShopAsync("restores", "TIERED");
        using var visitor = site.NewVisitor();
        var before = await site.PricingAsync(shop, "TIERED");

        var removed = await PostAsync(visitor, url, ("do", "remove-price"));
        Assert.Equal(BusinessPricing.None, await site.PricingAsync(shop, "TIERED"));
        var undo = (await visitor.GetAsync(removed.Header("Location")!)).Page.QuerySelector("form[action*='restores=']")!;
        var undone = await visitor.PostAsync(undo.GetAttribute("action")!);

        Assert.Equal(before, await site.PricingAsync(shop, "TIERED"));
        Assert.Contains("Undone: the prices of TIERED are what they were.", (await visitor.GetAsync(undone.Header("Location")!)).Page.Words("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_broke_a_rule_before_it_was_mended_can_be_had_back_too()
    {
        var (shop, url) = await ShopAsync("broken", "HIGH");
        using var visitor = site.NewVisitor();

        var mended = await PostAsync(visitor, url, ("businessPrice", "18.00"));
        var undo = (await visitor.GetAsync(mended.Header("Location")!)).Page.QuerySelector("form[action*='restores=']")!;
        var answer = await visitor.PostAsync(undo.GetAttribute("action")!);

        Assert.Equal(302, answer.Status);
        Assert.Equal(new BusinessPricing(2_500, []), await site.PricingAsync(shop, "HIGH"));
    }

    [Fact]
    public async Task Nobody_says_what_prices_were_but_the_site_itself()
    {
        var (shop, url) = await ShopAsync("forged", "TIERED");
        using var visitor = site.NewVisitor();
        var before = await site.PricingAsync(shop, "TIERED");

        var answer = await visitor.PostAsync($"{url}&restores={Uri.EscapeDataString(PricingJson.Of(new(99_999, [])))}&replaces={Uri.EscapeDataString(PricingJson.Of(before))}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(before, await site.PricingAsync(shop, "TIERED"));
    }

    [Fact]
    public async Task A_reader_of_Italian_types_the_comma()
    {
        var (shop, url) = await ShopAsync("commas", "BARE");
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/language", fields: [("language", "it-IT"), ("returnUrl", url)]);

        var answer = await PostAsync(visitor, url, ("businessPrice", "18,50"), ("tiers[0].quantity", "5"), ("tiers[0].value", "7,25"));

        Assert.Equal(302, answer.Status);
        Assert.Equal(new BusinessPricing(1_850, [PriceTier.Percent(5, 725)]), await site.PricingAsync(shop, "BARE"));
        var page = (await visitor.GetAsync(url)).Page;
        Assert.Equal(("18,50", "7,25"), (page.QuerySelector<IHtmlInputElement>("[name=businessPrice]")!.Value, page.QuerySelector<IHtmlInputElement>("[name='tiers[0].value']")!.Value));
        Assert.Contains("5+ −7,25 %", page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
        Assert.Contains("18,50 $", page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_buyers_table_with_price_and_percentage()
    {
        var page = await site.GetPageAsync(Address("shown", "/pricing/offers/TIERED"));

        Assert.Equal(
            ["1–4 $19.00 — −5.0 %", "5–9 $18.05 −5.0 % −9.8 %", "10+ $17.48 −8.0 % −12.6 %"],
            page.QuerySelectorAll("#buyers-table tbody tr").Select(row => row.Words()));
    }

    [Fact]
    public async Task A_preview_shows_the_table_of_what_is_typed_and_saves_nothing()
    {
        using var visitor = site.NewVisitor();

        var answer = await PostAsync(visitor, Address("shown", "/pricing/offers/PRICED"), ("do", "preview"), ("kind", "Fixed"), ("tiers[0].quantity", "4"), ("tiers[0].value", "17"));

        Assert.Equal(200, answer.Status);
        Assert.Equal(["1–3 $18.00 — −10.0 %", "4+ $17.00 −5.6 % −15.0 %"], answer.Page.QuerySelectorAll("#buyers-table tbody tr").Select(row => row.Words()));
        Assert.Equal(new BusinessPricing(1_800, []), await site.PricingAsync("shown", "PRICED"));
    }

    [Theory]
    [InlineData("businessPrice", "20.01", "above the standard price")]
    [InlineData("businessPrice", "12,50", "Write it in digits, such as 12.50")]
    [InlineData("businessPrice", "", "needs a business price")]
    [InlineData("tiers[0].quantity", "1", "less than 2")]
    [InlineData("tiers[0].quantity", "many", "not a whole number")]
    [InlineData("tiers[0].quantity", "2,5", "not a whole number")]
    [InlineData("tiers[0].quantity", "", "has no quantity")]
    [InlineData("tiers[1].quantity", "5", "not higher")]
    [InlineData("tiers[0].value", "0", "between 0 and 100")]
    [InlineData("tiers[0].value", "100", "between 0 and 100")]
    [InlineData("tiers[0].value", "7.255", "two decimals")]
    [InlineData("tiers[0].value", "lots", "not a percentage")]
    [InlineData("tiers[1].value", "", "no percentage")]
    [InlineData("tiers[1].value", "5", "must be larger")]
    public async Task A_broken_rule_is_said_at_its_field_and_what_was_typed_is_kept(string field, string value, string words)
    {
        using var visitor = site.NewVisitor();
        var url = Address("shown", "/pricing/offers/TIERED");

        var answer = await PostAsync(visitor, url, (field, value));

        Assert.Equal(422, answer.Status);
        var input = answer.Page.QuerySelector<IHtmlInputElement>($"input[name='{field}']")!;
        Assert.Equal((value, "true"), (input.Value, input.GetAttribute("aria-invalid")));
        Assert.Contains(words, answer.Page.Words($"#{input.Id}-error"), StringComparison.Ordinal);
        Assert.Contains(input.Id + "-error", input.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal(new BusinessPricing(1_900, [PriceTier.Percent(5, 500), PriceTier.Percent(10, 800)]), await site.PricingAsync("shown", "TIERED"));
    }

    [Fact]
    public async Task A_message_stands_at_the_row_it_is_about_even_below_an_empty_row()
    {
        using var visitor = site.NewVisitor();

        var answer = await PostAsync(visitor, Address("shown", "/pricing/offers/PRICED"), ("tiers[1].quantity", "5"), ("tiers[1].value", "5"), ("tiers[3].quantity", "4"), ("tiers[3].value", "6"));

        Assert.Equal(["tiers[3].quantity"], answer.Page.QuerySelectorAll("[aria-invalid]").Select(input => input.GetAttribute("name")));
    }

    [Fact]
    public async Task A_fixed_price_is_below_the_business_price()
    {
        using var visitor = site.NewVisitor();

        var answer = await PostAsync(visitor, Address("shown", "/pricing/offers/PRICED"), ("kind", "Fixed"), ("tiers[0].quantity", "4"), ("tiers[0].value", "18"));

        Assert.Contains("not lower than the business price, $18.00", answer.Page.Words("#field-tiers-0-value-error"), StringComparison.Ordinal);
        Assert.True(answer.Page.QuerySelector<IHtmlInputElement>("input[name=kind][value=Fixed]")!.IsChecked);
    }

    [Fact]
    public async Task Six_tiers_are_refused()
    {
        using var visitor = site.NewVisitor();
        var six = Enumerable.Range(0, 6).SelectMany(i => new[] { ($"tiers[{i}].quantity", $"{i + 2}"), ($"tiers[{i}].value", $"{i + 1}") });

        var answer = await PostAsync(visitor, Address("shown", "/pricing/offers/PRICED"), [.. six]);

        Assert.Equal(422, answer.Status);
        Assert.Contains("at most 5", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discount_and_price_can_be_removed()
    {
        var (shop, url) = await ShopAsync("removes", "TIERED");
        using var visitor = site.NewVisitor();

        await PostAsync(visitor, url, ("do", "remove-discount"));
        Assert.Equal(new BusinessPricing(1_900, []), await site.PricingAsync(shop, "TIERED"));

        await PostAsync(visitor, url, ("do", "remove-price"));
        Assert.Equal(BusinessPricing.None, await site.PricingAsync(shop, "TIERED"));
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten_unseen()
    {
        var (shop, url) = await ShopAsync("meanwhile", "BARE");
        using var first = site.NewVisitor();
        using var second = site.NewVisitor();
        var opened = (await first.GetAsync(url)).Page;
        await PostAsync(second, url, ("businessPrice", "17.00"));

        var refused = await first.PostAsync(url, fields: Typed(opened, ("businessPrice", "19.00")));

        Assert.Equal(422, refused.Status);
        Assert.Contains("changed in the meantime", refused.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("business price $17.00", refused.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("19.00", refused.Page.QuerySelector<IHtmlInputElement>("input[name=businessPrice]")!.Value);
        Assert.Equal(1_700, (await site.PricingAsync(shop, "BARE")).BusinessPrice);

        Assert.Equal(302, (await first.PostAsync(url, fields: Typed(refused.Page))).Status);
        Assert.Equal(1_900, (await site.PricingAsync(shop, "BARE")).BusinessPrice);
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_has_done_what_it_says()
    {
        var (shop, url) = await ShopAsync("twice", "BARE");
        using var visitor = site.NewVisitor();
        var form = Typed((await visitor.GetAsync(url)).Page, ("businessPrice", "17.00")).ToList();

        Assert.Equal((302, 302), ((await visitor.PostAsync(url, fields: form)).Status, (await visitor.PostAsync(url, fields: form)).Status));

        Assert.Equal(1_700, (await site.PricingAsync(shop, "BARE")).BusinessPrice);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    public async Task A_form_that_does_not_say_what_it_was_opened_with_changes_nothing(string openedWith)
    {
        using var visitor = site.NewVisitor();

        var answer = await PostAsync(visitor, Address("shown", "/pricing/offers/PRICED"), ("openedWith", openedWith), ("businessPrice", "9"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(1_800, (await site.PricingAsync("shown", "PRICED")).BusinessPrice);
    }

    [Fact]
    public async Task A_SKU_may_hold_a_slash_and_begin_like_a_formula()
    {
        var (shop, _) = await ShopAsync("odd", Odd);
        using var visitor = site.NewVisitor();
        var list = await site.GetPageAsync(Address(shop, "/pricing") + "&q=odd");
        var url = list.QuerySelector("a.button[href*='/pricing/offers/']")!.GetAttribute("href")!;

        await PostAsync(visitor, url, ("businessPrice", "14.50"));

        Assert.Equal(1_450, (await site.PricingAsync(shop, Odd)).BusinessPrice);
    }

    [Fact]
    public async Task Another_sellers_SKU_is_not_found()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync(Address("shown", "/pricing/offers/THEIRS"))).Status);
        Assert.Equal(404, (await visitor.PostAsync(Address("shown", "/pricing/offers/THEIRS"), fields: ("businessPrice", "1"))).Status);
        Assert.Equal(404, (await visitor.GetAsync(Address("bare", "/pricing/offers/X"))).Status);
        Assert.Equal(BusinessPricing.None, await site.PricingAsync("other", "THEIRS"));
    }

    [Fact]
    public async Task Without_a_standard_price_it_says_that_nothing_checks_the_height()
    {
        var page = await site.GetPageAsync(Address("shown", "/pricing/offers/UNKNOWN"));

        Assert.Contains("No standard price is known", page.Words("#field-businessPrice-hint"), StringComparison.Ordinal);
    }

    private async Task<(string Shop, string Url)> ShopAsync(string shop, string sku)
    {
        await site.OpenAsync(shop);
        return (shop, Address(shop, $"/pricing/offers/{sku}"));
    }

    /// <summary>Opens the editor and sends it with some fields typed anew.</summary>
    private static async Task<Answer> PostAsync(Visitor visitor, string url, params (string Name, string Value)[] typed) =>
        await visitor.PostAsync(url, fields: Typed((await visitor.GetAsync(url)).Page, typed));
}
