using System.Text.Json;

namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class SalesSnapshotAnswerTests(ApiSite site)
{
    private static readonly string[] Channels = ["b2b", "nonB2b", "total"];
    private static readonly string[] Figure = ["sales", "units", "orders"];

    [Fact]
    public async Task The_answer_has_exactly_these_members()
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}");

        Assert.Equal(
            ["seller", "marketplace", "currency", "timeZone", "period", "growthPeriod", "comparison", "dataThrough", "counting", "notes", .. Channels,
             "lastYear", "yoy", "b2bShare", "averageOrder", "excludedOrders", "grain", "series"],
            answer.Names());
        Assert.Equal(["from", "to"], answer.At("period").Names());
        Assert.Equal(["from", "to", "rule"], answer.At("comparison").Names());
        foreach (var group in (string[])["lastYear", "yoy", "averageOrder"]) Assert.Equal(Channels, answer.At(group).Names());
        foreach (var channel in Channels)
        {
            foreach (var figure in (string[])[channel, $"lastYear.{channel}", $"yoy.{channel}", $"series.1.{channel}", $"series.4.lastYear.{channel}"])
                Assert.Equal(Figure, answer.At(figure).Names());
            Assert.Equal(["sales", "units"], answer.At($"averageOrder.{channel}").Names());
        }

        Assert.Equal(["from", "to", .. Channels, "lastYear"], answer.At("series.0").Names());
    }

    [Fact]
    public async Task Figures_leave_out_what_is_cancelled_and_averages_what_has_no_price()
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}");

        Assert.Equal("55.50 8 4", answer.Figure("b2b"));
        Assert.Equal("64.50 1 1", answer.Figure("nonB2b"));
        Assert.Equal("120.00 9 5", answer.Figure("total"));
        Assert.Equal("0.4625", answer.Raw("b2bShare"));
        Assert.Equal("18.50 2", answer.Average("averageOrder.b2b"));
        Assert.Equal("1", answer.Raw("excludedOrders"));
        Assert.Equal("not-cancelled", answer.Text("counting"));
        Assert.Equal(("2025-03-01", "2025-03-30"), (answer.Text("period.from"), answer.Text("period.to")));
        Assert.Equal("2025-03-20", answer.Text("dataThrough"));
    }

    [Fact]
    public async Task As_ordered_counts_cancelled_orders_and_items_too()
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}&count=as-ordered");

        Assert.Equal("145.50 17 5", answer.Figure("b2b"));
        Assert.Equal("210.00 18 6", answer.Figure("total"));
        Assert.Equal("36.38 3.4", answer.Average("averageOrder.b2b"));
        Assert.Equal("0", answer.Raw("excludedOrders"));
        Assert.Equal("as-ordered", answer.Text("counting"));
    }

    [Fact]
    public async Task Growth_is_a_fraction_also_of_a_small_base()
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}");

        Assert.Equal(("2024-03-01", "2024-03-30", "last-year"), (answer.Text("comparison.from"), answer.Text("comparison.to"), answer.Text("comparison.rule")));
        Assert.Equal("20.00 1 1", answer.Figure("lastYear.b2b"));
        Assert.Equal("43.00 2 1", answer.Figure("lastYear.nonB2b"));
        Assert.Equal("63.00 3 2", answer.Figure("lastYear.total"));
        Assert.Equal("1.775 7 3", answer.Figure("yoy.b2b"));
        Assert.Equal("0.5 -0.5 0", answer.Figure("yoy.nonB2b"));
        Assert.Equal("0.904762 2 1.5", answer.Figure("yoy.total"));
    }

    [Fact]
    public async Task Nothing_in_the_comparison_gives_zeros_there_and_no_growth()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-03-10&to=2025-03-15");

        Assert.Equal("0.00 0 0", answer.Figure("lastYear.b2b"));
        Assert.Equal("null null null", answer.Figure("yoy.b2b"));
    }

    [Fact]
    public async Task Before_the_first_order_there_is_no_data_to_compare_with()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2024-02-01&to=2024-03-31&grain=month");

        Assert.True(answer.IsNull("lastYear"));
        Assert.Equal("null null null", answer.Figure("yoy.total"));
        Assert.Contains(answer.At("notes").EnumerateArray(), note => note.GetString()!.Contains("28 Feb 2024", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_that_does_not_exist_is_null()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-01-01&to=2025-01-31");

        Assert.Equal("0.00 0 0", answer.Figure("total"));
        Assert.True(answer.IsNull("b2bShare"));
        Assert.Equal("null null", answer.Average("averageOrder.total"));
    }

    [Fact]
    public async Task Without_comparison_nothing_is_compared()
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}&compare=none");

        Assert.True(answer.IsNull("comparison"));
        Assert.True(answer.IsNull("lastYear"));
        Assert.True(answer.IsNull("yoy"));
        Assert.All(answer.At("series").EnumerateArray(), point => Assert.True(point.IsNull("lastYear")));
        Assert.Equal("55.50 8 4", answer.Figure("b2b"));
    }

    [Fact]
    public async Task By_weekday_the_comparison_is_364_days_earlier()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-03-04&to=2025-03-04&compare=weekday");

        Assert.Equal(("2024-03-05", "2024-03-05", "weekday"), (answer.Text("comparison.from"), answer.Text("comparison.to"), answer.Text("comparison.rule")));
        Assert.Equal("20.00 1 1", answer.Figure("lastYear.b2b"));
        Assert.Equal("20.00 1 1", answer.Figure("series.0.lastYear.b2b"));
    }

    [Fact]
    public async Task A_leap_day_alone_has_nothing_to_compare_with()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2024-02-29&to=2024-02-29");

        Assert.Equal("10.00 1 1", answer.Figure("total"));
        Assert.True(answer.IsNull("comparison"));
        Assert.True(answer.IsNull("yoy"));
    }

    [Fact]
    public async Task The_leap_day_of_the_comparison_counts_with_28_February()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-02-28&to=2025-02-28");

        Assert.Equal(("2024-02-28", "2024-02-29"), (answer.Text("comparison.from"), answer.Text("comparison.to")));
        Assert.Equal("11.00 2 2", answer.Figure("lastYear.total"));
        Assert.Equal("-1 -1 -1", answer.Figure("yoy.total"));
        Assert.Single(answer.At("notes").EnumerateArray());
    }

    [Fact]
    public async Task A_period_with_today_grows_up_to_yesterday()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-03-01&to=2025-03-31");

        Assert.Equal("2025-03-31", answer.Text("period.to"));
        Assert.Equal("2025-03-30", answer.Text("growthPeriod.to"));
        Assert.Equal("2024-03-30", answer.Text("comparison.to"));
    }

    [Theory]
    [InlineData("day", 30, "2025-03-01", "2025-03-01")]
    [InlineData("week", 5, "2025-03-01", "2025-03-02")]
    [InlineData("month", 1, "2025-03-01", "2025-03-30")]
    public async Task The_series_is_cut_by_the_grain_and_adds_up(string grain, int points, string from, string to)
    {
        var answer = await site.GetAsync($"sales-snapshot?{ApiSite.March}&grain={grain}");
        var series = answer.At("series").EnumerateArray().ToList();

        Assert.Equal((grain, points), (answer.Text("grain"), series.Count));
        Assert.Equal((from, to), (series[0].Text("from"), series[0].Text("to")));
        Assert.Equal(120.00m, series.Where(point => !point.IsNull("total")).Sum(point => point.At("total.sales").GetDecimal()));
        Assert.Equal(63.00m, series.Sum(point => point.At("lastYear.total.sales").GetDecimal()));
    }

    [Fact]
    public async Task Days_before_the_first_order_have_no_figures_in_the_series()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2024-02-27&to=2024-02-28");

        Assert.True(answer.IsNull("series.0.b2b"));
        Assert.True(answer.IsNull("series.0.total"));
        Assert.Equal("1.00 1 1", answer.Figure("series.1.total"));
    }

    [Fact]
    public async Task Days_after_the_newest_order_have_none_either_and_a_note_says_where_orders_end()
    {
        var answer = await site.GetAsync("sales-snapshot?from=2025-03-20&to=2025-03-22");

        Assert.Equal("84.50 3 2", answer.Figure("series.0.total"));
        Assert.True(answer.IsNull("series.1.total"));
        Assert.True(answer.IsNull("series.2.b2b"));
        Assert.Equal("0.00 0 0", answer.Figure("series.1.lastYear.total"));
        Assert.StartsWith("No orders are known after 20 Mar 2025", Assert.Single(answer.At("notes").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2024-01-01&to=2024-02-27", "Your data begins on 28 Feb 2024, after these dates, so there is no data for them.")]
    [InlineData("from=2025-04-01&to=2025-04-30", "These dates are in the future, so there is no data for them yet.")]
    [InlineData("from=2025-03-21&to=2025-03-25", "No orders are known after 20 Mar 2025, so there is no data for these dates. Import newer files if there were orders.")]
    public async Task Days_wholly_outside_the_data_have_no_numbers_and_a_note(string days, string note)
    {
        var answer = await site.GetAsync($"sales-snapshot?{days}");

        AssertHasNoNumbers(answer);
        Assert.Equal([note], answer.At("notes").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public async Task Thirty_days_are_the_default_and_end_where_data_ended_over_a_week_ago()
    {
        var answer = await site.GetAsync("sales-snapshot");

        Assert.Equal(("2025-02-19", "2025-03-20"), (answer.Text("period.from"), answer.Text("period.to")));
    }

    [Fact]
    public async Task A_seller_without_an_order_has_no_numbers()
    {
        var answer = await site.GetAsync("sales-snapshot", site.KeyOfEmpty);

        AssertHasNoNumbers(answer);
        Assert.True(answer.IsNull("lastYear") && answer.IsNull("dataThrough"));
        Assert.All(answer.At("series").EnumerateArray(), point => Assert.True(point.IsNull("total") && point.IsNull("lastYear")));
    }

    private static void AssertHasNoNumbers(JsonElement answer)
    {
        Assert.All(Channels, channel => Assert.Equal("null null null", answer.Figure(channel)));
        Assert.All(Channels, channel => Assert.Equal("null null", answer.Average($"averageOrder.{channel}")));
        Assert.True(answer.IsNull("b2bShare") && answer.IsNull("excludedOrders"));
        if (!answer.IsNull("yoy")) Assert.All(Channels, channel => Assert.Equal("null null null", answer.Figure($"yoy.{channel}")));
    }
}
