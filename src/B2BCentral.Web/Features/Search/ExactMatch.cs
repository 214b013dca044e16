using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Search;

/// <summary>Whoever types a whole SKU, ASIN, order id or company wants its page, and no list of one.</summary>
internal static class ExactMatch
{
    /// <returns>Null where nothing is called exactly so, or more than one.</returns>
    public static string? AddressOf(Storefront store, SearchWords words, SearchResults results)
    {
        string[] addresses =
        [
            .. results.Products.Rows.Where(product => words.Are(product.Sku) || words.Are(product.Asin)).Select(product => SearchAddress.Of(store, words, product)),
            .. results.Companies.Rows.Where(company => words.Are(company.Name)).Select(company => FoundCompanyText.Of(company, store).Href),
            .. results.Orders.Rows.Where(found => words.Are(found.Order.OrderNumber)).Select(found => FoundOrderText.Of(found, store).Href),
        ];
        // A company has a page of its own; whoever asks and never ordered has only what was asked.
        if (addresses.Length == 0) addresses = [.. results.Requests.Rows.Where(found => words.Are(found.Request.Company)).Select(found => FoundRequestText.Of(found, store).Href)];
        return addresses is [var one] ? one : null;
    }
}
