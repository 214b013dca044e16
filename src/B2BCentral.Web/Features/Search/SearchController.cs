using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Search;

/// <summary>Leads to a SKU, product, company, order or request by what one knows of it.</summary>
[Right(SellerPage.Products, SellerPage.Companies, SellerPage.Orders, SellerPage.BuyerRequests)]
public class SearchController(CurrentStorefront current, CurrentUser user, SearchQuery search) : StorefrontController(current)
{
    private const int MostOnPage = 20;
    private const int MostSuggested = 5;

    [HttpGet(SearchAddress.Page)]
    public async Task<IActionResult> Show()
    {
        var (words, kinds) = Asked();
        var results = await search.RunAsync(Store, words, kinds, MostOnPage);
        if (Request.Query.ContainsKey(SearchWords.OpensExact) && ExactMatch.AddressOf(Store, words, results) is { } one) return Redirect(one);
        return View("/Features/Search/Search.cshtml", new SearchViewModel(Store, words, kinds, results));
    }

    [HttpGet(SearchAddress.Suggestions)]
    public async Task<IActionResult> Suggest()
    {
        var (words, kinds) = Asked();
        return PartialView("/Features/Search/_Suggestions.cshtml", new SuggestionsViewModel(Store, words, await search.RunAsync(Store, words, kinds, MostSuggested)));
    }

    private (SearchWords, SearchKinds) Asked() =>
        (SearchWords.Of(PageState.Of(Request.Query, SearchWords.OwnKeys)), SearchKinds.Of(user.SignedIn!, Store.SellerId));
}
