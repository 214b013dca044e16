namespace B2BCentral.Web.Display;

/// <summary>How long until a deadline, in words: "31 hours left".</summary>
public static class TimeLeftText
{
    /// <param name="deadline">The first instant at which it is too late.</param>
    public static string Of(DateTimeOffset deadline, DateTimeOffset now) => (deadline - now) switch
    {
        { Ticks: <= 0 } => "time is over",
        { TotalHours: >= 1 } left => $"{Texts.Plural((long)left.TotalHours, "hour", "hours")} left",
        { TotalMinutes: >= 1 } left => $"{Texts.Plural((long)left.TotalMinutes, "minute", "minutes")} left",
        _ => "less than a minute left",
    };
}
