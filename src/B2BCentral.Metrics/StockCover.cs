namespace B2BCentral.Metrics;

/// <summary>How long a stock lasts at the pace of late.</summary>
public static class StockCover
{
    /// <summary>The days whose pace is taken.</summary>
    public const int PaceInDays = 30;

    /// <summary>Stock divided by the average units of a day; null when nothing was sold, as then it lasts for nobody knows how long.</summary>
    /// <param name="units">Sold to all customers in <paramref name="days"/> days.</param>
    public static decimal? Days(int stock, long units, int days) => units <= 0 || days <= 0 ? null : (decimal)stock * days / units;
}
