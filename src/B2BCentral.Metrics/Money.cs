namespace B2BCentral.Metrics;

/// <summary>An amount as 64-bit integer minor units (cents) of one currency.</summary>
public readonly record struct Money(long MinorUnits, Currency Currency)
{
    private static readonly decimal[] MinorUnitsInOne = [1m, 10m, 100m, 1_000m];

    /// <summary>The amount in major units (dollars).</summary>
    public decimal Amount => ToMajorUnits(MinorUnits, Currency);

    /// <summary>Rounds an amount in major units half to even to the currency's minor unit.</summary>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public static long ToMinorUnits(decimal amount, Currency currency) =>
        decimal.ToInt64(decimal.Round(amount * MinorUnitsInOne[currency.Decimals], 0, MidpointRounding.ToEven));

    public static decimal ToMajorUnits(long minorUnits, Currency currency) => minorUnits / MinorUnitsInOne[currency.Decimals];

    /// <summary>Whether the amount has more decimals than its currency, so that storing it rounds it.</summary>
    public static bool IsRounded(decimal amount, Currency currency) => ToMajorUnits(ToMinorUnits(amount, currency), currency) != amount;

    /// <exception cref="InvalidOperationException">The currencies differ: they are never added together.</exception>
    public static Money operator +(Money left, Money right) => left.Currency == right.Currency
        ? left with { MinorUnits = checked(left.MinorUnits + right.MinorUnits) }
        : throw new InvalidOperationException($"{left.Currency.Code} and {right.Currency.Code} cannot be added.");
}
