using System.Globalization;
using System.Text.RegularExpressions;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

internal enum DateOrder
{
    YearMonthDay,
    MonthDayYear,
    DayMonthYear,
}

/// <summary>A date written in numbers, such as 7/1/26: which day it is depends on the order that its writer is used to.</summary>
internal sealed partial record NumericDate(int First, int Second, int Third, int FirstDigits, int ThirdDigits, char Sign)
{
    private const int FirstYear = 2000;

    /// <returns>null when the text is no such date.</returns>
    public static NumericDate? Read(string text)
    {
        var parts = Numbers().Match(text);
        if (!parts.Success) return null;

        var (first, second, third) = (parts.Groups["first"], parts.Groups["second"], parts.Groups["third"]);
        return new NumericDate(Number(first), Number(second), Number(third), first.Length, third.Length, parts.Groups["sign"].ValueSpan[0]);
    }

    /// <summary>The day meant by an order; null when there is none.</summary>
    public DateOnly? In(DateOrder order, int lastYear) => order switch
    {
        // With points nobody puts the month first, and a short year comes first with dashes only.
        DateOrder.MonthDayYear when Sign == '.' => null,
        DateOrder.YearMonthDay when Sign != '-' && FirstDigits != 4 => null,
        DateOrder.YearMonthDay => Day(First, FirstDigits, Second, Third, ThirdDigits, lastYear),
        DateOrder.MonthDayYear => Day(Third, ThirdDigits, First, Second, FirstDigits, lastYear),
        _ => Day(Third, ThirdDigits, Second, First, FirstDigits, lastYear),
    };

    private static DateOnly? Day(int year, int yearDigits, int month, int day, int dayDigits, int lastYear)
    {
        if (yearDigits == 2) year += FirstYear;
        if (yearDigits is not (2 or 4) || dayDigits > 2 || year < FirstYear || year > lastYear || month is < 1 or > 12) return null;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // Korean puts a point behind the day, Chinese and Japanese may put words between.
    [GeneratedRegex(@"^(?<first>[0-9]{1,4}) ?(?<sign>[-/.年]) ?(?<second>[0-9]{1,2}) ?[-/.月] ?(?<third>[0-9]{1,4}) ?[.日]?\z",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Numbers();
}
