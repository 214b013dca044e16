using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Pricing.PriceTier;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Features.BuyerRequests;

public sealed class AnswerPageTests(RequestSite site) : IClassFixture<RequestSite>
{
    [Fact]
    public async Task An_answer_adds_exactly_its_tier_closes_its_tasks_and_is_written_down()
    {
        await OpenAsync("adds", Tiered, offer => offer.Stock = 12);
        using var visitor = site.NewVisitor();

        var answer = await AnswerAsync(visitor, "adds", 1, ("value", "12.5"));

        Assert.Equal((302, Address("adds", "/buyer-requests")), (answer.Status, answer.Header("Location")));
        Assert.Equal(new BusinessPricing(1_900, [Percent(5, 500), Percent(10, 800), Percent(40, 1_250)]), await site.PricingAsync("adds", "adds"));
        var request = await site.RequestAsync("adds");
        // 19.00 × 0.875 = 16.625, rounded half to even
        Assert.Equal((site.Clock.GetUtcNow(), "local", 40, 1_662L), (request.AnsweredAt!.Value, request.AnsweredBy, request.AnsweredFrom!.Value, request.AnsweredPrice!.Value));
        Assert.Equal(["buyer-request-1", "stock-below-request-1"], await site.DoneAsync("adds"));
        Assert.Contains("Your answer to St. Mary Hospital is saved", (await visitor.GetAsync(answer.Header("Location")!)).Page.Words("[role=status]"), StringComparison.Ordinal);

        var page = (await visitor.GetAsync(Address("adds", "/buyer-requests/1"))).Page;
        Assert.Contains("$16.62 from 40 units", page.Words(".request-facts"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.answer-form"));
        Assert.Contains("40+ −12.5 %", (await visitor.GetAsync(Address("adds", "/skus/adds"))).Page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_is_filled_with_the_asked_quantity_and_the_kind_of_the_other_tiers()
    {
        await OpenAsync("filled", new(1_900, [Fixed(5, 1_800)]), hoped: 1_500);

        var page = await site.GetPageAsync(Address("filled", "/buyer-requests/1"));

        Assert.Equal("40", page.QuerySelector<IHtmlInputElement>("input[name=from]")!.Value);
        Assert.Equal(["Fixed"], page.QuerySelectorAll("input[name=kind]").OfType<IHtmlInputElement>().Select(input => input.Value));
        Assert.Contains("The buyer's target is $15.00 each, which is 21.1 % off the business price.", page.Words("#field-value-hint"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=businessPrice]"));
        Assert.Equal(2, page.QuerySelectorAll("#buyers-table tbody tr").Length);
    }

    [Fact]
    public async Task Another_kind_than_that_of_the_other_tiers_is_not_taken()
    {
        await OpenAsync("kinds", new(1_900, [Fixed(5, 1_800)]));
        using var visitor = site.NewVisitor();

        Assert.Equal(302, (await AnswerAsync(visitor, "kinds", 1, ("kind", "Percent"), ("value", "17"))).Status);

        Assert.Equal(new BusinessPricing(1_900, [Fixed(5, 1_800), Fixed(40, 1_700)]), await site.PricingAsync("kinds", "kinds"));
    }

    [Fact]
    public async Task Without_a_business_price_the_answer_sets_one()
    {
        await OpenAsync("bare-offer", BusinessPricing.None);
        using var visitor = site.NewVisitor();

        var refused = await AnswerAsync(visitor, "bare-offer", 1, ("value", "10"));
        Assert.Equal((422, "A quantity discount needs a business price. Write one."), (refused.Status, refused.Page.Words("#field-businessPrice-error")));

        Assert.Equal(302, (await AnswerAsync(visitor, "bare-offer", 1, ("businessPrice", "19"), ("kind", "Fixed"), ("value", "17.50"), ("from", "20"))).Status);
        Assert.Equal(new BusinessPricing(1_900, [Fixed(20, 1_750)]), await site.PricingAsync("bare-offer", "bare-offer"));
        Assert.Equal((20, 1_750L), ((await site.RequestAsync("bare-offer")).AnsweredFrom!.Value, (await site.RequestAsync("bare-offer")).AnsweredPrice!.Value));
    }

    [Fact]
    public async Task A_business_price_that_does_not_hold_is_repaired_by_the_answer()
    {
        await OpenAsync("above", new(2_500, []));
        using var visitor = site.NewVisitor();

        Assert.Equal(302, (await AnswerAsync(visitor, "above", 1, ("businessPrice", "20"), ("value", "10"))).Status);

        Assert.Equal(new BusinessPricing(2_000, [Percent(40, 1_000)]), await site.PricingAsync("above", "above"));
        Assert.Contains("buyer-request-1", await site.DoneAsync("above"));
    }

    [Fact]
    public async Task A_business_price_that_does_not_hold_is_not_shown_as_what_buyers_pay()
    {
        await OpenAsync("shown-above", new(2_500, [Percent(5, 500)]));

        var page = await site.GetPageAsync(Address("shown-above", "/buyer-requests/1"));

        Assert.Empty(page.QuerySelectorAll("#buyers-table tbody tr"));
        Assert.Contains("pay the standard price of $20.00 like everyone else", page.Words("#buyers-table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiers_of_higher_quantities_that_are_no_cheaper_give_way()
    {
        await OpenAsync("gives-way", new(1_900, [Percent(5, 500), Percent(50, 1_000), Percent(100, 2_000)]));
        using var visitor = site.NewVisitor();

        await AnswerAsync(visitor, "gives-way", 1, ("value", "10"));

        Assert.Equal([Percent(5, 500), Percent(40, 1_000), Percent(100, 2_000)], (await site.PricingAsync("gives-way", "gives-way")).Tiers);
    }

    [Theory]
    [InlineData("from", "41", "would not apply to the 40 units")]
    [InlineData("from", "1", "less than 2")]
    [InlineData("from", "many", "not a whole number")]
    [InlineData("from", "", "Enter from how many units")]
    [InlineData("value", "", "Enter a discount.")]
    [InlineData("value", "8", "your lowest price there is already $17.48")]
    [InlineData("value", "8.01", "your lowest price there is already $17.48")]
    [InlineData("value", "100", "between 0 and 100")]
    [InlineData("value", "lots", "not a percentage")]
    public async Task What_is_no_new_discount_at_the_asked_quantity_is_told_at_its_field(string field, string value, string words)
    {
        if (!await site.ReadAsync(db => db.BuyerRequests.AnyAsync(r => r.Asin == "refuses"))) await OpenAsync("refuses", Tiered);
        using var visitor = site.NewVisitor();
        (string, string)[] typed = field == "value" ? [("value", value)] : [("value", "15"), (field, value)];

        var answer = await AnswerAsync(visitor, "refuses", 1, typed);

        Assert.Equal(422, answer.Status);
        var input = answer.Page.QuerySelector<IHtmlInputElement>($"input[name={field}]")!;
        Assert.Equal((value, "true"), (input.Value, input.GetAttribute("aria-invalid")));
        Assert.Contains(words, answer.Page.Words($"#field-{field}-error"), StringComparison.Ordinal);
        Assert.Equal(Tiered, await site.PricingAsync("refuses", "refuses"));
        Assert.Null((await site.RequestAsync("refuses")).AnsweredAt);
    }

    [Fact]
    public async Task A_sixth_tier_has_to_take_the_place_of_another()
    {
        await OpenAsync("six", new(1_900, [Percent(2, 100), Percent(3, 200), Percent(4, 300), Percent(5, 400), Percent(6, 500)]));
        using var visitor = site.NewVisitor();

        Assert.Contains("5 are the most", (await AnswerAsync(visitor, "six", 1, ("value", "10"))).Page.Words("#field-from-error"), StringComparison.Ordinal);

        Assert.Equal(302, (await AnswerAsync(visitor, "six", 1, ("from", "6"), ("value", "10"))).Status);
        Assert.Equal(Percent(6, 1_000), (await site.PricingAsync("six", "six")).Tiers[^1]);
    }

    [Fact]
    public async Task A_preview_shows_the_table_and_saves_nothing()
    {
        await OpenAsync("preview", Tiered);
        using var visitor = site.NewVisitor();

        var answer = await AnswerAsync(visitor, "preview", 1, ("do", "preview"), ("value", "12.5"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("40+ $16.62 −12.5 % −16.9 %", answer.Page.QuerySelectorAll("#buyers-table tbody tr")[^1].Words());
        Assert.Equal(Tiered, await site.PricingAsync("preview", "preview"));
    }

    [Fact]
    public async Task Answers_in_the_last_second_are_taken_and_after_48_hours_refused()
    {
        await OpenAsync("last", Tiered);
        await OpenAsync("late", Tiered);
        using var visitor = site.NewVisitor();
        var opened = Typed((await visitor.GetAsync(Address("late", "/buyer-requests/1"))).Page, ("value", "15")).ToList();

        site.Clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        Assert.Equal(302, (await AnswerAsync(visitor, "last", 1, ("value", "15"))).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = await visitor.PostAsync(Address("late", "/buyer-requests/1"), fields: opened);

        Assert.Equal(422, late.Status);
        Assert.Contains("The time to answer ended on", late.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Empty(late.Page.QuerySelectorAll("form.answer-form"));
        Assert.Equal(Tiered, await site.PricingAsync("late", "late"));
    }

    [Fact]
    public async Task A_request_is_answered_once()
    {
        await OpenAsync("once", Tiered);
        using var visitor = site.NewVisitor();
        var opened = Typed((await visitor.GetAsync(Address("once", "/buyer-requests/1"))).Page).ToList();
        await visitor.PostAsync(Address("once", "/buyer-requests/1"), fields: opened.Where(field => field.Name != "value").Append(("value", "15")));
        var changes = await site.ChangesAsync("once");

        var again = await visitor.PostAsync(Address("once", "/buyer-requests/1"), fields: opened.Where(field => field.Name != "value").Append(("value", "20")));

        Assert.Equal(422, again.Status);
        Assert.Contains("already been answered", again.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(Percent(40, 1_500), (await site.PricingAsync("once", "once")).Tiers[^1]);
        Assert.Equal((changes, 1_615L), (await site.ChangesAsync("once"), (await site.RequestAsync("once")).AnsweredPrice!.Value));
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten_unseen()
    {
        await OpenAsync("meanwhile", Tiered);
        using var visitor = site.NewVisitor();
        var opened = Typed((await visitor.GetAsync(Address("meanwhile", "/buyer-requests/1"))).Page, ("value", "15")).ToList();
        await visitor.PostAsync(Address("meanwhile", "/pricing/offers/meanwhile"), fields: [.. Typed((await visitor.GetAsync(Address("meanwhile", "/pricing/offers/meanwhile"))).Page, ("businessPrice", "18"))]);

        var refused = await visitor.PostAsync(Address("meanwhile", "/buyer-requests/1"), fields: opened);

        Assert.Equal(422, refused.Status);
        Assert.Contains("changed in the meantime", refused.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Null((await site.RequestAsync("meanwhile")).AnsweredAt);
        Assert.Equal(302, (await visitor.PostAsync(Address("meanwhile", "/buyer-requests/1"), fields: Typed(refused.Page))).Status);
        Assert.Equal(1_530, (await site.RequestAsync("meanwhile")).AnsweredPrice);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_an_offer_that_buyers_see_there_is_nothing_to_answer_with(bool isGone)
    {
        var shop = isGone ? "gone" : "hidden";
        await OpenAsync(shop, BusinessPricing.None);
        using var visitor = site.NewVisitor();
        var opened = Typed((await visitor.GetAsync(Address(shop, "/buyer-requests/1"))).Page, ("businessPrice", "19"), ("value", "15")).ToList();
        var offers = (B2BCentral.Data.B2BCentralDb db) => db.Offers.Where(o => db.Sellers.Any(s => s.Id == o.SellerId && s.Slug == shop));
        await site.ReadAsync(db => isGone ? offers(db).ExecuteDeleteAsync() : offers(db).ExecuteUpdateAsync(set => set.SetProperty(o => o.Status, OfferStatus.Inactive)));

        var answer = await visitor.PostAsync(Address(shop, "/buyer-requests/1"), fields: opened);

        Assert.Equal(422, answer.Status);
        Assert.Contains("Buyers do not see this SKU", answer.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Null((await site.RequestAsync(shop)).AnsweredAt);
        Assert.Equal(200, (await visitor.PostAsync(Address(shop, "/buyer-requests/1"), fields: opened.Append(("do", "preview")))).Status);
    }

    private async Task OpenAsync(string shop, BusinessPricing pricing, Action<Offer>? with = null, long? hoped = null)
    {
        await site.OpenAsync(shop, shop, pricing, with);
        await site.AskAsync(shop, hoped: hoped);
    }
}
