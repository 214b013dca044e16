using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Features.Shared;

/// <summary>A page of one seller and marketplace: those of the address, else those chosen last.</summary>
public abstract class StorefrontController(CurrentStorefront current) : Controller
{
    private const string Done = "done";
    private const string Undone = "undo";

    /// <summary>Whose page it is; there before the action runs.</summary>
    protected Storefront Store { get; private set; } = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await current.FindAsync() is { } store)
        {
            Store = store;
            await base.OnActionExecutionAsync(context, next);
            return;
        }

        context.Result = HttpMethods.IsGet(Request.Method) ? View("/Features/Dashboard/NoSeller.cshtml") : NotFound();
    }

    /// <summary>Leads on after a form was done, with a word on the next page about what was done.</summary>
    /// <param name="undo">Where a form leads that takes it back, where that can be done.</param>
    protected RedirectResult RedirectWith(string address, string words, string? undo = null)
    {
        (TempData[Done], TempData[Undone]) = (words, undo);
        return Redirect(address);
    }
}
