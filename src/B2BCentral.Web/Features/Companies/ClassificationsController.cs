using B2BCentral.Data.Buyers;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a classification would change and does to the widget; applied, discarded and undone here.</summary>
[Route(CompanyText.Path + "/classifications/{id:int}")]
[Right(SellerPage.Companies)]
public class ClassificationsController(
    CurrentStorefront current, FilterReader filters, ClassificationQuery classifications, ClassificationEffectQuery effect,
    ApplyClassificationCommand apply, DiscardClassificationCommand discard, UndoClassificationCommand undo) : StorefrontController(current)
{
    /// <summary>The widget's own period, and one in which a single large order does not decide.</summary>
    private static readonly string[] Ranges = ["30d", "12m"];

    [HttpGet("")]
    public async Task<IActionResult> Show(int id)
    {
        var asked = PageOfList.Asked(PageState.Of(Request.Query, "page"));
        if (await classifications.RunAsync(Store.SellerId, id, asked) is not { } details) return NotFound();

        return View("/Features/Companies/Classification.cshtml", new ClassificationViewModel(Store, details, details.IsPreview ? await EffectsAsync(details) : []));
    }

    [HttpPost("apply")]
    public async Task<IActionResult> Apply(int id)
    {
        if (await classifications.RunAsync(Store.SellerId, id, 1) is not { } details) return NotFound();

        return await apply.RunAsync(Store.SellerId, id) switch
        {
            ApplyOutcome.Applied => RedirectWith(Address(id), details.Targets.Count == 1
                ? T("1 company is classified, and all figures are updated.")
                : Tf($"{details.Targets.Count:N0} companies are classified, and all figures are updated.")),
            ApplyOutcome.PreviewIsOld => RedirectWith(Address(id), T("Nothing was applied: orders or companies have changed since this preview. It now shows them as they are; check it and apply it again.")),
            _ => RedirectWith(Address(id), T("Nothing was applied: this classification is no longer waiting.")),
        };
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(int id)
    {
        if (await classifications.RunAsync(Store.SellerId, id, 1) is null) return NotFound();

        return await discard.RunAsync(Store.SellerId, id)
            ? RedirectWith(PageAddress.Of(Store, CompanyText.Path), T("The preview is discarded; no company was changed."))
            : RedirectWith(Address(id), T("It was applied already and cannot be discarded; it can be undone."));
    }

    [HttpPost("undo")]
    public async Task<IActionResult> Undo(int id)
    {
        if (await classifications.RunAsync(Store.SellerId, id, 1) is null) return NotFound();

        var outcome = await undo.RunAsync(Store.SellerId, id);
        if (outcome.IsUndone) return RedirectWith(Address(id), T("Undone: companies, orders and figures are as they were before."));

        var changed = string.Join(", ", outcome.ChangedSince.Take(3));
        return RedirectWith(Address(id), outcome.ChangedSince.Count switch
        {
            0 => T("There is nothing to undo: this classification is not in force."),
            > 3 => Tf($"Not undone, because {changed} and others have changed again since. Undo the later classification or import first."),
            _ => Tf($"Not undone, because {changed} has changed again since. Undo the later classification or import first."),
        });
    }

    private string Address(int id) => PageAddress.Of(Store, ClassificationViewModel.PathOf(id));

    private async Task<IReadOnlyList<(SegmentDimension Dimension, IReadOnlyList<EffectText> Periods)>> EffectsAsync(ClassificationDetails details)
    {
        var effects = new List<(SegmentDimension, IReadOnlyList<EffectText>)>();
        foreach (var dimension in Enum.GetValues<SegmentDimension>().Where(dimension => details.Targets.Values.Any(target => Touches(target, dimension))))
        {
            var periods = new List<EffectText>();
            foreach (var range in Ranges)
            {
                var filter = filters.Read(Store, PageState.Of([]).With(("range", range)));
                periods.Add(EffectText.Of(filter, range, dimension, await effect.RunAsync(filter, dimension, details.Targets)));
            }

            effects.Add((dimension, periods));
        }

        return effects;
    }

    private static bool Touches(ClassificationTarget target, SegmentDimension dimension) => dimension switch
    {
        SegmentDimension.Industry => target.Industry is not null,
        SegmentDimension.Size => target.Size is not null,
        _ => target.Region is not null,
    };
}
