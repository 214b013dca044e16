using B2BCentral.Data.Buyers;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>How a business customer is called on screen, and where its page is.</summary>
public static class CompanyText
{
    public const string Path = "/companies";

    /// <summary>Its name; without one, what files know it by, in words.</summary>
    public static string NameOf(Buyer buyer) => buyer.Name ?? buyer.KeyKind switch
    {
        BuyerKeyKind.BuyerId => $"Buyer {buyer.Key}",
        BuyerKeyKind.OrderNumber => $"Buyer of order {buyer.Key}",
        BuyerKeyKind.PurchaseOrderNumber => $"Buyer of PO {buyer.Key}",
        _ => buyer.Key,
    };

    public static string KindOf(BuyerKeyKind kind) => kind switch
    {
        BuyerKeyKind.BuyerId => "buyer id",
        BuyerKeyKind.OrderNumber => "order id",
        BuyerKeyKind.PurchaseOrderNumber => "PO number",
        _ => "company name",
    };

    public static string Href(Storefront store, int buyerId) => PageAddress.Of(store, $"{Path}/{buyerId}");
}
