using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Search;

/// <summary>What somebody finds: only what they may open.</summary>
public sealed record SearchKinds(bool Products, bool Companies, bool Orders, bool Requests)
{
    public bool Any => Products || Companies || Orders || Requests;

    /// <summary>Each kind, and how it is looked for.</summary>
    public IEnumerable<(string What, string How)> Explained =>
    [
        .. Products ? [(T("SKU or ASIN"), T("the whole or any part of it")), (T("Product title"), T("any part of it"))] : NothingMore,
        .. Companies ? [(T("Company"), T("any part of its name, its e-mail domain or its tax number"))] : NothingMore,
        .. Orders ? [(T("Order id"), T("the whole, or how it begins"))] : NothingMore,
        .. Requests ? [(T("Buyer request"), T("any part of the name of the company that asks for a discount"))] : NothingMore,
    ];

    /// <summary>"SKU, ASIN, title, company, order id".</summary>
    public string Hint => string.Join(", ", new[] { Products ? T("SKU, ASIN, title") : null, Companies || Requests ? T("company") : null, Orders ? T("order id") : null }.Where(kind => kind is not null));

    private static (string, string)[] NothingMore => [];

    public static SearchKinds Of(SignedIn user, int sellerId)
    {
        bool May(SellerPage page) => user.LevelOf(sellerId, page) >= PageLevel.View;
        return new SearchKinds(May(SellerPage.Products), May(SellerPage.Companies), May(SellerPage.Orders), May(SellerPage.BuyerRequests));
    }
}
