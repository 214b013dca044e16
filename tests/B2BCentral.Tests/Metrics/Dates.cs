using System.Globalization;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Tests.Metrics;

/// <summary>Days and periods written the way a person writes them.</summary>
internal static class Dates
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Period Days(string from, string to) => new(Day(from), Day(to));

    public static Period Days(string only) => Days(only, only);

    /// <summary>Periods of 1 day to 3 years between 2015 and 2032, the same ones on every run; every tenth is near a leap day.</summary>
    public static IEnumerable<Period> RandomPeriods(int seed, int count = 500)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var from = i % 10 == 0 ? Day("2024-02-25").AddDays(random.Next(8)).AddYears(random.Next(-1, 2)) : Day("2015-01-01").AddDays(random.Next(5_300));
            yield return new Period(from, from.AddDays(i % 10 == 0 ? random.Next(10) : random.Next(1_096)));
        }
    }
}
