using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>The reports by the names that sellers know.</summary>
public static class ReportNames
{
    public static string Loadable => T("What can be loaded now: the All Orders report (Seller Central, Reports > Fulfillment > All Orders), the listings reports (Inventory, Active and All listings), the Sales and Traffic report (JSON) and the Business Reports by date and by ASIN, a CSV of buyers with their industry, size or region, and order lines of any other system with a mapping.");

    public static string Of(ReportFormat format) => format switch
    {
        ReportFormat.AllOrders => "All Orders report",
        ReportFormat.OrderLines => "Order lines by a mapping",
        ReportFormat.Buyers => "List of buyers",
        ReportFormat.Listings => "Listings report",
        ReportFormat.SalesAndTraffic => "Sales and Traffic report",
        _ => "Report",
    };
}
