namespace B2BCentral.Metrics.Profiles;

/// <summary>What a business takes in a year, in bands of US dollars, so that buyers of all marketplaces can compare.</summary>
public static class RevenueBand
{
    /// <summary>The smallest first.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> All =
    [
        ("under-100k", "Under 100,000 US dollars"),
        ("100k-500k", "100,000 to 500,000 US dollars"),
        ("500k-1m", "500,000 to 1 million US dollars"),
        ("1m-5m", "1 to 5 million US dollars"),
        ("5m-25m", "5 to 25 million US dollars"),
        ("25m-100m", "25 to 100 million US dollars"),
        ("over-100m", "Over 100 million US dollars"),
    ];

    /// <summary>How readers know the band; null where there is no such key.</summary>
    public static string? NameOf(string? key) => All.FirstOrDefault(band => band.Key == key).Name;
}
