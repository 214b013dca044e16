using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Pricing.PricedSite;

namespace B2BCentral.Tests.Features.Pricing;

public sealed class PriceRulePageTests(PricedSite site) : IClassFixture<PricedSite>
{
    private static readonly (string, string)[] EightBelow = [("percent", "8"), ("tierChange", "Replace"), ("tiers[0].quantity", "10"), ("tiers[0].value", "15")];

    [Fact]
    public async Task The_summary_tells_what_changes_what_stays_and_what_cannot()
    {
        await site.OpenAsync("summary");
        using var visitor = site.NewVisitor();

        var page = await PreviewAsync(visitor, Address("summary", "/pricing/rule"), EightBelow);

        Assert.Equal(("1", "4", "1"), (page.Figure("batch.change"), page.Figure("batch.stay"), page.Figure("batch.cannot")));
        Assert.Equal("5", page.Figure("batch.covered"));
        Assert.Contains("now 4, 66.7 %", page.Words(".totals"), StringComparison.Ordinal);
        Assert.Contains("no standard price to start from", page.Words(".batch-reasons"), StringComparison.Ordinal);
        Assert.Equal("BARE Product BARE $20.00 — $18.40−8.0 % — 10+ −15.0 %", page.QuerySelectorAll("tbody tr").First(row => row.Words("th a") == "BARE").Words());
        Assert.Equal(BusinessPricing.None, await site.PricingAsync("summary", "BARE"));
    }

    [Fact]
    public async Task A_rule_is_applied_seen_in_the_coverage_and_undone()
    {
        await site.OpenAsync("round");
        using var visitor = site.NewVisitor();
        var preview = await PreviewAsync(visitor, Address("round", "/pricing/rule") + "&show=uncovered", EightBelow);

        var applied = await StepAsync(visitor, preview, "apply");
        Assert.Equal("1 offer was changed.", applied.Words("[role=status]"));
        Assert.Equal(new BusinessPricing(1_840, [PriceTier.Percent(10, 1_500)]), await site.PricingAsync("round", "BARE"));
        Assert.Equal("5", (await site.GetPageAsync(Address("round", "/pricing"))).Figure("coverage.with-price"));
        Assert.Contains("$18.40", (await site.GetPageAsync("/b2b?seller=round")).Widget("top-products").Words(), StringComparison.Ordinal);

        await StepAsync(visitor, applied, "undo");
        Assert.Equal(BusinessPricing.None, await site.PricingAsync("round", "BARE"));
        Assert.Equal("4", (await site.GetPageAsync(Address("round", "/pricing"))).Figure("coverage.with-price"));
    }

    [Fact]
    public async Task A_price_that_rises_says_so_beside_its_percentage()
    {
        await site.OpenAsync("rises");
        using var visitor = site.NewVisitor();

        var page = await PreviewAsync(visitor, Address("rises", "/pricing/rule"), [("percent", "2"), ("replaces", "true"), ("tierChange", "Keep")]);

        Assert.Contains("$19.60−2.0 % $1.60 more than now", page.QuerySelectorAll("tbody tr").First(row => row.Words("th a") == "PRICED").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("more than now", page.QuerySelectorAll("tbody tr").First(row => row.Words("th a") == "BARE").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applying_a_second_time_does_nothing()
    {
        await site.OpenAsync("twice");
        using var visitor = site.NewVisitor();
        var preview = await PreviewAsync(visitor, Address("twice", "/pricing/rule"), EightBelow);
        var action = preview.QuerySelector("form[action*='/apply']")!.GetAttribute("action")!;
        await visitor.PostAsync(action);

        var second = await visitor.PostAsync(action);

        Assert.Equal(302, second.Status);
        var page = (await visitor.GetAsync(second.Header("Location")!)).Page;
        Assert.Equal("New prices, applied", page.Words("h1"));
        Assert.Null(page.QuerySelector("form[action*='/apply']"));
    }

    [Fact]
    public async Task Undo_names_what_was_changed_since()
    {
        await site.OpenAsync("since");
        using var visitor = site.NewVisitor();
        var applied = await StepAsync(visitor, await PreviewAsync(visitor, Address("since", "/pricing/rule"), [.. EightBelow, ("replaces", "true")]), "apply");
        var editor = Address("since", "/pricing/offers/PRICED");
        await visitor.PostAsync(editor, fields: Typed((await visitor.GetAsync(editor)).Page, ("businessPrice", "12.00")));

        var undone = await StepAsync(visitor, applied, "undo");

        Assert.Equal("New prices, undone", undone.Words("h1"));
        Assert.Equal(["PRICED"], undone.QuerySelectorAll("tr:has(.batch-problem) th a").Select(cell => cell.Words()).Except(["UNKNOWN"]));
        Assert.Equal((1_200, 2_500), ((await site.PricingAsync("since", "PRICED")).BusinessPrice, (await site.PricingAsync("since", "HIGH")).BusinessPrice));
    }

    [Fact]
    public async Task A_discarded_preview_is_gone()
    {
        using var visitor = site.NewVisitor();
        var preview = await PreviewAsync(visitor, Address("shown", "/pricing/rule"), EightBelow);
        var action = preview.QuerySelector("form[action*='/discard']")!.GetAttribute("action")!;

        Assert.Equal(302, (await visitor.PostAsync(action)).Status);

        Assert.Equal(404, (await visitor.GetAsync(action.Replace("/discard", "", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Is_for_the_ticked_offers_only()
    {
        using var visitor = site.NewVisitor();
        var list = await site.GetPageAsync(Address("shown", "/pricing"));
        var id = list.QuerySelectorAll(".price-table tbody tr").First(row => row.QuerySelector("small a")!.Words() == "PRICED").QuerySelector("input[name=product]")!.GetAttribute("value");

        var page = await PreviewAsync(visitor, Address("shown", "/pricing/rule") + $"&of=selected&product={id}", ("percent", "20"), ("replaces", "true"));

        Assert.Equal(["PRICED"], page.QuerySelectorAll("tbody th a").Select(cell => cell.Words()));
    }

    [Fact]
    public async Task Nothing_ticked_says_so()
    {
        var page = await site.GetPageAsync(Address("shown", "/pricing/rule") + "&of=selected");

        Assert.Equal("No offer is selected", page.Words(".state h2"));
    }

    [Theory]
    [InlineData("percent", "", "percent", "Enter a percentage")]
    [InlineData("percent", "lots", "percent", "not a percentage")]
    [InlineData("percent", "100", "percent", "between 0 and 100")]
    [InlineData("base", "AmountBelowStandard", "amount", "Enter an amount")]
    [InlineData("tiers[0].quantity", "1", "tiers-0-quantity", "less than 2")]
    [InlineData("tiers[0].value", "", "tiers-0-value", "no percentage")]
    [InlineData("tiers[0].value", "x", "tiers-0-value", "not a percentage")]
    public async Task A_broken_field_is_said_there_and_what_was_typed_is_kept(string field, string value, string at, string words)
    {
        using var visitor = site.NewVisitor();
        var url = Address("shown", "/pricing/rule");
        var form = (await visitor.GetAsync(url)).Page;

        var answer = await visitor.PostAsync(url, fields: Typed(form, [.. EightBelow.Where(typed => typed.Item1 != field), (field, value)]));

        Assert.Equal(422, answer.Status);
        Assert.Contains(words, answer.Page.Words($"#field-{at}-error"), StringComparison.Ordinal);
        Assert.Equal("10", field == "tiers[0].quantity" ? "10" : answer.Page.QuerySelector<IHtmlInputElement>("input[name='tiers[0].quantity']")!.Value);
        Assert.True(answer.Page.QuerySelector<IHtmlInputElement>("input[name=tierChange][value=Replace]")!.IsChecked);
    }

    [Theory]
    [InlineData("Keep", "5", "Replace by these tiers")]
    [InlineData("Replace", "", "There is no tier")]
    public async Task Tiers_and_what_becomes_of_them_agree(string change, string quantity, string words)
    {
        using var visitor = site.NewVisitor();
        var url = Address("shown", "/pricing/rule");

        var answer = await visitor.PostAsync(url, fields: [("base", "PercentBelowStandard"), ("percent", "8"), ("tierChange", change), ("tiers[0].quantity", quantity), ("tiers[0].value", quantity)]);

        Assert.Equal(422, answer.Status);
        Assert.Contains(words, answer.Page.Words(".if-tiers .field-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_changes_nothing_is_refused()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync(Address("shown", "/pricing/rule"), fields: [("base", "Keep"), ("tierChange", "Keep")]);

        Assert.Contains("changes nothing", answer.Page.Words("#base-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/apply")]
    [InlineData("/undo")]
    [InlineData("/discard")]
    public async Task Another_sellers_batch_is_not_found(string step)
    {
        using var visitor = site.NewVisitor();
        var preview = await PreviewAsync(visitor, Address("shown", "/pricing/rule"), EightBelow);
        var path = preview.QuerySelector("form[action*='/apply']")!.GetAttribute("action")!.Split("/apply")[0];

        var answer = step.Length == 0 ? await visitor.GetAsync(Address("other", path)) : await visitor.PostAsync(Address("other", path + step));

        Assert.Equal(404, answer.Status);
        Assert.Equal(BusinessPricing.None, await site.PricingAsync("shown", "BARE"));
    }

    private static async Task<IHtmlDocument> PreviewAsync(Visitor visitor, string url, params (string, string)[] typed)
    {
        var answer = await visitor.PostAsync(url, fields: Typed((await visitor.GetAsync(url)).Page, typed));
        Assert.Equal(302, answer.Status);
        return (await visitor.GetAsync(answer.Header("Location")!)).Page;
    }

    private static async Task<IHtmlDocument> StepAsync(Visitor visitor, IHtmlDocument page, string step)
    {
        var answer = await visitor.PostAsync(page.QuerySelector($"form[action*='/{step}']")!.GetAttribute("action")!);
        return (await visitor.GetAsync(answer.Header("Location")!)).Page;
    }
}
