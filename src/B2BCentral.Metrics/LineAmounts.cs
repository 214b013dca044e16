namespace B2BCentral.Metrics;

/// <summary>Rounds the lines of one order to minor units without losing the order's own total.</summary>
public static class LineAmounts
{
    /// <summary>
    /// Each amount is rounded half to even; then the lines with the largest rounding error give or take one minor unit, earlier lines
    /// first, until their sum is the exact sum rounded half to even. So ten thousand lines of 0.004 do not vanish from a year.
    /// Amounts that need no rounding are never touched.
    /// </summary>
    public static long[] ToMinorUnits(IReadOnlyList<decimal> amounts, Currency currency)
    {
        var rounded = amounts.Select(amount => Money.ToMinorUnits(amount, currency)).ToArray();
        var missing = Money.ToMinorUnits(amounts.Sum(), currency) - rounded.Sum();
        var step = Math.Sign(missing);
        var byError = Enumerable.Range(0, amounts.Count).OrderByDescending(i => step * (amounts[i] - Money.ToMajorUnits(rounded[i], currency)));
        foreach (var i in byError.Take((int)Math.Abs(missing))) rounded[i] += step;
        return rounded;
    }
}
