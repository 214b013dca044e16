namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class CustomerSegmentsAnswerTests(ApiSite site)
{
    [Fact]
    public async Task The_answer_has_exactly_these_members()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}");

        Assert.Equal(
            ["seller", "marketplace", "currency", "timeZone", "period", "growthPeriod", "comparison", "dataThrough", "counting", "notes",
             "by", "measure", "segments", "total"],
            answer.Names());
        string[] segment = ["key", "name", "sales", "units", "orders", "share", "averageOrder", "yoy", "lastYear", "subSegments"];
        Assert.Equal(segment, answer.At("segments.0").Names());
        Assert.Equal(segment, answer.At("segments.0.subSegments.0").Names());
        Assert.Equal(["sales", "units"], answer.At("segments.0.averageOrder").Names());
        Assert.Equal(["sales", "units", "orders"], answer.At("segments.0.yoy").Names());
        Assert.Equal(["sales", "units", "orders"], answer.At("total").Names());
    }

    [Fact]
    public async Task Industries_are_sorted_by_sales_and_add_up_to_B2B()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}");
        var segments = answer.At("segments").EnumerateArray().ToList();

        Assert.Equal(["Dental", "Law", "other"], segments.Select(segment => segment.Text("key")));
        Assert.Equal(["35.50 4 2", "20.00 2 1", "0.00 2 1"], segments.Select(segment => segment.Figure()));
        Assert.Equal(["0.639640", "0.360360", "0"], segments.Select(segment => segment.Raw("share")));
        Assert.Equal(["17.75 2", "20.00 2", "null 2"], segments.Select(segment => segment.Average("averageOrder")));
        Assert.Equal("55.50 8 4", answer.Figure("total"));
    }

    [Fact]
    public async Task Sub_industries_add_up_to_their_industry()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}");
        var subs = answer.At("segments.0.subSegments").EnumerateArray().ToList();

        Assert.Equal(["Clinics", "other"], subs.Select(sub => sub.Text("key")));
        Assert.Equal(["25.50 3 1", "10.00 1 1"], subs.Select(sub => sub.Figure()));
        Assert.Equal("0.459459", subs[0].Raw("share"));
    }

    [Fact]
    public async Task By_units_equal_segments_are_sorted_by_name()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}&measure=units");

        Assert.Equal(["Dental", "Law", "Other"], answer.At("segments").EnumerateArray().Select(segment => segment.Text("name")));
        Assert.Equal("units", answer.Text("measure"));
    }

    [Fact]
    public async Task Growth_of_a_segment_that_did_not_sell_last_year_does_not_exist()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}");

        Assert.Equal("0.775 3 1", answer.Figure("segments.0.yoy"));
        Assert.Equal("20.00 1 1", answer.Figure("segments.0.lastYear"));
        Assert.Equal("null null null", answer.Figure("segments.1.yoy"));
    }

    [Fact]
    public async Task Without_comparison_no_segment_grows()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}&compare=none");

        Assert.True(answer.IsNull("comparison"));
        Assert.All(answer.At("segments").EnumerateArray(), segment => Assert.True(segment.IsNull("yoy") && segment.IsNull("lastYear")));
    }

    [Fact]
    public async Task As_ordered_counts_cancelled_orders_of_a_segment()
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}&count=as-ordered");

        Assert.Equal(["75.50 8 2", "70.00 7 2", "0.00 2 1"], answer.At("segments").EnumerateArray().Select(segment => segment.Figure()));
        Assert.Equal("145.50 17 5", answer.Figure("total"));
    }

    [Theory]
    [InlineData("region")]
    [InlineData("size")]
    public async Task What_is_not_classified_is_other(string by)
    {
        var answer = await site.GetAsync($"customer-segments?{ApiSite.March}&by={by}");

        Assert.Equal(by, answer.Text("by"));
        Assert.Equal("other", Assert.Single(answer.At("segments").EnumerateArray()).Text("key"));
        Assert.Equal("1", answer.Raw("segments.0.share"));
    }

    [Fact]
    public async Task A_period_without_orders_has_no_segments_and_a_total_of_zero()
    {
        var answer = await site.GetAsync("customer-segments?from=2025-01-01&to=2025-01-31");

        Assert.Empty(answer.At("segments").EnumerateArray());
        Assert.Equal("0.00 0 0", answer.Figure("total"));
    }

    [Fact]
    public async Task Days_after_the_newest_order_have_no_numbers_and_what_sold_a_year_earlier_stays_known()
    {
        var answer = await site.GetAsync("customer-segments?from=2025-03-21&to=2025-03-25&compare=weekday");
        var empty = await site.GetAsync("customer-segments", site.KeyOfEmpty);

        Assert.Equal("null null null", answer.Figure("total"));
        Assert.All(answer.At("segments").EnumerateArray(), segment => Assert.Equal("null null null", segment.Figure()));
        Assert.Equal("null null null", empty.Figure("total"));
        Assert.Empty(empty.At("segments").EnumerateArray());
    }
}
