using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class StockCoverTests
{
    [Theory]
    [InlineData(60, 30, 30, 60)]
    [InlineData(57, 143, 30, 11.958)]
    [InlineData(0, 30, 30, 0)]
    [InlineData(10, 5, 10, 20)]
    public void Is_the_stock_divided_by_the_average_units_of_a_day(int stock, long units, int days, double cover) =>
        Assert.Equal((decimal)cover, StockCover.Days(stock, units, days)!.Value, precision: 3);

    [Theory]
    [InlineData(0, 30)]
    [InlineData(-2, 30)]
    [InlineData(10, 0)]
    public void Is_no_number_where_nothing_tells_a_pace(long units, int days) => Assert.Null(StockCover.Days(100, units, days));
}
