using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.TopProducts;

public class TopProductsViewComponent(TopProductsQuery query, IndustryChoiceQuery industries) : ViewComponent
{
    private const int Shown = 5;

    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        var (industry, subIndustry) = (request.State.Find(null, "industry"), request.State.Find(null, "subIndustry"));
        var choice = await ChoiceAsync(request.Filter.Store, industry, subIndustry);
        var products = await query.RunAsync(request.Filter, choice.Ids, Shown);
        var meant = request with { State = request.State.With(("subIndustry", choice.SubIndustry)) };
        return View("/Widgets/TopProducts/TopProducts.cshtml", new TopProductsViewModel(meant, choice, products));
    }

    // Choosing another industry in the form sends the old sub-industry along; then the whole industry is meant.
    private async Task<IndustryChoice> ChoiceAsync(Storefront store, string? industry, string? subIndustry)
    {
        try
        {
            return await industries.RunAsync(store, industry, subIndustry);
        }
        catch (BadParameterException problem) when (problem.Parameter == "subIndustry")
        {
            return await industries.RunAsync(store, industry, null);
        }
    }
}
