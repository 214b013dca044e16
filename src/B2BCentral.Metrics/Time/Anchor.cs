namespace B2BCentral.Metrics.Time;

/// <summary>The local day at which every preset period of a page ends.</summary>
/// <param name="Day">Yesterday, or the newest order's day where the data ended earlier.</param>
/// <param name="DataEnded">The newest order is more than seven days older than yesterday, and the page says so.</param>
public readonly record struct Anchor(DateOnly Day, bool DataEnded)
{
    public const int DaysOfGrace = 7;

    /// <param name="today">The local day of the marketplace now.</param>
    /// <param name="newestOrder">The local day of the seller's newest order; null without orders.</param>
    public static Anchor Of(DateOnly today, DateOnly? newestOrder)
    {
        var yesterday = today.AddDays(-1);
        return newestOrder is { } newest && newest < yesterday.AddDays(-DaysOfGrace)
            ? new Anchor(newest, DataEnded: true)
            : new Anchor(yesterday, DataEnded: false);
    }
}
