using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

/// <summary>How a day, a week or a month is named.</summary>
public static class DayLabels
{
    /// <summary>For the rows of a table and the points of a graph that are read out.</summary>
    public static string Full(Period days, Grain grain) => grain switch
    {
        Grain.Day => days.From.ToString("ddd, d MMM yyyy", Texts.Culture),
        Grain.Month when IsWholeMonth(days) => days.From.ToString("MMMM yyyy", Texts.Culture),
        _ => Texts.ShortDays(days),
    };

    /// <summary>For the axis. A month that the period cuts is labelled with its days, so that ten days do not look like a bad month.</summary>
    public static string Brief(Period days, Grain grain) => grain switch
    {
        Grain.Month when IsWholeMonth(days) => days.From.ToString("MMM yyyy", Texts.Culture),
        Grain.Month => $"{days.From.Day}–{days.To.ToString("d MMM", Texts.Culture)}",
        _ => days.From.ToString("d MMM", Texts.Culture),
    };

    private static bool IsWholeMonth(Period days) => days.WholeMonths() is not null;
}
