using System.Globalization;
using B2BCentral.Imports.Reading.OrderLines;

namespace B2BCentral.Tests.Data.Summaries;

/// <summary>An order line as a seller's file tells it, and as a naive computation over all of them understands it.</summary>
internal sealed record RandomLine(string Order, DateOnly Day, DateOnly Updated, bool IsBusiness, bool IsNonAmazon, string Status, string ItemStatus)
{
    public static readonly OrderLinesMapping Mapping = OrderLinesMapping.Parse(
        """
        { "columns": { "orderId": "order", "purchaseDate": "day", "lastUpdatedDate": "updated", "isBusiness": "business", "salesChannel": "channel", "status": "status",
                       "itemStatus": "item", "sku": "sku", "quantity": "quantity", "lineAmount": "amount", "industry": "industry", "subIndustry": "sub",
                       "region": "region", "companySize": "size" },
          "constants": { "currency": "USD" } }
        """,
        "random.json");

    public required string Sku { get; init; }
    public required int Quantity { get; init; }
    public required long? Cents { get; init; }
    public required string Industry { get; init; }
    public required string SubIndustry { get; init; }
    public required string Region { get; init; }
    public required string Size { get; init; }

    public bool IsCancelled => Status == "Cancelled" || ItemStatus == "Cancelled";

    public static string File(IEnumerable<RandomLine> lines) =>
        string.Join('\n', ["order,day,updated,business,channel,status,item,sku,quantity,amount,industry,sub,region,size", .. lines.Select(line => line.Row), ""]);

    private string Row => string.Join(',',
        Order, Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), IsBusiness ? "true" : "false",
        IsNonAmazon ? "Non-Amazon" : "Amazon.com", Status, ItemStatus, Sku, Quantity.ToString(CultureInfo.InvariantCulture),
        Cents is { } cents ? (cents / 100m).ToString(CultureInfo.InvariantCulture) : "", Industry, SubIndustry, Region, Size);
}
