using B2BCentral.Imports.Reading.AllOrders;
using B2BCentral.Imports.Reading.Buyers;
using B2BCentral.Imports.Reading.Listings;
using B2BCentral.Imports.Reading.SalesAndTraffic;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>Tells from a header which report a file is, and refuses those that cannot or must not be loaded.</summary>
internal static class ReportRecognition
{
    /// <param name="header">The file's header.</param>
    /// <param name="requested">What the seller asked for.</param>
    /// <param name="hasMapping">A mapping was given, which makes <see cref="ReportFormat.Auto"/> mean order lines.</param>
    /// <exception cref="UnusableReportException">The file is another report than requested, one that cannot be loaded, or unknown.</exception>
    public static ReportFormat Recognise(Header header, ReportFormat requested, bool hasMapping)
    {
        // A file of another system may call its columns alike; by a mapping only the columns it names are read.
        if (ForeignReports.IsUnshippedOrders(header) && (!hasMapping || header.Has("order-item-id")))
            throw new UnusableReportException(
                T("This is the Unshipped Orders (or New Orders) report. It holds names and telephone numbers of buyers, which must not be kept here, so nothing of it was read."),
                T("Download the All Orders report instead (Seller Central, Reports > Fulfillment > All Orders): it holds the same orders without personal data."), header.LineNumber);
        if (requested == ReportFormat.OrderLines || hasMapping)
            return ReportFormat.OrderLines;

        var orders = new AllOrdersColumns(header);
        var missing = orders.Needed.Where(column => column.IsAbsent).Select(column => column.Name).ToList();
        var buyers = new BuyersColumns(header);
        return requested switch
        {
            ReportFormat.AllOrders => missing.Count == 0 ? ReportFormat.AllOrders : throw NotAllOrders(header, missing),
            ReportFormat.Buyers => buyers is { HasKey: true, HasSegment: true } ? ReportFormat.Buyers : throw NotBuyers(header, buyers),
            ReportFormat.Listings => IsUsable(new ListingsColumns(header), header) ? ReportFormat.Listings : throw NotListings(header, missing),
            ReportFormat.SalesAndTraffic => new TrafficColumns(header).AreUsable ? ReportFormat.SalesAndTraffic : throw NotTraffic(header),
            _ when missing.Count == 0 => ReportFormat.AllOrders,
            _ when LooksLikeBuyers(header, buyers) => ReportFormat.Buyers,
            _ when new TrafficColumns(header) is { AreTelling: true, AreUsable: true } => ReportFormat.SalesAndTraffic,
            _ when ForeignReports.RefusalOf(header) is null && new ListingsColumns(header).AreUnmistakable => ReportFormat.Listings,
            _ => throw Unknown(header, orders, missing),
        };
    }

    // Order lines of other systems may hold industries too; a list of buyers has neither quantities nor prices.
    private static bool LooksLikeBuyers(Header header, BuyersColumns buyers) =>
        buyers is { HasKey: true, HasSegment: true }
        && ForeignReports.RefusalOf(header) is null
        && !header.Normalised.Any(name => name.Contains("quantity", StringComparison.Ordinal) || name.Contains("price", StringComparison.Ordinal)
            || name.Contains("amount", StringComparison.Ordinal));

    private static UnusableReportException NotAllOrders(Header header, List<string> missing) =>
        OtherReport(header) ?? new UnusableReportException(
            Tf($"This is no All Orders report: the columns {ListOfNames.Of(missing)} are missing.") + " " + Has(header),
            T("Load the report as downloaded, with all its columns; for a file of another system write a mapping and load it as order-lines."), header.LineNumber);

    private static string Has(Header header) => Tf($"The file has: {ListOfNames.Of(header.Names)}.");

    private static bool IsUsable(ListingsColumns listings, Header header) => listings.AreUsable && ForeignReports.RefusalOf(header) is null;

    private static UnusableReportException NotListings(Header header, List<string> missingOfOrders)
    {
        if (missingOfOrders.Count == 0)
            return new UnusableReportException(T("This is the All Orders report and no listings report."), T("Load it with --format all-orders or auto."), header.LineNumber);
        var lacks = new ListingsColumns(header).Sku.IsAbsent
            ? T("This is no listings report: it has no column for the SKU.")
            : T("This is no listings report: it has no column for price, quantity, business price, quantity discount or status.");
        return OtherReport(header) ?? new UnusableReportException(
            $"{lacks} {Has(header)}",
            T("Load the Inventory, Active listings or All listings report as downloaded, with all its columns."), header.LineNumber);
    }

    private static UnusableReportException NotTraffic(Header header)
    {
        var lacks = new TrafficColumns(header) is { Date.IsAbsent: true, IsByAsin: false }
            ? T("This is no Business Report that can be read: it has no column for the date or the ASIN.")
            : T("This is no Business Report that can be read: it has no column for sessions, page views, units, order items or sales.");
        return new UnusableReportException(
            $"{lacks} {Has(header)}",
            T("Load the report with all its columns; if it is in another language than English, German, Japanese, Chinese, Spanish or Korean, switch Seller Central to English and download it again."),
            header.LineNumber);
    }

    private static UnusableReportException NotBuyers(Header header, BuyersColumns buyers)
    {
        var lacks = buyers.HasKey
            ? T("This is no list of buyers: it has no column for industry, sub-industry, employees or region.")
            : T("This is no list of buyers: it has no column for the buyer.");
        return new UnusableReportException(
            $"{lacks} {Has(header)}",
            T("Name a column buyer-id, company-name, order-id or purchase-order-number, and one industry, sub-industry, employees or region."), header.LineNumber);
    }

    private static UnusableReportException Unknown(Header header, AllOrdersColumns orders, List<string> missing)
    {
        if (OtherReport(header) is { } other)
            return other;
        if (!orders.OrderNumber.IsAbsent && !orders.PurchaseDate.IsAbsent)
            return NotAllOrders(header, missing);
        return new UnusableReportException(
            Tf($"These columns match no known report: {ListOfNames.Of(header.Names)}."),
            T("If these are order lines, write a mapping from these columns and load the file as order-lines.") + " " + ReportNames.Loadable, header.LineNumber);
    }

    private static UnusableReportException? OtherReport(Header header)
    {
        if (ForeignReports.RefusalOf(header) is { } refusal)
            return new UnusableReportException(refusal, ReportNames.Loadable, header.LineNumber);
        if (new TrafficColumns(header) is { AreTelling: true } traffic)
            return traffic.AreUsable
                ? new UnusableReportException(T("This is a Business Report (Sales and Traffic)."), T("Load it with --format sales-and-traffic or auto."), header.LineNumber)
                : NotTraffic(header);
        return new ListingsColumns(header).AreUnmistakable
            ? new UnusableReportException(T("This is a listings report (Inventory, Active or All listings)."), T("Load it with --format listings or auto."), header.LineNumber)
            : null;
    }
}
