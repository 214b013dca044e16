using B2BCentral.Data.Buyers;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>How a business customer is called on screen, and where its page is.</summary>
public static class CompanyText
{
    public const string Path = "/companies";

    /// <summary>Its name; without one, what files know it by, in words.</summary>
    public static string NameOf(Buyer buyer) => buyer.Name ?? buyer.KeyKind switch
    {
        BuyerKeyKind.BuyerId => Tf($"Buyer {buyer.Key}"),
        BuyerKeyKind.OrderNumber => Tf($"Buyer of order {buyer.KnownBy}"),
        BuyerKeyKind.PurchaseOrderNumber => Tf($"Buyer of PO {buyer.Key}"),
        _ => buyer.Key,
    };

    public static string KindOf(BuyerKeyKind kind) => kind switch
    {
        BuyerKeyKind.BuyerId => T("buyer id"),
        BuyerKeyKind.OrderNumber => T("order id"),
        BuyerKeyKind.PurchaseOrderNumber => T("PO number"),
        _ => T("company name"),
    };

    public static string Href(Storefront store, int buyerId) => PageAddress.Of(store, $"{Path}/{buyerId}");
}
