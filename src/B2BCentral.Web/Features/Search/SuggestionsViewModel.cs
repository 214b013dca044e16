using B2BCentral.Data.Buyers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Search;

/// <summary>What opens under the field as one types.</summary>
public sealed class SuggestionsViewModel(Storefront store, SearchWords words, SearchResults results)
{
    public IEnumerable<SuggestionGroup> Groups => ((SuggestionGroup[])
    [
        new("products", T("SKUs and products"), [.. results.Products.Rows.Select(Of)], results.Products.HasMore),
        new("companies", T("Companies"), [.. results.Companies.Rows.Select(Of)], results.Companies.HasMore),
        new("orders", T("Orders"), [.. results.Orders.Rows.Select(Of)], results.Orders.HasMore),
        new("requests", T("Buyer requests"), [.. results.Requests.Rows.Select(Of)], results.Requests.HasMore),
    ]).Where(group => group.Rows.Count > 0);

    public bool IsNothing => results.IsEmpty;

    /// <summary>The last choice of the list, which is there whatever was found.</summary>
    public Suggestion Page => new(results.IsEmpty ? T("What can be searched") : Tf($"All results for “{words.Text}”"), null, SearchAddress.Of(store, words));

    /// <summary>Said to those who do not see the list open.</summary>
    public string Announcement => results.IsEmpty ? T("Nothing found.") : Tf($"{string.Join(", ", Counts.Where(count => count is not null))}. Arrow keys choose.");

    private IEnumerable<string?> Counts =>
    [
        CountOf(results.Products, T("product"), T("products")), CountOf(results.Companies, T("company", "counted"), T("companies", "counted")), CountOf(results.Orders, T("order"), T("orders")),
        CountOf(results.Requests, T("request"), T("requests")),
    ];

    private Suggestion Of(FoundProduct product) => new(
        product.Title ?? product.Sku,
        product.Asin is null ? Tf($"SKU {product.Sku}") : Tf($"SKU {product.Sku} · ASIN {product.Asin}"),
        SearchAddress.Of(store, words, product));

    private Suggestion Of(Buyer buyer)
    {
        var company = FoundCompanyText.Of(buyer, store);
        return new Suggestion(company.Name, company.Mark, company.Href);
    }

    private Suggestion Of(FoundOrder found)
    {
        var order = FoundOrderText.Of(found, store);
        return new Suggestion(order.Number, string.Join(" · ", new[] { order.Ordered, order.Buyer, order.Status }.Where(part => part is not null)), order.Href);
    }

    private Suggestion Of(FoundRequest found)
    {
        var request = FoundRequestText.Of(found, store);
        return new Suggestion(request.Company, $"{Tf($"SKU {request.Sku}")} · {Texts.Plural(found.Request.Quantity, T("unit", "counted"), T("units", "counted"))} · {request.Asked}", request.Href);
    }

    private static string? CountOf<T>(Found<T> found, string one, string many) => found switch
    {
        { Rows.Count: 0 } => null,
        { HasMore: true } => Tf($"more than {Texts.Plural(found.Rows.Count, one, many)}"),
        _ => Texts.Plural(found.Rows.Count, one, many),
    };
}

public sealed record SuggestionGroup(string Key, string Name, IReadOnlyList<Suggestion> Rows, bool HasMore);

/// <param name="Note">What tells it from others of the same name.</param>
public sealed record Suggestion(string Text, string? Note, string Href);
