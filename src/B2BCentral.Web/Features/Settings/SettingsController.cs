using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Settings;

/// <summary>What an account is set to, what works for it in the background, and what its users think of the widgets.</summary>
[Right(SellerPage.Settings)]
public class SettingsController(
    CurrentStorefront current, CurrentUser user, JobRunsQuery jobs, WidgetRatingsQuery ratings, ChangesQuery changes, FigureSettingsCommand command, RenameStoreCommand rename) : StorefrontController(current)
{
    public const string Path = "/settings";
    public const string UndoPath = Path + "/undo";
    public const string NamePath = Path + "/name";
    public const string UndoNamePath = NamePath + "/undo";

    private SettingsForm Stored => SettingsForm.Of(FigureSettings.Of(Store.Seller));

    [HttpGet(Path)]
    public Task<IActionResult> Show() => PageAsync(Stored);

    [HttpPost(Path)]
    public Task<IActionResult> Save(SettingsForm form) => KeepAsync(form, T("The settings were saved. Every page, download and answer of the API follows them from now on."));

    /// <summary>Makes the settings what they were; the address comes from <see cref="SettingsForm.UndoAddress"/>.</summary>
    [HttpPost(UndoPath)]
    public Task<IActionResult> Undo(SettingsForm form) => KeepAsync(form, T("Undone. The settings are as they were before."));

    [HttpPost(NamePath)]
    public Task<IActionResult> Rename(StoreNameForm form) => RenameAsync(form, name => Tf($"The store is called {name}."));

    [HttpPost(UndoNamePath)]
    public Task<IActionResult> UndoName(StoreNameForm form) => RenameAsync(form, name => Tf($"Undone. The store is called {name} again."));

    private async Task<IActionResult> RenameAsync(StoreNameForm form, Func<string, string> words)
    {
        if (form.Read(ModelState) is not { } name) return await RefusedAsync(Stored, form);
        if (await rename.RunAsync(Store, form.KnownAs, name) is { } before)
            return RedirectWith(PageAddress.Of(Store, Path), words(name), before == name ? null : PageAddress.Of(Store, UndoNamePath, ("name", before), ("knownAs", name)));

        ModelState.AddModelError("", StoreNameForm.Changed);
        form.KnownAs = Store.Seller.Name;
        return await RefusedAsync(Stored, form);
    }

    private async Task<IActionResult> KeepAsync(SettingsForm form, string words)
    {
        if (form.Read(ModelState) is not { } settings) return await RefusedAsync(form);
        if (await command.SaveAsync(Store, form.Opened, settings) is { } before)
            return RedirectWith(PageAddress.Of(Store, Path), words, before == settings ? null : SettingsForm.UndoAddress(Store, before, settings));

        ModelState.AddModelError("", SettingsForm.Changed);
        form.Opened = SettingsForm.VersionOf(FigureSettings.Of(Store.Seller));
        return await RefusedAsync(form);
    }

    private Task<IActionResult> RefusedAsync(SettingsForm form, StoreNameForm? name = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PageAsync(form, name);
    }

    private async Task<IActionResult> PageAsync(SettingsForm form, StoreNameForm? name = null) => View("/Features/Settings/Settings.cshtml", new SettingsViewModel(
        Store, await jobs.AllAsync(Store), await ratings.AllAsync(Store), await ratings.CommentsAsync(Store))
    {
        Form = form,
        NameForm = name ?? StoreNameForm.Of(Store),
        Changes = ChangeText.Of(await changes.OfSettingsAsync(Store.SellerId), Store),
        MayChange = user.SignedIn!.LevelOf(Store.SellerId, SellerPage.Settings) == PageLevel.Edit,
        MaySayWhoMay = user.SignedIn!.LevelOf(Store.SellerId, SellerPage.Permissions) >= PageLevel.View,
    });
}
