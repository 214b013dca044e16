using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;

namespace B2BCentral.Tests.Display;

/// <summary>A graph writes its amounts and shares as the tables do: what stands around the digits is the same.</summary>
public sealed class GraphNumbersTests
{
    [Theory]
    [InlineData("en-US", "USD")]
    [InlineData("en-US", "SGD")]
    [InlineData("fr-FR", "GBP")]
    [InlineData("de-DE", "AUD")]
    [InlineData("it-IT", "JPY")]
    [InlineData("es-ES", "SEK")]
    [InlineData("ja-JP", "EUR")]
    public void Are_written_as_in_a_table(string language, string code)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));
        var currency = Currency.Of(code);
        var numbers = GraphNumbers.Of(currency);

        var digits = 1_234.56m.ToString($"N{currency.Decimals}", Language.Culture);
        Assert.Equal(Texts.Money(currency.Decimals == 0 ? 1_235 : 123_456, currency), string.Format(CultureInfo.InvariantCulture, numbers.Money, digits));
        Assert.Equal(Texts.Percent(.284m), string.Format(CultureInfo.InvariantCulture, numbers.Percent, 28.4m.ToString("N1", Language.Culture)));
    }
}
