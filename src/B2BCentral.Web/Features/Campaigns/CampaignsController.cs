using B2BCentral.Data.Users;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>Drafts of advertising campaigns, to be taken into the marketplace's own console.</summary>
[Right(SellerPage.Campaigns)]
public class CampaignsController(CurrentStorefront current, CampaignsQuery campaigns, CampaignCommand command, ListingQuery listings, TimeProvider time) : StorefrontController(current)
{
    private const string Path = "/campaigns";

    // What the page needs to offer Undo after a campaign was deleted
    private const string Deleted = "deleted-campaign";

    [HttpGet(Path)]
    public async Task<IActionResult> List() =>
        View("/Features/Campaigns/Campaigns.cshtml", new CampaignsViewModel(Store, await campaigns.RunAsync(Store), DeletedCampaign.Read(TempData[Deleted] as string)));

    [HttpGet(Path + ".csv")]
    public async Task<IActionResult> Download() => CampaignsCsv.Of(Store, await campaigns.RunAsync(Store));

    [HttpGet(Path + "/new/{**sku}")]
    public async Task<IActionResult> Open(string sku) => await listings.FindAsync(Store, sku) is { } listing
        ? Page(listing, new CampaignForm { Name = Shortened(listing.Name), StartsOn = FilterReader.Text(Today) })
        : NotFound();

    [HttpPost(Path + "/new/{**sku}")]
    public async Task<IActionResult> Add(string sku, CampaignForm form)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing) return NotFound();

        if (form.Read(Store.Currency, Today, ModelState) is not { } facts)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page(listing, form);
        }

        await command.AddAsync(Store, listing.Product.ProductId, facts);
        return RedirectWith(PageAddress.Of(Store, Path), Tf($"“{facts.Name}” was saved as a draft. Download the list to copy it into the advertising console."));
    }

    [HttpPost(DeletedCampaign.Path + "{**sku}")]
    public async Task<IActionResult> Restore(string sku, CampaignForm form)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing || form.Read(Store.Currency, today: null, ModelState) is not { } facts) return NotFound();

        return await command.RestoreAsync(Store, listing.Product.ProductId, facts) ? Redirect(PageAddress.Of(Store, Path)) : NotFound();
    }

    [HttpPost(Path + "/{id:int}/delete")]
    public async Task<IActionResult> Delete(int id)
    {
        if (await command.DeleteAsync(Store, id) is not { } deleted) return NotFound();

        TempData[Deleted] = DeletedCampaign.Of(Store, deleted).Written();
        return Redirect(PageAddress.Of(Store, Path));
    }

    private DateOnly Today => LocalDay.Of(time.GetUtcNow(), Store.Place.TimeZone);

    private static string Shortened(string title) => PlainText.Cut(title, CampaignForm.LongestName).TrimEnd();

    private ViewResult Page(Listing listing, CampaignForm form)
    {
        form.Head = EditorHead.Of(T("Advertise"), listing, Store);
        form.Address = PageAddress.Of(Store, $"{Path}/new/{PageAddress.Escaped(listing.Product.Sku)}");
        form.CampaignsHref = PageAddress.Of(Store, Path);
        form.CurrencyCode = Store.Currency.Code;
        form.Today = $"{Texts.Day(Today)}, {T(Store.Place.TimeName)}";
        return View("/Features/Campaigns/Campaign.cshtml", form);
    }
}
