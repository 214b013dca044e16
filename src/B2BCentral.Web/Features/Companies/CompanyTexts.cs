using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;

namespace B2BCentral.Web.Features.Companies;

/// <summary>A company's orders of one calendar month, for which the seller has data: no data is not zero.</summary>
public sealed record MonthText(string Title, string Label, long SalesInMinorUnits, FigureText Sales, FigureText Orders, FigureText Units)
{
    public bool HasOrders => Orders.Value != "0";

    public static IReadOnlyList<MonthText> Of(OrderListFilter filter, CompanyDetails details)
    {
        var byMonth = details.Days.ToLookup(day => Period.FirstOfMonth(day.Day), day => day.Figure);
        return filter.Period.Cut(Grain.Month, DayOfWeek.Monday).Where(filter.Figures.HasData).Select(month =>
        {
            var figure = SalesFigure.Sum(byMonth[month.From]);
            var href = figure.Orders == 0 ? null : OrdersAddress.Of(filter.Figures, month, "b2b", ("company", details.Buyer.BuyerId.ToString(CultureInfo.InvariantCulture)));
            var name = $"month.{month.From.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
            return new MonthText(
                month.From.ToString("Y", Texts.Culture), month.From.ToString("MMM yy", Texts.Culture), figure.Sales,
                FigureText.Sales(name, figure, filter.Store.Currency, href), FigureText.Orders(name, figure, href), FigureText.Units(name, figure, href));
        }).ToList();
    }
}

/// <summary>What the element company-orders-chart draws: sales of each month, with the orders beside it when a month is pointed at.</summary>
public sealed record MonthGraph(
    string Measure, GraphNumbers Numbers, IReadOnlyList<string> Labels, IReadOnlyList<string> Titles, IReadOnlyList<decimal> Sales, IReadOnlyList<string> Orders)
{
    public static MonthGraph Of(Currency currency, IReadOnlyList<MonthText> months) => new(
        "sales", GraphNumbers.Of(currency), [.. months.Select(month => month.Label)], [.. months.Select(month => month.Title)],
        [.. months.Select(month => Money.ToMajorUnits(month.SalesInMinorUnits, currency))], [.. months.Select(month => month.Orders.Text)]);
}

/// <summary>A product that a company bought.</summary>
public sealed record ProductText(string Title, string Href, string Sku, string SkuHref, FigureText Sales, FigureText Units, FigureText Orders, string Last)
{
    public static ProductText Of(ProductOfCompany product, OrderListFilter filter)
    {
        var href = OrdersAddress.Of(
            filter.Figures, filter.Period, "b2b", ("company", filter.Company!.BuyerId!.Value.ToString(CultureInfo.InvariantCulture)), ("sku", product.Sku));
        var (figure, name) = (new SalesFigure(product.Sales, product.Units, product.Orders, 0), $"bought.{product.Sku}");
        return new ProductText(
            product.Title ?? product.Sku, PageAddress.OfProduct(filter.Store, product.Asin, product.Sku), product.Sku, PageAddress.OfSku(filter.Store, product.Sku),
            FigureText.Sales(name, figure, filter.Store.Currency, href), FigureText.Units(name, figure, href), FigureText.Orders(name, figure, href), Texts.Day(product.Last));
    }
}
