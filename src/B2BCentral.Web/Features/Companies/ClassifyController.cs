using B2BCentral.Data.Buyers;
using B2BCentral.Data.Users;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The four ways to say what companies are: one by one, a selection, a rule, a file. Each leads to a preview.</summary>
[Right(SellerPage.Companies)]
public class ClassifyController(
    CurrentStorefront current, SegmentChoicesQuery choicesQuery, WantedCompaniesQuery wanted, WantedInFileQuery inFile, CompanyStatesQuery states,
    CompanyQuery companies, PreviewClassificationCommand preview) : StorefrontController(current)
{
    private const int LargestFile = 10_000_000;

    [HttpGet(CompanyText.Path + "/classify")]
    public async Task<IActionResult> Selection(int[] company)
    {
        if (company.Length == 0) return RedirectWith(PageAddress.Of(Store, CompanyText.Path), T("No company is selected. Tick one or more in the list first."));

        return await SelectionAsync(company, new ClassificationForm());
    }

    [HttpPost(CompanyText.Path + "/classify")]
    public async Task<IActionResult> Selection(int[] company, ClassificationForm form)
    {
        var choices = await choicesQuery.RunAsync(Store);
        if (form.Read(choices, ModelState) is not { } target) return await SelectionAsync(company, form);

        var picked = await wanted.ByNumberAsync(Store.SellerId, company, target);
        if (picked.Count == 0) return NotFound();

        if (await PreviewAsync(() => picked.Count == 1 ? picked[0].Subject : Tf($"{picked.Count:N0} selected companies"), target, choices, picked) is { } id) return Redirect(PageAddress.Of(Store, ClassificationViewModel.PathOf(id)));

        ModelState.AddModelError(nameof(form.Industry), T("That is what it is already. Choose something else."));
        return await SelectionAsync(company, form);
    }

    [HttpGet(CompanyText.Path + "/rule")]
    public async Task<IActionResult> Rule() => View("/Features/Companies/Rule.cshtml", await RuleAsync(new RuleForm()));

    [HttpPost(CompanyText.Path + "/rule")]
    public async Task<IActionResult> Rule(RuleForm form)
    {
        var choices = await choicesQuery.RunAsync(Store);
        form.Check(ModelState);
        if (form.Read(choices, ModelState) is { } target)
        {
            var meant = await wanted.ByRuleAsync(Store.SellerId, form, target);
            if (meant.Count == 0) ModelState.AddModelError(nameof(form.Text), form.All
                ? T("No company matches.")
                : T("No company matches. Those that are classified already are left out; choose all companies to include them."));
            else if (await PreviewAsync(() => form.Sentence, target, choices, meant) is { } id) return Redirect(PageAddress.Of(Store, ClassificationViewModel.PathOf(id)));
            else ModelState.AddModelError(nameof(form.Industry), meant.Count == 1
                ? T("1 company matches and already has this classification.")
                : Tf($"{meant.Count:N0} companies match and already have this classification."));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Companies/Rule.cshtml", await RuleAsync(form));
    }

    [HttpGet(CompanyText.Path + "/file")]
    public IActionResult FromFile() => View("/Features/Companies/ClassificationFile.cshtml", new ClassificationFileViewModel(Store));

    [HttpPost(CompanyText.Path + "/file"), FormLimit(LargestFile + 100_000), EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> FromFile(IFormFile? file)
    {
        if (file is null || file.Length == 0) ModelState.AddModelError(nameof(file), T("Choose a file that is not empty."));
        else if (file.Length > LargestFile) ModelState.AddModelError(nameof(file), T("The file is larger than 10 MB. Split it, or load it under Imports."));
        else if (await PreviewFileAsync(file) is { } id) return Redirect(PageAddress.Of(Store, ClassificationViewModel.PathOf(id)));

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Companies/ClassificationFile.cshtml", new ClassificationFileViewModel(Store));
    }

    /// <summary>The sub-industries of the industry that was just chosen, for the select beside it.</summary>
    [HttpGet(CompanyText.Path + "/sub-industries")]
    public async Task<IActionResult> SubIndustries(string? industry)
    {
        var form = new ClassificationForm { Industry = industry };
        return PartialView("/Features/Companies/_SubIndustries.cshtml", new ClassifyFields(Store, await choicesQuery.RunAsync(Store), form, asksForRegion: false));
    }

    // Its sentence is kept with it.
    private async Task<int?> PreviewAsync(Func<string> whom, ClassificationTarget target, SegmentChoices choices, IReadOnlyList<WantedClassification> meant)
    {
        Language.ForKeeping();
        return await preview.RunAsync(Store.SellerId, KeptClassification.Sentence(whom(), target, choices.Names), meant);
    }

    private async Task<int?> ListPreviewAsync(string file, IReadOnlyList<WantedClassification> found)
    {
        Language.ForKeeping();
        return await preview.RunAsync(Store.SellerId, Tf($"The list {file}"), found);
    }

    // What is wrong with its lines is kept for whoever looks later.
    private async Task<List<WantedClassification>> ReadAsync(IFormFile file)
    {
        Language.ForKeeping();
        await using var stream = file.OpenReadStream();
        return await inFile.RunAsync(Store, stream, file.ShownName());
    }

    private async Task<int?> PreviewFileAsync(IFormFile file)
    {
        try
        {
            var found = await ReadAsync(file);
            if (await ListPreviewAsync(file.ShownName(), found) is { } id) return id;

            ModelState.AddModelError(nameof(file), T("Every company in this file is already classified as the file says."));
        }
        catch (UnusableReportException refusal)
        {
            ModelState.AddModelError(nameof(file), $"{KeptWords.Said(refusal.Message)} {KeptWords.Said(refusal.Remedy)}");
        }

        return null;
    }

    private async Task<IActionResult> SelectionAsync(int[] company, ClassificationForm form)
    {
        var picked = await wanted.ByNumberAsync(Store.SellerId, company, target: null);
        if (picked.Count == 0) return NotFound();

        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var fields = new ClassifyFields(Store, await choicesQuery.RunAsync(Store), form, asksForRegion: picked.Count == 1 && await LacksRegionAsync(picked[0].BuyerId!.Value));
        return View("/Features/Companies/Classify.cshtml", new ClassifyViewModel(Store, picked, fields));
    }

    private async Task<bool> LacksRegionAsync(int buyerId)
    {
        var buyer = await companies.FindAsync(Store.SellerId, buyerId);
        return (await states.RunAsync(Store.SellerId, [buyer!]))[buyerId].Orders.Any(alike => alike.RegionId == Segment.OtherId);
    }

    private async Task<RuleViewModel> RuleAsync(RuleForm form) =>
        new(Store, form, new ClassifyFields(Store, await choicesQuery.RunAsync(Store), form, asksForRegion: false));
}
