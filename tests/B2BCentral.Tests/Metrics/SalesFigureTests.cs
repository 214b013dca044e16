using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class SalesFigureTests
{
    [Fact]
    public void Average_order_is_two_numbers_sales_and_units_by_orders()
    {
        var figure = new SalesFigure(Sales: 10_000, Units: 6, Orders: 4, PricedOrders: 4);

        Assert.Equal(2_500m, figure.AverageSales);
        Assert.Equal(1.5m, figure.AverageUnits);
    }

    [Fact]
    public void Averages_keep_their_fraction() =>
        Assert.Equal(33.33m, decimal.Round(new SalesFigure(Sales: 100, Units: 3, Orders: 3, PricedOrders: 3).AverageSales!.Value, 2));

    [Fact]
    public void A_pending_order_counts_with_its_units_but_stays_out_of_average_sales()
    {
        var priced = new SalesFigure(Sales: 9_000, Units: 3, Orders: 3, PricedOrders: 3);
        var pending = new SalesFigure(Sales: 0, Units: 5, Orders: 1, PricedOrders: 0);

        var both = priced + pending;

        Assert.Equal(3_000m, both.AverageSales);
        Assert.Equal(2m, both.AverageUnits);
        Assert.Equal(4, both.Orders);
    }

    [Fact]
    public void Without_orders_there_is_no_average()
    {
        Assert.Null(default(SalesFigure).AverageSales);
        Assert.Null(default(SalesFigure).AverageUnits);
    }

    [Fact]
    public void With_only_pending_orders_average_sales_is_no_number_but_average_units_is()
    {
        var pending = new SalesFigure(Sales: 0, Units: 5, Orders: 2, PricedOrders: 0);

        Assert.Null(pending.AverageSales);
        Assert.Equal(2.5m, pending.AverageUnits);
    }

    [Fact]
    public void An_average_is_never_an_average_of_averages()
    {
        var oneBigOrder = new SalesFigure(Sales: 10_000, Units: 10, Orders: 1, PricedOrders: 1);
        var nineSmallOnes = new SalesFigure(Sales: 9_000, Units: 9, Orders: 9, PricedOrders: 9);

        var all = SalesFigure.Sum([oneBigOrder, nineSmallOnes]);

        Assert.Equal(1_900m, all.AverageSales);
        Assert.Equal(1.9m, all.AverageUnits);
    }

    [Fact]
    public void B2B_and_non_B2B_add_up_to_the_total_in_every_number()
    {
        var b2b = new SalesFigure(Sales: 1, Units: 20, Orders: 300, PricedOrders: 4_000, OrderItems: 50_000);
        var nonB2b = new SalesFigure(Sales: 2, Units: 30, Orders: 400, PricedOrders: 5_000, OrderItems: 60_000);

        Assert.Equal(new SalesFigure(3, 50, 700, 9_000, 110_000), b2b + nonB2b);
        Assert.Equal(b2b + nonB2b, SalesFigure.Sum([b2b, nonB2b]));
    }

    [Fact]
    public void A_figure_is_read_by_the_chosen_measure()
    {
        var figure = new SalesFigure(Sales: 700, Units: 5, Orders: 3, PricedOrders: 2);

        Assert.Equal(700, figure.By(Measure.Sales));
        Assert.Equal(5, figure.By(Measure.Units));
    }

    [Fact]
    public void The_sum_of_no_figures_is_nothing_sold() => Assert.Equal(default, SalesFigure.Sum([]));

    [Fact]
    public void Averages_per_order_item_and_the_selling_price_are_of_the_sums()
    {
        var figure = new SalesFigure(Sales: 9_000, Units: 12, Orders: 2, PricedOrders: 2, OrderItems: 5);

        Assert.Equal((1_800m, 2.4m, 750m), (figure.SalesPerOrderItem, figure.UnitsPerOrderItem, figure.SalesPerUnit));
    }

    [Fact]
    public void Without_items_there_is_no_average_per_order_item()
    {
        Assert.Null(default(SalesFigure).SalesPerOrderItem);
        Assert.Null(default(SalesFigure).UnitsPerOrderItem);
        Assert.Null(default(SalesFigure).SalesPerUnit);
    }
}
