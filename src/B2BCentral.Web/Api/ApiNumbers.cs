using B2BCentral.Metrics;

namespace B2BCentral.Web.Api;

/// <summary>How numbers are written: always decimal, so that no cent is lost on the way.</summary>
public static class ApiNumbers
{
    /// <summary>Decimals of fractions and of units per order.</summary>
    private const int Decimals = 6;

    /// <returns>Major units with all decimals of the currency, such as 559400.00.</returns>
    public static decimal Money(long minorUnits, Currency currency) => minorUnits * Smallest(currency);

    /// <returns>Rounded as pages round an average, so that both show the same.</returns>
    public static decimal? AverageMoney(decimal? minorUnits, Currency currency) =>
        minorUnits is { } value ? decimal.Round(value, 0, MidpointRounding.AwayFromZero) * Smallest(currency) : null;

    public static decimal? Rounded(decimal? value) => value is { } number ? decimal.Round(number, Decimals, MidpointRounding.AwayFromZero) : null;

    private static decimal Smallest(Currency currency) => new(1, 0, 0, isNegative: false, (byte)currency.Decimals);
}
