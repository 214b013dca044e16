namespace B2BCentral.Web.Display;

/// <summary>How long until a deadline, in whole units that are full: "31 hours left"; in days beyond two of them.</summary>
public static class TimeLeftText
{
    /// <param name="deadline">The first instant at which it is too late.</param>
    public static string Of(DateTimeOffset deadline, DateTimeOffset now) => (deadline - now) switch
    {
        { Ticks: <= 0 } => "time is over",
        { TotalHours: > 48 } left => $"{Texts.Plural((long)left.TotalDays, "day", "days")} left",
        { TotalHours: >= 1 } left => $"{Texts.Plural((long)left.TotalHours, "hour", "hours")} left",
        { TotalMinutes: >= 1 } left => $"{Texts.Plural((long)left.TotalMinutes, "minute", "minutes")} left",
        _ => "less than a minute left",
    };
}
