using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class AnchorTests
{
    private static readonly DateOnly Today = Day("2025-03-20");

    [Theory]
    [InlineData("2025-03-19")]
    [InlineData("2025-03-15")]
    [InlineData("2025-03-20")]
    [InlineData("2025-04-01")]
    public void The_anchor_is_yesterday(string newestOrder) =>
        Assert.Equal(new Anchor(Day("2025-03-19"), DataEnded: false), Anchor.Of(Today, Day(newestOrder)));

    [Fact]
    public void A_newest_order_exactly_seven_days_older_than_yesterday_still_leaves_the_anchor_at_yesterday() =>
        Assert.Equal(new Anchor(Day("2025-03-19"), DataEnded: false), Anchor.Of(Today, Day("2025-03-12")));

    [Fact]
    public void A_newest_order_more_than_seven_days_older_than_yesterday_is_the_anchor_and_the_page_says_so() =>
        Assert.Equal(new Anchor(Day("2025-03-11"), DataEnded: true), Anchor.Of(Today, Day("2025-03-11")));

    [Fact]
    public void Data_that_ended_years_ago_is_shown_to_its_last_day() =>
        Assert.Equal(new Anchor(Day("2022-06-29"), DataEnded: true), Anchor.Of(Today, Day("2022-06-29")));

    [Fact]
    public void Without_orders_the_anchor_is_yesterday() =>
        Assert.Equal(new Anchor(Day("2025-03-19"), DataEnded: false), Anchor.Of(Today, newestOrder: null));

    [Fact]
    public void Yesterday_of_the_first_of_March_is_the_leap_day_of_a_leap_year() =>
        Assert.Equal(Day("2024-02-29"), Anchor.Of(Day("2024-03-01"), newestOrder: null).Day);
}
