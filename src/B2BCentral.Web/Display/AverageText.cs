using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>The two averages of an order, side by side: "$74.78" and "3.6 units".</summary>
public sealed record AverageText(string? Sales, string? Units)
{
    public static AverageText Of(SalesFigure figure, Currency currency) => new(
        figure.AverageSales is { } sales ? Texts.Money(decimal.Round(sales, 0, MidpointRounding.AwayFromZero), currency) : null,
        figure.AverageUnits is { } units ? Tf($"{Texts.OneDecimal(units)} units") : null);
}
