using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>How a day, a week or a month is named.</summary>
public static class DayLabels
{
    /// <summary>For the rows of a table and the points of a graph that are read out.</summary>
    public static string Full(Period days, Grain grain) => grain switch
    {
        Grain.Day => $"{days.From.ToString("ddd", Texts.Culture)}, {Texts.Day(days.From)}",
        Grain.Month when IsWholeMonth(days) => days.From.ToString("Y", Texts.Culture),
        _ => Texts.ShortDays(days),
    };

    /// <summary>For the axis. A month that the period cuts is labelled with its days, so that ten days do not look like a bad month.</summary>
    public static string Brief(Period days, Grain grain) => grain switch
    {
        Grain.Month when IsWholeMonth(days) => days.From.ToString(Texts.Culture.DateTimeFormat.YearMonthPattern.Replace("MMMM", "MMM", StringComparison.Ordinal), Texts.Culture),
        Grain.Month when days.Days > 1 => Tf($"{days.From.Day}–{days.To.Day} {days.To.ToString("MMM", Texts.Culture)}"),
        _ => days.From.ToString(Texts.ShortDayFormat, Texts.Culture),
    };

    private static bool IsWholeMonth(Period days) => days.WholeMonths() is not null;
}
