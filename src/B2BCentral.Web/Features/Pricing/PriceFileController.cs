using B2BCentral.Data.Users;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>Prices of many offers as a file that is downloaded, filled in and uploaded.</summary>
[Route(PricingAddress.File)]
[Right(SellerPage.Pricing)]
public class PriceFileController(
    CurrentStorefront current, FilterReader filters, PricedOffersQuery offers, PriceBatchQuery batches, PriceFile files, CurrentUser user) : StorefrontController(current)
{
    private const int LargestFile = 10 * 1024 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show() => View("/Features/Pricing/PriceFile.cshtml", new PriceFileViewModel(
        Store, await offers.CountAsync(PricingFilter.Of(filters, Store, PageState.Of([]))), await batches.NewestAsync(Store)));

    [HttpPost, FormLimit(LargestFile + 100_000), EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> Upload(IFormFile? file)
    {
        if (file is null || file.Length == 0) return await RefusedAsync(T("Choose a file that is not empty."));
        if (file.Length > LargestFile) return await RefusedAsync(T("The file is larger than 10 MB. Split it, or leave out the rows that stay as they are."));

        try
        {
            var report = ReportFile.Open(file.OpenReadStream(), file.ShownName());
            return Redirect(PricingAddress.OfBatch(Store, await PreviewAsync(report)));
        }
        catch (UnusableReportException problem)
        {
            return await RefusedAsync($"{KeptWords.Said(problem.Message)} {KeptWords.Said(problem.Remedy)}");
        }
    }

    private async Task<int> PreviewAsync(ReportFile report)
    {
        Language.ForKeeping();
        return await files.PreviewAsync(report, Store.Marketplace, user.Id);
    }

    private async Task<IActionResult> RefusedAsync(string words)
    {
        ModelState.AddModelError("file", words);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Show();
    }
}
