using B2BCentral.Imports.Reading.Cells;

namespace B2BCentral.Tests.Imports.Reading.Cells;

public class OrderStatusTextTests
{
    [Theory]
    [InlineData("Cancelled", "")]
    [InlineData("Canceled", "")]
    [InlineData("CANCELLED", "")]
    [InlineData("cancelled - by buyer", "")]
    [InlineData("Shipped", "Cancelled")]
    public void Knows_cancelled_orders_and_items_in_every_spelling(string order, string item) => Assert.True(OrderStatusText.IsCancelled(order, item));

    [Theory]
    [InlineData("Shipped - Returned to Seller", "Shipped")]
    [InlineData("Pending", "")]
    [InlineData("", "")]
    [InlineData("Not cancelled", "")]
    public void Takes_no_other_status_for_cancelled(string order, string item) => Assert.False(OrderStatusText.IsCancelled(order, item));

    [Theory]
    [InlineData("Non-Amazon", true)]
    [InlineData("Non-Amazon US", true)]
    [InlineData("non-amazon", true)]
    [InlineData("Amazon.com", false)]
    [InlineData("", false)]
    public void Knows_the_channel_of_no_marketplace(string channel, bool isNonAmazon) => Assert.Equal(isNonAmazon, SalesChannelText.IsNonAmazon(channel));

    [Theory]
    [InlineData("", true)]
    [InlineData("--", true)]
    [InlineData("—", true)]
    [InlineData("N/A", true)]
    [InlineData("0", false)]
    [InlineData("-", false)]
    public void Tells_missing_from_zero(string cell, bool isMissing) => Assert.Equal(isMissing, CellText.IsMissing(cell));
}
