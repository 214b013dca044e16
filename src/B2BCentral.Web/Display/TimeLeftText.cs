using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>How long until a deadline, in whole units that are full: "31 hours left"; in days beyond two of them.</summary>
public static class TimeLeftText
{
    /// <param name="deadline">The first instant at which it is too late.</param>
    public static string Of(DateTimeOffset deadline, DateTimeOffset now) => (deadline - now) switch
    {
        { Ticks: <= 0 } => T("time is up"),
        { TotalHours: > 48 } left => Tf($"{Texts.Plural((long)left.TotalDays, T("day"), T("days"))} left"),
        { TotalHours: >= 1 } left => Tf($"{Texts.Plural((long)left.TotalHours, T("hour"), T("hours"))} left"),
        { TotalMinutes: >= 1 } left => Tf($"{Texts.Plural((long)left.TotalMinutes, T("minute"), T("minutes"))} left"),
        _ => T("less than a minute left"),
    };
}
