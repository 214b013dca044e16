using System.Text.Json;
using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.SalesSnapshot;

public sealed class SalesSnapshotWidgetTests(SalesSnapshotWidgetTests.Shop site) : IClassFixture<SalesSnapshotWidgetTests.Shop>
{
    private const string March = "/b2b?from=2025-03-01&to=2025-03-30";

    [Fact]
    public async Task The_table_tells_each_channel_and_their_sum()
    {
        var widget = await WidgetAsync(March);

        Assert.Equal(["B2B", "Non-B2B", "Total"], widget.RowNames());
        Assert.Equal(("330.00", "11", "11"), (widget.Figure("b2b.sales"), widget.Figure("b2b.units"), widget.Figure("b2b.orders")));
        Assert.Equal(("110.00", "11", "11"), (widget.Figure("non-b2b.sales"), widget.Figure("non-b2b.units"), widget.Figure("non-b2b.orders")));
        Assert.Equal(("440.00", "22", "22"), (widget.Figure("total.sales"), widget.Figure("total.units"), widget.Figure("total.orders")));
        Assert.Equal(["75.0 %", "25.0 %", "100.0 %"], widget.QuerySelectorAll("td[data-label=Share]").Select(cell => cell.Words()));
    }

    [Theory]
    [InlineData("from=2025-03-25&to=2025-03-30", null)]
    // The 31st is today.
    [InlineData("from=2025-03-25&to=2025-03-31", 6)]
    [InlineData("from=2025-01-06&to=2025-03-31", 12)]
    public async Task If_the_period_includes_today_the_last_bucket_is_drawn_as_one_so_far(string days, int? from)
    {
        var widget = await WidgetAsync($"/b2b?{days}");

        using var graph = JsonDocument.Parse(widget.QuerySelector("script[type='application/json']")!.TextContent);
        var (labels, partial) = (graph.RootElement.GetProperty("labels"), graph.RootElement.GetProperty("partialFrom"));
        Assert.Equal(from, partial.ValueKind == JsonValueKind.Null ? null : partial.GetInt32());
        if (from is { } last) Assert.Equal(labels.GetArrayLength() - 1, last);
    }

    [Fact]
    public async Task Growth_of_nothing_is_zero_and_growth_from_nothing_a_dash()
    {
        var widget = await WidgetAsync(March);

        Assert.Equal(["0.0 %", "— no sales in the comparison", "up 33.3 %"], Growth(widget));
        Assert.Equal(("330.00", "0.00", "330.00"), (widget.Figure("b2b.lastYear.sales"), widget.Figure("non-b2b.lastYear.sales"), widget.Figure("total.lastYear.sales")));
        Assert.Contains("B2B sales stayed at $330.00", widget.Words(".sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_that_rounds_to_nothing_is_none_in_the_sentence_too()
    {
        var widget = await WidgetAsync("/b2b?seller=steady&from=2025-03-01&to=2025-03-30");

        Assert.Equal("0.0 %", Growth(widget).First());
        Assert.Contains("B2B sales stayed at $100,010.00", widget.Words(".sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_before_the_data_begins_is_not_available_and_says_why()
    {
        var widget = await WidgetAsync("/b2b?from=2024-03-01&to=2024-03-31");

        Assert.All(Growth(widget), text => Assert.Equal("n/a your data does not reach back to the comparison", text));
        Assert.Null(widget.Figure("b2b.lastYear.sales"));
        Assert.Contains("Growth is n/a: your data begins on 5 Jun 2023", widget.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_with_today_is_so_far_and_compared_up_to_yesterday()
    {
        var widget = await WidgetAsync("/b2b?from=2025-03-02&to=2025-03-31");

        Assert.Equal("1330.00", widget.Figure("b2b.sales"));
        Assert.Equal("0.0 %", Growth(widget)[0]);
        Assert.Contains("growth compares the days up to yesterday", widget.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/b2b?from=2025-03-02&to=2025-03-31", "B2B sales stayed at $330.00 up to yesterday; with today they are $1,330.00 so far and made 92.4 % of your sales.")]
    [InlineData("/b2b?from=2025-03-31&to=2025-03-31", "B2B sales were $1,000.00 so far and made 100.0 % of your sales.")]
    public async Task With_today_growth_is_told_of_the_amount_that_grew(string address, string sentence)
    {
        Assert.Equal(sentence, (await WidgetAsync(address)).Words(".sentence"));
    }

    [Theory]
    [InlineData("/b2b?from=2023-05-01&to=2023-06-04", "Your data begins on 5 Jun 2023, after these dates, so there is no data for them.", "n/a")]
    [InlineData("/b2b?from=2025-04-01&to=2025-04-30", "These dates are in the future, so there is no data for them yet.", "—")]
    public async Task Days_wholly_outside_the_data_have_no_figures_and_say_why(string address, string why, string growth)
    {
        var widget = await WidgetAsync(address);

        Assert.All(widget.QuerySelectorAll("tbody tr"), row => Assert.StartsWith("no data no data no data no data no data", string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.Words())), StringComparison.Ordinal));
        Assert.Null(widget.Figure("b2b.sales"));
        Assert.All(Growth(widget), text => Assert.StartsWith(growth, text, StringComparison.Ordinal));
        Assert.Equal("No data for these dates.", widget.Words(".sentence"));
        Assert.Equal(why, Assert.Single(widget.QuerySelectorAll(".card-note:not([id])")).Words());
    }

    [Fact]
    public async Task A_small_base_prints_the_change_beside_the_percentage()
    {
        var widget = await WidgetAsync("/b2b?from=2025-02-01&to=2025-02-28");

        Assert.Equal("down 33.3 % −$10.00 · small base", Growth(widget)[0]);
    }

    [Theory]
    [InlineData("", "b2b non-b2b total last-year", "line")]
    [InlineData("&show=b2b", "b2b last-year", "line")]
    [InlineData("&show=b2b,total&compare=none&graph=bar", "b2b total", "bar")]
    [InlineData("&show=b2b&show=non-b2b&compare=none&compare=last-year", "b2b non-b2b last-year", "line")]
    [InlineData("&show=&compare=weekday", "weekday", "line")]
    public async Task The_address_says_which_lines_are_drawn_and_how(string query, string drawn, string kind)
    {
        var widget = await WidgetAsync(March + query);

        Assert.Equal(drawn, string.Join(' ', widget.QuerySelectorAll(".series-form input[type=checkbox]:checked").Select(box => box.GetAttribute("value"))));
        Assert.Equal(kind, widget.QuerySelector("input[name=graph]:checked")!.GetAttribute("value"));
        Assert.Equal(["B2B", "Non-B2B", "Total"], widget.RowNames());
    }

    [Fact]
    public async Task By_units_last_year_and_growth_are_of_units()
    {
        var widget = await WidgetAsync(March + "&measure=units");

        Assert.Equal(("11", null), (widget.Figure("b2b.lastYear.units"), widget.Figure("b2b.lastYear.sales")));
        Assert.Contains("no units in the comparison", Growth(widget)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_number_leads_to_its_orders()
    {
        var widget = await WidgetAsync(March);

        const string Store = "/orders?seller=my-shop&marketplace=US";
        Assert.Equal($"{Store}&from=2025-03-01&to=2025-03-30&show=b2b", Link(widget, "b2b.orders"));
        Assert.Equal($"{Store}&from=2024-03-01&to=2024-03-30&show=non-b2b", Link(widget, "non-b2b.lastYear.sales"));
        Assert.Equal($"{Store}&from=2025-03-01&to=2025-03-30", Link(widget, "total.sales"));
        Assert.Equal($"{Store}&from=2025-03-01&to=2025-03-30&excluded=true", widget.QuerySelector(".card-note a")!.GetAttribute("href"));
        Assert.Equal("1 cancelled order", widget.Words(".card-note a"));
    }

    [Fact]
    public async Task Counted_as_ordered_cancelled_orders_are_in()
    {
        var widget = await WidgetAsync(March + "&count=as-ordered");

        Assert.Equal("429.00", widget.Figure("b2b.sales"));
        Assert.DoesNotContain("excluded", widget.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("&count=as-ordered", Link(widget, "b2b.sales"), StringComparison.Ordinal);
    }

    private async Task<IElement> WidgetAsync(string url) => (await site.GetPageAsync(url)).Widget("sales-snapshot");

    private static List<string> Growth(IElement widget) => widget.QuerySelectorAll("td[data-label=Growth]").Select(cell => cell.Words()).ToList();

    private static string? Link(IElement widget, string figure) => widget.QuerySelector($"[data-figure='{figure}']")!.GetAttribute("href");

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given
                .Order(on: "2023-06-05", by: Buyer.Consumer)
                .Orders(11, on: "2024-03-05", amount: 30)
                .Orders(3, on: "2024-02-05", amount: 10)
                .Orders(2, on: "2025-02-05", amount: 10)
                .Orders(11, on: "2025-03-05", amount: 30)
                .Orders(11, on: "2025-03-05", amount: 10, by: Buyer.Consumer)
                .Order(on: "2025-03-06", amount: 99, status: "Cancelled")
                .Order(on: "2025-03-31", amount: 1_000);
            await Given.Seller("steady")
                .Order(on: "2023-06-05", by: Buyer.Consumer)
                .Orders(10, on: "2024-03-05", amount: 10_000)
                .Orders(9, on: "2025-03-05", amount: 10_000)
                .Order(on: "2025-03-05", amount: 10_010);
        }
    }
}
