using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Search;

/// <summary>The field in the header. Not there for whoever has no seller, or may open none of what it finds.</summary>
public class SearchBoxViewComponent(CurrentUser user, CurrentStorefront current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (user.SignedIn is not { } signedIn || await current.FindOrNullAsync() is not { } store) return Content("");

        var kinds = SearchKinds.Of(signedIn, store.SellerId);
        if (!kinds.Any) return Content("");

        var state = PageState.Of(Request.Query, SearchWords.OwnKeys);
        // Lists have words of their own under the same name.
        var words = SearchAddress.IsPage(Request.Path) ? SearchWords.Of(state).Text : null;
        return View("/Features/Search/SearchBox.cshtml", new SearchBoxViewModel(kinds, words, state.Only("seller", "marketplace").Values));
    }
}

/// <param name="Kinds">What is found.</param>
/// <param name="Words">What was looked for, on the page of its results.</param>
/// <param name="HiddenFields">An address that names its seller keeps it.</param>
public sealed record SearchBoxViewModel(SearchKinds Kinds, string? Words, IEnumerable<KeyValuePair<string, string>> HiddenFields);
