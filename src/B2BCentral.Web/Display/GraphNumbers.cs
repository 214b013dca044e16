using B2BCentral.Metrics;

namespace B2BCentral.Web.Display;

/// <summary>How a graph writes its numbers: as the tables beside it do. The script groups the digits by the locale and fills the patterns.</summary>
/// <param name="Decimals">Of an amount.</param>
/// <param name="Money">"${0}", in Italian "{0} $".</param>
/// <param name="Percent">"{0} %".</param>
public sealed record GraphNumbers(string Locale, int Decimals, string Money, string Percent)
{
    public static GraphNumbers Of(Currency currency) => new(Texts.Culture.Name, currency.Decimals, MoneyText.Pattern(currency), Texts.WithPercentSign("{0}"));
}
