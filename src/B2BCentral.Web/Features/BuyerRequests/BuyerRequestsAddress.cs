using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>The addresses of a seller's inbox of requests.</summary>
public static class BuyerRequestsAddress
{
    public const string List = "/buyer-requests";

    public static string OfRequest(Storefront store, int requestId) => PageAddress.Of(store, $"{List}/{requestId.ToString(CultureInfo.InvariantCulture)}");
}
