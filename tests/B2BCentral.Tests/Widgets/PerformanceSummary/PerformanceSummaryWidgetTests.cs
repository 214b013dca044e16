using System.Net;
using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.PerformanceSummary;

public sealed class PerformanceSummaryWidgetTests(ScoredSite site) : IClassFixture<ScoredSite>
{
    [Fact]
    public async Task Prints_four_scores_with_one_decimal()
    {
        var page = await site.GetPageAsync("/b2b?seller=scored");

        // Sales (3 x 0.5 + 5 x 0.2) / 0.7; pricing 0.4 x 1 + 0.3 x 1 + 0.3 x 0.5; products 4 of 5, as E was never bought or seen by a business: 3 of 4.
        Assert.Equal(("3.6", "0.9", "3.8", "0.0"), (page.Figure("performance.sales"), page.Figure("performance.pricing"), page.Figure("performance.products"), page.Figure("performance.profile")));
        Assert.Equal("Your best score is Products with 3.8 of 5 stars; Profile (0.0) has the most room to improve.", page.Widget("performance-summary").Words(".sentence"));
    }

    [Fact]
    public async Task Draws_stars_in_halves_and_says_them_aloud()
    {
        var stars = (await CornerAsync("sales")).QuerySelector("svg.stars")!;

        Assert.Equal("3.6 of 5 stars", stars.GetAttribute("aria-label"));
        Assert.Equal("70", stars.QuerySelector("svg")!.GetAttribute("width"));
    }

    [Fact]
    public async Task Says_which_input_dropped_out_and_why()
    {
        var corner = await CornerAsync("sales");

        Assert.Contains("percentile not available: 4 similar sellers, at least 10 are needed", corner.Words(".corner-line"), StringComparison.Ordinal);
        Assert.Contains("0.5, scaled to 0.71", corner.Words("table"), StringComparison.Ordinal);
        Assert.Contains("0.3, dropped out", corner.Words("table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_tell_inputs_window_next_half_star_and_how_it_is_computed()
    {
        var corner = await CornerAsync("pricing");

        Assert.Equal(["1 of 5, 20.0 %", "1 of 5, 20.0 %", "10 of 100, 10.0 %"], corner.QuerySelectorAll("td[data-label=Value]").Select(cell => cell.Words()));
        Assert.Contains("page views of 31 Dec 2024 – 30 Mar 2025", corner.Words(".corner-details"), StringComparison.Ordinal);
        Assert.Contains("1.0 stars need one of these, with everything else unchanged: 1 more offer with a business price 1 more offer with a quantity discount", corner.Words(".corner-details"), StringComparison.Ordinal);
        Assert.Contains("version 1.", corner.Words(".how"), StringComparison.Ordinal);
        Assert.Contains("5 % = 1, 10 % = 2, 20 % = 3, 30 % = 4, 40 % = 5 stars, linear between; weight 0.5", (await CornerAsync("sales")).Words(".how"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scale_is_told_as_it_was_set()
    {
        await using var finer = site.WithWebHostBuilder(host => host.UseSetting("Scores:UnitsRatio:Points:1:At", "1.05").UseSetting("Scores:B2BShare:Points:1:At", "0.0525"));
        using var client = finer.CreateClient();

        var how = WebUtility.HtmlDecode(await client.GetStringAsync(ScoredSite.Widget()));

        Assert.Contains("0.5× = 0, 1.05× = 2, 1.5× = 3, 2× = 4, 3× = 5 stars", how, StringComparison.Ordinal);
        Assert.Contains("0\u00A0% = 0, 5.25\u00A0% = 1, 10\u00A0% = 2", how, StringComparison.Ordinal);
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        Assert.Contains("0,5× = 0, 1,05× = 2, 1,5× = 3, 2× = 4, 3× = 5 Sterne", WebUtility.HtmlDecode(await client.GetStringAsync(ScoredSite.Widget())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_runs_from_the_first_kept_day_to_now()
    {
        Assert.Equal("From 2.9 on 1 Mar 2025 to 3.6 today", (await CornerAsync("sales")).QuerySelector(".spark.up")!.GetAttribute("aria-label"));
        Assert.Equal("From 3.8 on 1 Mar 2025 to 3.8 today", (await CornerAsync("products")).QuerySelector(".spark.none")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task The_best_next_step_has_its_offers_selected()
    {
        var best = (await site.GetPageAsync(ScoredSite.Widget())).QuerySelector(".best-step")!;

        Assert.StartsWith("Best step for your stars Add a business price to these 4 offers, which had 90.0 % of your B2B page views: Pricing 0.9 to 3.8 stars.", best.Words(), StringComparison.Ordinal);
        var offers = await site.GetPageAsync(best.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("For 4 offers that you selected", offers.Words(".page-lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footer_says_of_which_days_and_how_often()
    {
        var page = await site.GetPageAsync(ScoredSite.Widget() + "&range=7d&measure=units");

        Assert.Contains("90 days to 30 Mar 2025 · scored daily", page.Words(".card-foot"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".tools"));
    }

    [Fact]
    public async Task A_seller_with_nothing_is_told_what_to_do_and_can_fill_the_profile()
    {
        var page = await site.GetPageAsync(ScoredSite.Widget("empty"));

        Assert.Equal("Not enough to score yet", page.Words(".state h3"));
        Assert.Null(page.QuerySelector("performance-radar"));
        Assert.Equal((null, "0.0"), (page.Figure("performance.sales"), page.Figure("performance.profile")));
        Assert.Equal("not enough data", page.Words("[data-corner=sales] .corner-none"));
        Assert.Equal("There are no active offers", page.Words("[data-corner=pricing] .corner-line"));
    }

    [Theory]
    [InlineData("listed", "Nothing was sold in these 90 days that could be scored yet. Of the other scores, Products is at 5.0 of 5 stars; Profile (0.0) has the most room to improve.")]
    [InlineData("unpriced", "Nothing was sold in these 90 days that could be scored yet. Every other score is at 0.0 of 5 stars.")]
    public async Task A_seller_who_sold_nothing_is_not_praised_for_a_best_score(string seller, string sentence)
    {
        var page = await site.GetPageAsync(ScoredSite.Widget(seller));

        Assert.Equal(sentence, page.Words(".sentence"));
    }

    [Fact]
    public async Task A_score_without_data_is_a_gap_of_the_radar_and_not_zero()
    {
        var page = await site.GetPageAsync(ScoredSite.Widget("orders-only"));

        Assert.Contains("""{"labels":["Sales","Pricing","Products","Profile"],"values":[5,null,null,0.0]}""", page.QuerySelector("performance-radar script")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_corner_of_the_radar_is_a_button_that_names_its_details()
    {
        var page = await site.GetPageAsync(ScoredSite.Widget());

        var buttons = page.QuerySelectorAll(".radar button").ToList();
        Assert.Equal(["Sales 3.6 Details", "Pricing 0.9 Details", "Products 3.8 Details", "Profile 0.0 Details"], buttons.Select(button => button.Words()));
        Assert.All(buttons, button => Assert.Equal("DETAILS", page.GetElementById(button.GetAttribute("aria-controls")!)!.TagName));
    }

    private async Task<IElement> CornerAsync(string key) => (await site.GetPageAsync(ScoredSite.Widget())).QuerySelector($"details[data-corner={key}]")!;
}
