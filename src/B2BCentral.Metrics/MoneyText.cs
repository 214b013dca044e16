using B2BCentral.Metrics.Languages;

namespace B2BCentral.Metrics;

/// <summary>How an amount is written: $1,234.50, in Italian 1.234,50 $.</summary>
public static class MoneyText
{
    private static readonly Dictionary<string, string> Symbols = new()
    {
        ["USD"] = "$",
        ["CAD"] = "CA$",
        ["MXN"] = "MX$",
        ["AUD"] = "A$",
        ["SGD"] = "S$",
        ["BRL"] = "R$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["INR"] = "₹",
        ["JPY"] = "¥",
    };

    /// <summary>What stands before an amount: the symbol, or the code where there is no symbol that everyone knows.</summary>
    public static string Symbol(Currency currency) => Symbols.GetValueOrDefault(currency.Code, currency.Code + " ");

    /// <summary>An amount in minor units, which an average may have a fraction of.</summary>
    public static string Of(decimal minorUnits, Currency currency)
    {
        var amount = Math.Abs(minorUnits) / (decimal)Math.Pow(10, currency.Decimals);
        var number = amount.ToString($"N{currency.Decimals}", Language.Culture);
        return (minorUnits < 0 ? "−" : "") + With(Symbol(currency), number);
    }

    /// <summary>Around the digits "{0}" of an amount: what a script fills.</summary>
    public static string Pattern(Currency currency) => With(Symbol(currency), "{0}");

    /// <summary>A number as the language writes it, with what says its currency; Italian, German, French and Spanish put that behind.</summary>
    internal static string With(string symbol, string number) =>
        Language.Culture.NumberFormat.CurrencyPositivePattern is 1 or 3 ? $"{number}\u00A0{symbol.TrimEnd()}" : symbol + number;
}
