using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Features.Shared;

/// <summary>A page of one seller and marketplace: those of the address, else those chosen last.</summary>
public abstract class StorefrontController(CurrentStorefront current) : Controller
{
    private const string Done = "done";

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
    protected RedirectResult RedirectWith(string address, string words)
    {
        TempData[Done] = words;
        return Redirect(address);
    }
}
