using System.Globalization;
using B2BCentral.Data.Orders;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The list as a file. Its columns add up to the totals on screen.</summary>
public sealed class OrdersCsv(OrderListFilter filter)
{
    private static readonly string[] Columns =
    [
        "order-id", "order-date", "order-time", "segment", "buyer", "industry", "sub-industry", "region", "size",
        "purchase-order-number", "status", "units", "sales", "currency", "price-pending-items", "excluded-items",
    ];

    public CsvResult Of(IAsyncEnumerable<OrderRow> rows) => new(
        CsvResult.NameOf("orders", filter.Store, FilterReader.Text(filter.Period.From), FilterReader.Text(filter.Period.To)),
        Columns,
        rows.Select(CellsOf));

    private IEnumerable<string?> CellsOf(OrderRow row)
    {
        var order = row.Order;
        var segments = SegmentText.Of(order, filter.Segments);
        return
        [
            order.OrderNumber,
            FilterReader.Text(order.Day),
            order.PurchasedAt is { } at ? LocalTime.Of(at, filter.Store.Place).ToString("HH:mm:sszzz", CultureInfo.InvariantCulture) : null,
            order.IsBusiness ? "B2B" : "Non-B2B",
            row.Buyer,
            segments.Industry,
            segments.SubIndustry,
            segments.Region,
            segments.Size,
            order.PurchaseOrderNumber,
            order.Status.DisplayName(),
            Number(row.Units),
            row.PricedItems == 0 ? null : Texts.Plain(row.Sales, filter.Store.Currency),
            filter.Store.Currency.Code,
            Number(row.PendingItems),
            Number(row.LeftOutItems),
        ];
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
