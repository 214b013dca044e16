using System.Globalization;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Display;

/// <summary>A printed figure: what people read, what programs read, and the orders behind it.</summary>
/// <param name="Name">Such as b2b.sales.</param>
/// <param name="Value">Plain and invariant: 12345.67.</param>
/// <param name="Href">The list of exactly those orders.</param>
public sealed record FigureText(string Name, string Text, string Value, string? Href)
{
    public static FigureText Sales(string name, SalesFigure figure, Currency currency, string? href) =>
        new($"{name}.sales", Texts.Money(figure.Sales, currency), Texts.Plain(figure.Sales, currency), href);

    public static FigureText Units(string name, SalesFigure figure, string? href) => Counted($"{name}.units", figure.Units, href);

    public static FigureText Orders(string name, SalesFigure figure, string? href) => Counted($"{name}.orders", figure.Orders, href);

    public static FigureText Counted(string name, long count, string? href) =>
        new(name, Texts.Count(count), count.ToString(CultureInfo.InvariantCulture), href);

    public static FigureText By(Measure measure, string name, SalesFigure figure, Currency currency, string? href) =>
        measure == Measure.Sales ? Sales(name, figure, currency, href) : Units(name, figure, href);
}
