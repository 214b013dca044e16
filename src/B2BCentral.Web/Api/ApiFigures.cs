using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Api;

/// <summary>Sales, units and orders of one group of order items. All null for days wholly outside the data, which is not zero.</summary>
/// <param name="Sales">Ordered product sales in major units of the currency: before tax, shipping, gift wrap and promotion.</param>
/// <param name="Units">Sum of quantities.</param>
/// <param name="Orders">Distinct orders.</param>
public sealed record ApiFigure(decimal? Sales, long? Units, long? Orders)
{
    public static ApiFigure Of(SalesFigure figure, Currency currency) => new(ApiNumbers.Money(figure.Sales, currency), figure.Units, figure.Orders);

    /// <returns>The figure of the filter's period, without numbers where no day of it has data.</returns>
    public static ApiFigure OfPeriod(SalesFigure figure, DashboardFilter filter) => filter.IsOutsideData ? new(null, null, null) : Of(figure, filter.Store.Currency);
}

/// <summary>The average order.</summary>
/// <param name="Sales">Sales per order in major units, rounded to the currency's decimals; orders whose price is pending stay out. Null without a priced order.</param>
/// <param name="Units">Units per order, rounded to 6 decimals. Null without orders.</param>
public sealed record ApiAverage(decimal? Sales, decimal? Units)
{
    public static ApiAverage Of(SalesFigure figure, Currency currency) =>
        new(ApiNumbers.AverageMoney(figure.AverageSales, currency), ApiNumbers.Rounded(figure.AverageUnits));
}

/// <summary>
/// Growth since the comparison as fractions, rounded to 6 decimals: 0.12 is 12 %. A number is null where there is nothing to grow from
/// (none in the comparison, or the data does not reach back to it). With fewer than 10 orders in the comparison it says little.
/// </summary>
/// <param name="Sales">Of sales.</param>
/// <param name="Units">Of units.</param>
/// <param name="Orders">Of orders.</param>
public sealed record ApiGrowth(decimal? Sales, decimal? Units, decimal? Orders)
{
    /// <returns>Null where nothing is compared.</returns>
    public static ApiGrowth? Of(Compared<SalesFigure> figure, DashboardFilter filter) => filter.Compared is null
        ? null
        : new ApiGrowth(
            ApiNumbers.Rounded(filter.Growth(figure, one => one.Sales).Fraction),
            ApiNumbers.Rounded(filter.Growth(figure, one => one.Units).Fraction),
            ApiNumbers.Rounded(filter.Growth(figure, one => one.Orders).Fraction));
}

/// <summary>B2B beside Non-B2B and both together. The names are spelled as the JSON does.</summary>
/// <param name="B2b">Buyers who were registered business customers when they ordered.</param>
/// <param name="NonB2b">Everybody else.</param>
/// <param name="Total">Both.</param>
public sealed record ApiChannels<T>(T B2b, T NonB2b, T Total)
    where T : class;

public static class ApiChannels
{
    public static ApiChannels<T> Of<T>(ChannelFigures figures, Func<SalesFigure, T> each)
        where T : class => new(each(figures.B2B), each(figures.NonB2B), each(figures.Total));
}
