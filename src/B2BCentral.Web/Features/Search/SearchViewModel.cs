using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Search;

public sealed class SearchViewModel(Storefront store, SearchWords words, SearchKinds kinds, SearchResults results)
{
    public string Title => words.IsEmpty ? "Search" : $"Results for “{words.Text}”";

    public string Lead => $"{store.Seller.Name} · {store.Place.Name}";

    public string? CutNote => words.IsCut ? $"Only the first {SearchWords.Longest} characters were looked for." : null;

    /// <summary>Words were looked for, and are nowhere.</summary>
    public bool IsNothing => !words.IsEmpty && results.IsEmpty;

    public bool HasResults => !results.IsEmpty;

    public IEnumerable<(string What, string How)> Explained => kinds.Explained;

    public IReadOnlyList<FoundProductText> Products { get; } = [.. results.Products.Rows.Select(product => FoundProductText.Of(product, store))];

    public IReadOnlyList<FoundCompanyText> Companies { get; } = [.. results.Companies.Rows.Select(company => FoundCompanyText.Of(company, store))];

    public IReadOnlyList<FoundOrderText> Orders { get; } = [.. results.Orders.Rows.Select(order => FoundOrderText.Of(order, store))];

    public string? MoreProducts => More(results.Products, "products");

    public string? MoreCompanies => More(results.Companies, "companies");

    public string? MoreOrders => More(results.Orders, "orders");

    private static string? More<T>(Found<T> found, string kind) =>
        found.HasMore ? $"These are the first {Texts.Count(found.Rows.Count)}, and more {kind} match. Type more of what you look for." : null;
}
