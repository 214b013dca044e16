using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>Prices as people type them into a form.</summary>
public static class PriceText
{
    /// <summary>The largest price a field takes, in major units.</summary>
    private const decimal Largest = 100_000_000;

    /// <summary>Reads "1,234.50", "1234.5" or "$ 1,234.50", and what an Italian writes "1.234,50 €".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="currency">Whose decimals it may have.</param>
    /// <param name="minorUnits">The amount; null where the field is empty.</param>
    /// <returns>What is wrong with it and how to mend it; null when it can be read.</returns>
    public static string? Read(string? text, Currency currency, out long? minorUnits)
    {
        minorUnits = null;
        if (string.IsNullOrWhiteSpace(text)) return null;

        var digits = text.Trim().TrimStart('$', '€', '£', '₹', '¥', 'C', 'A', 'M', 'X', 'S', 'R').TrimEnd('$', '€', '£', '₹', '¥');
        if (!TypedNumber.TryRead(digits, out var amount))
            return Tf($"“{text.Trim()}” is not a price. Write it in digits, such as {(currency.Decimals == 0 ? "1250" : TypedNumber.Of(12.5m, "0.00"))}.");
        if (amount <= 0) return T("A price is more than zero.");
        if (amount > Largest) return Tf($"A price is at most {Largest:N0}.");
        // What is written counts and not what it is worth: "1.500" is most likely fifteen hundred, by somebody who parts thousands with a point.
        if (amount.Scale > currency.Decimals) return currency.Decimals == 0 ? Tf($"{currency.Code} has no decimals.") : Tf($"{currency.Code} has {currency.Decimals} decimals at most.");

        minorUnits = Money.ToMinorUnits(amount, currency);
        return null;
    }

    /// <summary>What a field shows for a stored price: 1234.50, or 1234,50 where it is written so.</summary>
    public static string? Of(long? minorUnits, Currency currency) => minorUnits is { } price ? TypedNumber.Of(Money.ToMajorUnits(price, currency), $"F{currency.Decimals}") : null;
}
