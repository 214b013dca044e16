using B2BCentral.Metrics;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics;

public class GrowthTests
{
    private static readonly SalesFigure Now = new(Sales: 1_120, Units: 30, Orders: 12, PricedOrders: 12);
    private static readonly SalesFigure Then = new(Sales: 1_000, Units: 40, Orders: 10, PricedOrders: 10);

    [Theory]
    [InlineData(112, 100, 0.12)]
    [InlineData(100, 112, -0.10714285714285714)]
    [InlineData(300, 100, 2)]
    [InlineData(0, 100, -1)]
    [InlineData(-50, 100, -1.5)]
    public void Growth_is_now_minus_then_by_then(long now, long then, double fraction)
    {
        var growth = Growth.Between(now, then, ordersThen: 50);

        Assert.Equal(GrowthKind.Fraction, growth.Kind);
        Assert.Equal(fraction, (double)growth.Fraction!, tolerance: 1e-15);
        Assert.Equal(now - then, growth.Change);
    }

    [Fact]
    public void Equal_and_not_zero_is_growth_of_zero() =>
        Assert.Equal(new Growth(GrowthKind.Fraction, 0m, 0, HasSmallBase: false), Growth.Between(100, 100, ordersThen: 50));

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(-500)]
    public void From_a_zero_base_there_is_no_percentage_only_the_change(long now) =>
        Assert.Equal(new Growth(GrowthKind.NoBase, null, now, HasSmallBase: false), Growth.Between(now, 0, ordersThen: 0));

    [Theory]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Fewer_than_ten_orders_in_the_base_is_a_small_base(long ordersThen, bool isSmall)
    {
        var growth = Growth.Between(150, 100, ordersThen);

        Assert.Equal(isSmall, growth.HasSmallBase);
        Assert.Equal((0.5m, 50L), (growth.Fraction, growth.Change));
    }

    [Fact]
    public void From_a_negative_base_only_the_absolute_change_means_something() =>
        Assert.Equal(new Growth(GrowthKind.NegativeBase, null, 300, HasSmallBase: false), Growth.Between(200, -100, ordersThen: 3));

    [Theory]
    [InlineData(Measure.Sales, 0.12)]
    [InlineData(Measure.Units, -0.25)]
    public void A_figure_grows_by_the_chosen_measure(Measure measure, double fraction) =>
        Assert.Equal((decimal)fraction, Growth.Between(Now, Then, figure => figure.By(measure), Days("2024-01-01", "2024-01-31"), Day("2023-01-01")).Fraction);

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_base_is_small_by_its_orders_whatever_is_measured(long ordersThen, bool isSmall)
    {
        var growth = Growth.Between(Now, Then with { Orders = ordersThen }, figure => figure.Units, Days("2024-01-01"), Day("2023-01-01"));

        Assert.Equal(isSmall, growth.HasSmallBase);
    }

    [Theory]
    [InlineData("2024-01-01", GrowthKind.Fraction)]
    [InlineData("2024-01-02", GrowthKind.NoData)]
    [InlineData("2024-06-01", GrowthKind.NoData)]
    public void A_comparison_that_begins_before_the_data_does_has_no_growth(string dataBegins, GrowthKind kind)
    {
        var growth = Growth.Between(Now, Then, figure => figure.Sales, Days("2024-01-01", "2024-01-31"), Day(dataBegins));

        Assert.Equal(kind, growth.Kind);
        Assert.Equal(kind == GrowthKind.Fraction, growth.Fraction is not null && growth.Change is not null);
    }

    [Fact]
    public void No_data_is_not_a_zero_base() =>
        Assert.Equal(Growth.NoData, Growth.Between(Now, default, figure => figure.Sales, Days("2024-01-01"), dataBegins: null));

    [Fact]
    public void Without_a_comparison_nothing_is_compared() =>
        Assert.Equal(Growth.NoComparison, Growth.Between(Now, Then, figure => figure.Sales, comparison: null, Day("2023-01-01")));

    [Fact]
    public void Neither_no_data_nor_no_comparison_has_a_number()
    {
        Assert.Equal(new Growth(GrowthKind.NoData, null, null, false), Growth.NoData);
        Assert.Equal(new Growth(GrowthKind.NoComparison, null, null, false), Growth.NoComparison);
    }

    [Fact]
    public void An_average_grows_by_its_own_fraction_and_has_no_change_in_whole_units()
    {
        var (now, then) = (new SalesFigure(600, 6, 4, 4, OrderItems: 4), new SalesFigure(500, 5, 9, 9, OrderItems: 5));

        var growth = Growth.OfAverage(now, then, figure => figure.SalesPerOrderItem, Days("2024-01-01"), Day("2023-01-01"));

        Assert.Equal(new Growth(GrowthKind.Fraction, 0.5m, null, HasSmallBase: true), growth);
    }

    [Fact]
    public void An_average_that_is_not_there_is_not_compared()
    {
        var some = new SalesFigure(600, 6, 4, 4, OrderItems: 4);

        Assert.Equal(GrowthKind.NoBase, Growth.OfAverage(some, default, figure => figure.SalesPerOrderItem, Days("2024-01-01"), Day("2023-01-01")).Kind);
        Assert.Equal(Growth.NoComparison, Growth.OfAverage(default, some, figure => figure.SalesPerOrderItem, Days("2024-01-01"), Day("2023-01-01")));
        Assert.Equal(Growth.NoComparison, Growth.OfAverage(some, some, figure => figure.SalesPerOrderItem, comparison: null, Day("2023-01-01")));
        Assert.Equal(Growth.NoData, Growth.OfAverage(some, some, figure => figure.SalesPerOrderItem, Days("2024-01-01"), Day("2024-01-02")));
    }
}
