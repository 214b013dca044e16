using B2BCentral.Imports.Reading.Cells;

namespace B2BCentral.Tests.Imports.Reading.Cells;

public class CellTextTests
{
    [Theory]
    [InlineData("Non-Amazon", true)]
    [InlineData("Non-Amazon US", true)]
    [InlineData("non-amazon", true)]
    [InlineData("Amazon.com", false)]
    [InlineData("", false)]
    public void Knows_the_channel_of_no_marketplace(string channel, bool isNonAmazon) =>
        Assert.Equal(isNonAmazon, SalesChannelText.IsNonAmazon(channel));

    [Theory]
    [InlineData("", true)]
    [InlineData("--", true)]
    [InlineData("—", true)]
    [InlineData("N/A", true)]
    [InlineData("0", false)]
    [InlineData("-", false)]
    public void Tells_missing_from_zero(string cell, bool isMissing) => Assert.Equal(isMissing, CellText.IsMissing(cell));
}
