using B2BCentral.Metrics.Profiles;

namespace B2BCentral.Tests.Metrics.Profiles;

public class CredentialMarkTests
{
    private static readonly CredentialFacts None = new(90, 0, 0, 0, 0, 0, 0);

    [Theory]
    [InlineData(19, 0, false, "19 B2B orders in 90 days; none was cancelled.")]
    [InlineData(20, 0, true, "20 B2B orders in 90 days; none was cancelled.")]
    [InlineData(1_020, 1, false, "1,020 B2B orders in 90 days; 1 was cancelled.")]
    [InlineData(20, 2, false, "20 B2B orders in 90 days; 2 were cancelled.")]
    public void Reliable_needs_20_orders_and_none_cancelled(int orders, int cancelled, bool isEarned, string reason) =>
        Assert.Equal(new CredentialVerdict(isEarned, reason), new ReliableSeller().Judge(None with { Orders = orders, CancelledOrders = cancelled }));

    [Theory]
    [InlineData(19, 0, false, "19 B2B orders in 90 days; none waits longer than 3 days to be shipped.")]
    [InlineData(20, 0, true, "20 B2B orders in 90 days; none waits longer than 3 days to be shipped.")]
    [InlineData(20, 1, false, "20 B2B orders in 90 days; 1 waits longer than 3 days to be shipped.")]
    public void On_time_needs_20_orders_and_none_that_waits(int orders, int late, bool isEarned, string reason) =>
        Assert.Equal(new CredentialVerdict(isEarned, reason), new ShipsOnTime().Judge(None with { Orders = orders, LateOrders = late }));

    [Theory]
    [InlineData(99, 500, false)]
    [InlineData(100, 499, false)]
    [InlineData(100, 500, true)]
    public void High_volume_needs_100_orders_and_500_units(int orders, int units, bool isEarned) =>
        Assert.Equal(new CredentialVerdict(isEarned, $"{orders} B2B orders and {units} B2B units in 90 days."), new HighVolume().Judge(None with { Orders = orders, Units = units }));

    [Theory]
    [InlineData(4, 4, false, "4 of 4 active offers have a quantity discount.")]
    [InlineData(5, 2, false, "2 of 5 active offers have a quantity discount.")]
    [InlineData(5, 3, true, "3 of 5 active offers have a quantity discount.")]
    [InlineData(6, 3, true, "3 of 6 active offers have a quantity discount.")]
    public void Bulk_friendly_needs_a_discount_on_half_of_5_offers_or_more(int offers, int discounted, bool isEarned, string reason) =>
        Assert.Equal(new CredentialVerdict(isEarned, reason), new BulkFriendly().Judge(None with { ActiveOffers = offers, DiscountedOffers = discounted }));

    [Fact]
    public void Kinds_are_words_of_an_address_and_differ()
    {
        Assert.All(CredentialMark.All, mark => Assert.Matches("^[a-z-]{1,40}$", mark.Kind));
        Assert.All(CredentialMark.All, mark => Assert.Same(mark, CredentialMark.Find(mark.Kind)));
        Assert.Null(CredentialMark.Find("unknown"));
    }
}
