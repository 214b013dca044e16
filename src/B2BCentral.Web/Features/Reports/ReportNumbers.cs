using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

public enum NumberKind
{
    /// <summary>Minor units, which an average may have a fraction of.</summary>
    Money,
    Count,

    /// <summary>Two decimals.</summary>
    Average,

    /// <summary>A fraction, shown as percent with one decimal.</summary>
    Percent,
}

/// <summary>A number of the report as people read it, and as files and programs do; both are rounded the same way.</summary>
public static class ReportNumbers
{
    public static string Text(decimal value, NumberKind kind, Currency currency) => kind switch
    {
        NumberKind.Money => Texts.Money(Rounded(value, 0), currency),
        NumberKind.Count => Texts.Count((long)value),
        NumberKind.Average => Rounded(value, 2).ToString("N2", Texts.Culture),
        _ => Texts.Percent(value),
    };

    /// <summary>12345.67; a percentage in percent points.</summary>
    public static string Plain(decimal value, NumberKind kind, Currency currency) => kind switch
    {
        NumberKind.Money => Texts.Plain((long)Rounded(value, 0), currency),
        NumberKind.Count => ((long)value).ToString(CultureInfo.InvariantCulture),
        NumberKind.Average => Rounded(value, 2).ToString("F2", CultureInfo.InvariantCulture),
        _ => Rounded(value * 100, 1).ToString("F1", CultureInfo.InvariantCulture),
    };

    private static decimal Rounded(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
