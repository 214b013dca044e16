namespace B2BCentral.Imports.Reading;

/// <summary>What a file is to be read as.</summary>
public enum ReportFormat
{
    /// <summary>Recognised by its header.</summary>
    Auto,
    AllOrders,

    /// <summary>Order lines of any system; needs a mapping.</summary>
    OrderLines,
    Buyers,

    /// <summary>The offers of a marketplace: prices, stock and quantity discounts.</summary>
    Listings,

    /// <summary>Visits and sales by day or by product.</summary>
    SalesAndTraffic,
}

public static class ReportFormats
{
    private static readonly (ReportFormat Format, string Name)[] Names =
    [
        (ReportFormat.Auto, "auto"),
        (ReportFormat.AllOrders, "all-orders"),
        (ReportFormat.OrderLines, "order-lines"),
        (ReportFormat.Buyers, "buyers"),
        (ReportFormat.Listings, "listings"),
        (ReportFormat.SalesAndTraffic, "sales-and-traffic"),
    ];

    public static IEnumerable<string> CommandNames => Names.Select(known => known.Name);

    /// <summary>The name that commands and the history of imports use.</summary>
    public static string CommandName(this ReportFormat format) => Array.Find(Names, known => known.Format == format).Name;

    /// <exception cref="ArgumentOutOfRangeException">It is none of <see cref="CommandNames"/>.</exception>
    public static ReportFormat Parse(string name) => Array.Exists(Names, known => known.Name == name)
        ? Array.Find(Names, known => known.Name == name).Format
        : throw new ArgumentOutOfRangeException(nameof(name), name, "Not a report format.");
}
