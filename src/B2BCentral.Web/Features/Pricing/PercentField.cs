using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>Percentages as people type them: 7.5 is 750 hundredths of a percent.</summary>
public static class PercentField
{
    /// <param name="hundredths">0 when it cannot be read.</param>
    /// <returns>What is wrong with it and how to mend it; null when it can be read.</returns>
    public static string? Read(string text, out int hundredths)
    {
        hundredths = 0;
        if (!TypedNumber.TryRead(text.Trim().TrimEnd('%'), out var percent)) return Tf($"“{text.Trim()}” is not a percentage. Write it in digits, such as {TypedNumber.Of(7.5m, "0.0")}.");
        if (percent is <= 0 or >= 100) return T("The percentage does not lie between 0 and 100. Write what is taken off, such as 10 for 10 %.");
        if (decimal.Truncate(percent * 100) != percent * 100) return T("A percentage has two decimals at most.");

        hundredths = (int)(percent * 100);
        return null;
    }

    /// <summary>What a field shows: 7.5, or 7,5 where it is written so.</summary>
    public static string Of(int hundredths) => TypedNumber.Of(hundredths / 100m, "0.##");
}
