using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Access;

/// <summary>
/// Before anything of a request is read: binds the database to the seller that the signed-in user looks at, and asks whether they may.
/// What is not said to be allowed is refused.
/// </summary>
public class RightsFilter(B2BCentralDb db, CurrentUser user, CurrentStorefront current, ILogger<RightsFilter> log) : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before forms are read for their antiforgery token.</summary>
    public int Order => 100;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var metadata = context.ActionDescriptor.EndpointMetadata;
        db.BindTo(metadata.OfType<AcrossSellersAttribute>().Any() ? null : B2BCentralDb.Nobody);
        // Keys bind and are asked in ApiController.
        if (metadata.OfType<IAllowAnonymous>().Any() || metadata.OfType<ApiControllerAttribute>().Any()) return;

        if (user.SignedIn is not { } signedIn) context.Result = new ChallengeResult();
        else if (metadata.OfType<OperatorOnlyAttribute>().Any()) context.Result = signedIn.User.IsOperator ? null : new NotFoundResult();
        else if (metadata.OfType<RightAttribute>().LastOrDefault() is { } right) context.Result = await AskAsync(signedIn, right, context.HttpContext.Request);
        else if (!metadata.OfType<OwnAccountAttribute>().Any()) context.Result = new ForbidResult();
    }

    // Without a store there is nothing to protect, and the page says how to get one.
    private async Task<IActionResult?> AskAsync(SignedIn signedIn, RightAttribute right, HttpRequest request)
    {
        if (await current.FindAsync() is not { } store) return null;

        if (db.BoundTo is not null) db.BindTo(store.SellerId);
        if (right.Pages.Any(page => signedIn.LevelOf(store.SellerId, page) >= right.Needed(request))) return null;

        log.LogWarning("User {User} was refused {Page} of seller {Seller}", signedIn.User.Id, right.Page, store.SellerId);
        return new ForbidResult();
    }
}
