using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Search;

public sealed class SearchViewModel(Storefront store, SearchWords words, SearchKinds kinds, SearchResults results)
{
    public string Title => words.IsEmpty ? T("Search") : Tf($"Results for “{words.Text}”");

    public string Lead => $"{store.Seller.Name} · {T(store.Place.Name)}";

    public string? CutNote => words.IsCut ? Tf($"Only the first {SearchWords.Longest} characters were searched for.") : null;

    /// <summary>Words were looked for, and are nowhere.</summary>
    public bool IsNothing => !words.IsEmpty && results.IsEmpty;

    public bool HasResults => !results.IsEmpty;

    public IEnumerable<(string What, string How)> Explained => kinds.Explained;

    public IReadOnlyList<FoundProductText> Products { get; } = [.. results.Products.Rows.Select(product => FoundProductText.Of(product, store))];

    public IReadOnlyList<FoundCompanyText> Companies { get; } = [.. results.Companies.Rows.Select(company => FoundCompanyText.Of(company, store))];

    public IReadOnlyList<FoundOrderText> Orders { get; } = [.. results.Orders.Rows.Select(order => FoundOrderText.Of(order, store))];

    public IReadOnlyList<FoundRequestText> Requests { get; } = [.. results.Requests.Rows.Select(request => FoundRequestText.Of(request, store))];

    public string? MoreProducts => results.Products.HasMore
        ? Tf($"These are the first {Products.Count:N0}, and more products match. Type more to narrow the search.") : null;

    public string? MoreCompanies => results.Companies.HasMore
        ? Tf($"These are the first {Companies.Count:N0}, and more companies match. Type more to narrow the search.") : null;

    public string? MoreOrders => results.Orders.HasMore
        ? Tf($"These are the first {Orders.Count:N0}, and more orders match. Type more to narrow the search.") : null;

    public string? MoreRequests => results.Requests.HasMore
        ? Tf($"These are the first {Requests.Count:N0}, and more requests match. Type more to narrow the search.") : null;
}
