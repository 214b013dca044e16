using System.Globalization;
using System.Text;
using B2BCentral.Data.Orders;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The list as a file, written while the database still reads it. Its columns add up to the totals on screen.</summary>
public sealed class OrdersCsvResult(OrderListFilter filter, IAsyncEnumerable<OrderRow> rows) : IActionResult
{
    // Names and numbers come from files of unknown origin: a cell that begins like a formula is written as text.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    // Spreadsheets take a file without this mark for one of the local code page.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly string[] Columns =
    [
        "order-id", "order-date", "order-time", "segment", "buyer", "industry", "sub-industry", "region", "size",
        "purchase-order-number", "status", "units", "sales", "currency", "price-pending-items", "excluded-items",
    ];

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName }.ToString();
        await using var text = new StreamWriter(response.Body, WithMark, bufferSize: 32_768, leaveOpen: true);
        await using var csv = new CsvWriter(text, Format, leaveOpen: true);
        await WriteAsync(csv, Columns);
        await foreach (var row in rows.WithCancellation(context.HttpContext.RequestAborted)) await WriteAsync(csv, CellsOf(row));
    }

    private string FileName =>
        $"orders-{filter.Store.Seller.Slug}-{filter.Store.Marketplace.Code}-{FilterReader.Text(filter.Period.From)}-{FilterReader.Text(filter.Period.To)}.csv";

    private static async Task WriteAsync(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        await csv.NextRecordAsync();
    }

    private IEnumerable<string?> CellsOf(OrderRow row)
    {
        var order = row.Order;
        var segments = SegmentText.Of(order, filter.Segments);
        return
        [
            order.OrderNumber,
            FilterReader.Text(order.Day),
            order.PurchasedAt is { } at ? OrderTimes.Local(at, filter.Store.Place).ToString("HH:mm:sszzz", CultureInfo.InvariantCulture) : null,
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
