using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Api;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Keys;

/// <summary>The keys of a seller's scripts.</summary>
[Right(SellerPage.Permissions)]
public class KeysController(CurrentStorefront current, CurrentUser user, KeysQuery made, ApiKeys keys) : StorefrontController(current)
{
    public const string Path = "/settings/api-keys";

    [HttpGet(Path)]
    public Task<IActionResult> List() => PageAsync(new KeyForm());

    [HttpPost(Path)]
    public async Task<IActionResult> Create(KeyForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await PageAsync(form);
        }

        var key = await keys.CreateAsync(Store.SellerId, form.Name!.Trim(), form.Scope, user.Id);
        // What was typed is done with, and the page with the key is nobody's to keep.
        ModelState.Clear();
        Response.Headers.CacheControl = "no-store";
        return await PageAsync(new KeyForm(), key);
    }

    [HttpPost(Path + "/{keyId:int}/revoke")]
    public async Task<IActionResult> Revoke(int keyId) => await keys.RevokeAsync(Store.SellerId, keyId, user.Id)
        ? RedirectWith(PageAddress.Of(Store, Path), T("The key was revoked. It no longer works."))
        : NotFound();

    private async Task<IActionResult> PageAsync(KeyForm form, string? key = null) =>
        View("/Features/Keys/Keys.cshtml", new KeysViewModel(Store, await made.AllAsync(Store.SellerId)) { Form = form, New = key });
}
