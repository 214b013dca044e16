using System.Text.Json;
using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.CustomerSegments;

public sealed class CustomerSegmentsWidgetTests(CustomerSegmentsWidgetTests.Shops site) : IClassFixture<CustomerSegmentsWidgetTests.Shops>
{
    [Theory]
    [InlineData("", "Repair Retail Newcomer Gone")]
    [InlineData("&measure=units", "Retail Repair Newcomer Gone")]
    [InlineData("&sort=units&dir=desc", "Retail Repair Newcomer Gone")]
    [InlineData("&sort=units&dir=asc", "Gone Newcomer Repair Retail")]
    [InlineData("&sort=name&dir=asc", "Gone Newcomer Repair Retail")]
    [InlineData("&sort=name&dir=desc", "Retail Repair Newcomer Gone")]
    [InlineData("&sort=yoy&dir=desc", "Repair Retail Gone Newcomer")]
    [InlineData("&sort=yoy&dir=asc", "Gone Retail Repair Newcomer")]
    [InlineData("&sort=average&dir=asc", "Retail Newcomer Repair Gone")]
    [InlineData("&sort=average", "Repair Newcomer Retail Gone")]
    public async Task Sorts_either_way_with_what_has_no_number_last(string query, string names)
    {
        var widget = await WidgetAsync("/b2b?seller=many" + query);

        Assert.Equal(names, string.Join(' ', widget.RowNames()));
    }

    [Theory]
    [InlineData("", "sales", "descending", "asc")]
    [InlineData("&sort=units&dir=asc", "units", "ascending", "desc")]
    [InlineData("&sort=name&dir=asc", "name", "ascending", "desc")]
    public async Task The_header_tells_the_order_and_offers_the_opposite(string query, string column, string order, string next)
    {
        var widget = await WidgetAsync("/b2b?seller=many" + query);

        var sorted = Assert.Single(widget.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal(order, sorted.GetAttribute("aria-sort"));
        Assert.Equal($"/b2b?dir={next}&seller=many&sort={column}#customer-segments", sorted.QuerySelector("a.sort")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("industry", "Industry", "Repair Retail Newcomer Gone")]
    [InlineData("region", "Region", "California Nevada Other")]
    [InlineData("size", "Size", "Other")]
    public async Task By_says_what_the_segments_are(string by, string chosen, string names)
    {
        var widget = await WidgetAsync($"/b2b?seller=many&by={by}");

        Assert.Equal(chosen, widget.Words("#customer-segments-by option[selected]"));
        Assert.Equal(names, string.Join(' ', widget.RowNames()));
    }

    [Theory]
    [InlineData("", "Repair leads with 50.0 % of B2B sales")]
    [InlineData("&measure=units", "Retail leads with 50.0 % of B2B units")]
    public async Task The_sentence_is_about_the_measure(string query, string sentence)
    {
        Assert.Contains(sentence, (await WidgetAsync("/b2b?seller=leaders" + query)).Words(".sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_classified_is_never_said_to_have_grown_most()
    {
        Assert.Equal("Repair leads with 66.7 % of B2B sales and grew most, by 100.0 %.", (await WidgetAsync("/b2b?seller=growing")).Words(".sentence"));
    }

    [Fact]
    public async Task Labels_that_differ_in_punctuation_alone_open_rows_of_their_own()
    {
        var ids = (await WidgetAsync("/b2b?seller=alike")).QuerySelectorAll(".sub-rows").Select(rows => rows.Id).ToList();

        Assert.Equal(3, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]+$", id));
    }

    [Fact]
    public async Task A_label_other_is_what_is_not_classified()
    {
        var widget = await WidgetAsync("/b2b?seller=others");

        Assert.Equal(["Repair", "Other"], widget.RowNames());
        Assert.Equal("20.00", widget.Figure("segment.other.sales"));
        Assert.Equal("30.00", widget.Figure("segment.Repair.sales"));
    }

    [Theory]
    [InlineData("industry", "/companies?seller=others&marketplace=US&from=2025-03-01&to=2025-03-30&industry=other")]
    [InlineData("size", "/companies?seller=others&marketplace=US&from=2025-03-01&to=2025-03-30&size=other")]
    [InlineData("region", null)]
    public async Task What_is_not_classified_leads_to_its_companies_where_somebody_can_choose(string by, string? address)
    {
        var widget = await WidgetAsync($"/b2b?seller=others&by={by}");

        Assert.Equal(address, widget.QuerySelector("[data-key=other] a.chip")?.GetAttribute("href"));
        Assert.Equal(address is null ? 0 : 1, widget.QuerySelectorAll("a.chip").Length);
        if (address is not null) Assert.NotEmpty((await site.GetPageAsync(address)).Words("h1"));
    }

    [Theory]
    [InlineData("as-ordered", "&industry=other&count=as-ordered")]
    [InlineData("not-cancelled", "&industry=other")]
    public async Task They_are_counted_there_as_they_are_here(string count, string end)
    {
        var widget = await WidgetAsync($"/b2b?seller=others&count={count}");

        Assert.EndsWith(end, widget.QuerySelector("[data-key=other] a.chip")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sub_industries_follow_their_industry_and_add_up_to_it()
    {
        var widget = await WidgetAsync("/b2b?seller=many");

        var expander = Assert.Single(widget.QuerySelectorAll("button.expander"));
        Assert.Equal(("false", "Sub-industries of Repair"), (expander.GetAttribute("aria-expanded"), expander.GetAttribute("aria-label")));
        var rows = widget.QuerySelectorAll($"#{expander.GetAttribute("aria-controls")} tr");
        Assert.Equal(["Bicycles", "Not specified"], rows.Select(row => row.Words("th")));
        Assert.Equal(["200.00", "100.00"], rows.Select(row => row.QuerySelector("[data-figure$='.sales']")!.GetAttribute("data-value")));
        Assert.Equal("300.00", widget.Figure("segment.Repair.sales"));
        Assert.EndsWith("&show=b2b&industry=Repair&subIndustry=Bicycles", rows[0].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shares_make_a_hundred_percent()
    {
        var widget = await WidgetAsync("/b2b?seller=many");

        Assert.Equal(["73.2 %", "14.6 %", "12.2 %", "0.0 %"], widget.QuerySelectorAll("tbody:not(.sub-rows) td[data-label=Share]").Select(cell => cell.Words()));
    }

    [Fact]
    public async Task Without_sales_there_is_no_share_which_is_not_a_share_of_zero()
    {
        var widget = await WidgetAsync("/b2b?seller=waiting");

        Assert.Equal("—", Assert.Single(widget.QuerySelectorAll("td[data-label=Share]")).Words());
        using var graph = JsonDocument.Parse(widget.QuerySelector("script[type='application/json']")!.TextContent);
        Assert.Equal(JsonValueKind.Null, graph.RootElement.GetProperty("slices")[0].GetProperty("share").ValueKind);
    }

    [Fact]
    public async Task Shares_of_sub_industries_make_that_of_their_industry()
    {
        var widget = await WidgetAsync("/b2b?seller=thirds");

        Assert.Equal(["33.4 %", "33.3 %", "33.3 %"], Shares("tbody:not(.sub-rows)"));
        Assert.Equal(["33.4 %"], Shares("#customer-segments-sub-A"));
        Assert.Equal(["33.3 %"], Shares("#customer-segments-sub-B"));
        Assert.Equal(["11.1 %", "11.1 %", "11.1 %"], Shares("#customer-segments-sub-C"));

        IEnumerable<string> Shares(string rows) => widget.QuerySelectorAll($"{rows} td[data-label=Share]").Select(cell => cell.Words());
    }

    [Fact]
    public async Task The_compared_days_are_printed()
    {
        var widget = await WidgetAsync("/b2b?seller=many&customer-segments.range=7d");

        Assert.Contains(widget.QuerySelectorAll(".card-note"), note => note.Words() == "YoY compares with 24–30 Mar 2024.");
    }

    [Fact]
    public async Task Without_business_orders_in_the_period_it_offers_a_longer_one()
    {
        var widget = await WidgetAsync("/b2b?seller=consumers&by=region");

        Assert.Equal("No B2B orders in this period", widget.Words("h3"));
        Assert.Equal("/b2b?by=region&customer-segments.range=12m&seller=consumers#customer-segments", widget.QuerySelector(".state a")!.GetAttribute("href"));
        Assert.Empty(widget.QuerySelectorAll("table, customer-segments-chart"));
    }

    [Fact]
    public async Task A_donut_shows_at_most_six_slices_and_the_remaining_segments_under_a_name_of_their_own()
    {
        var widget = await WidgetAsync("/b2b?seller=eight");

        using var graph = JsonDocument.Parse(widget.QuerySelector("script[type='application/json']")!.TextContent);
        var slices = graph.RootElement.GetProperty("slices").EnumerateArray().ToList();
        Assert.Equal(["A", "B", "C", "D", "E", "F", "Remaining segments"], slices.Select(slice => slice.GetProperty("name").GetString()));
        Assert.Equal((30m, 1m), (slices[^1].GetProperty("sales").GetDecimal(), slices.Sum(slice => slice.GetProperty("share").GetDecimal())));
        Assert.Equal(8, widget.QuerySelectorAll("tbody tr[data-key]").Length);
    }

    private async Task<IElement> WidgetAsync(string url) => (await site.GetPageAsync(url)).Widget("customer-segments");

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Seller("many")
                .Order(on: "2023-01-01", by: Buyer.Consumer)
                .Order(on: "2024-03-05", amount: 100, industry: "Repair")
                .Order(on: "2024-03-05", amount: 50, industry: "Retail")
                .Order(on: "2024-03-05", amount: 50, industry: "Gone")
                .Order(on: "2025-03-28", amount: 200, units: 2, industry: "Repair", subIndustry: "Bicycles", region: "CA")
                .Order(on: "2025-03-28", amount: 100, units: 1, industry: "Repair", region: "CA")
                .Order(on: "2025-03-28", amount: 30, units: 4, industry: "Retail", region: "NV")
                .Order(on: "2025-03-28", amount: 30, units: 4, industry: "Retail", region: "NV")
                .Order(on: "2025-03-28", amount: null, units: 1, industry: "Newcomer", region: "NV", status: "Pending")
                .Order(on: "2025-03-28", amount: 50, units: 1, industry: "Newcomer");
            await Given.Seller("leaders")
                .Order(on: "2025-03-28", amount: 100, units: 1, industry: "Repair")
                .Order(on: "2025-03-28", amount: 60, units: 2, industry: "Retail")
                .Order(on: "2025-03-28", amount: 40, units: 1, industry: "Newcomer");
            var eight = Given.Seller("eight");
            for (var i = 0; i < 8; i++) eight = eight.Order(on: "2025-03-28", amount: 80 - (10 * i), industry: $"{(char)('A' + i)}");
            await eight;
            await Given.Seller("alike")
                .Order(on: "2025-03-28", industry: "A&B", subIndustry: "C")
                .Order(on: "2025-03-28", industry: "A+B", subIndustry: "C")
                .Order(on: "2025-03-28", industry: "A B", subIndustry: "C");
            await Given.Seller("others")
                .Order(on: "2025-03-28", amount: 20, industry: "other")
                .Order(on: "2025-03-28", amount: 10, industry: "Repair", subIndustry: "Other")
                .Order(on: "2025-03-28", amount: 20, industry: "Repair", subIndustry: "Bicycles");
            await Given.Seller("thirds")
                .Order(on: "2025-03-28", amount: 3_335, industry: "A", subIndustry: "A1")
                .Order(on: "2025-03-28", amount: 3_335, industry: "B", subIndustry: "B1")
                .Order(on: "2025-03-28", amount: 1_111, industry: "C", subIndustry: "C1")
                .Order(on: "2025-03-28", amount: 1_111, industry: "C", subIndustry: "C2")
                .Order(on: "2025-03-28", amount: 1_108, industry: "C");
            var growing = Given.Seller("growing").Order(on: "2023-01-01", by: Buyer.Consumer);
            for (var order = 0; order < 10; order++)
            {
                growing = growing
                    .Order(on: "2024-03-05", amount: 100, industry: "Repair").Order(on: "2025-03-28", amount: 200, industry: "Repair")
                    .Order(on: "2024-03-05", amount: 10, industry: "other").Order(on: "2025-03-28", amount: 100, industry: "other");
            }

            await growing;
            await Given.Seller("waiting").Order(on: "2025-03-28", amount: null, units: 1, industry: "Repair", status: "Pending");
            await Given.Seller("consumers").Order(on: "2025-03-28", by: Buyer.Consumer);
        }
    }
}
