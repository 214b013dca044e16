using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

public sealed class ClassificationViewModel(Storefront store, ClassificationDetails details, IReadOnlyList<(SegmentDimension Dimension, IReadOnlyList<EffectText> Periods)> effects)
{
    private readonly ChangeBatch batch = details.Batch;

    public bool IsPreview => details.IsPreview;

    public bool IsApplied => batch.State == ChangeBatchState.Applied;

    public string Title => batch.State switch
    {
        ChangeBatchState.Preview => T("Classification: preview"),
        ChangeBatchState.Applied => T("Classification: applied"),
        _ => T("Classification: undone"),
    };

    public string Description => KeptClassification.Said(batch.Description);

    public string When => batch.State switch
    {
        ChangeBatchState.Preview => T("Nothing is changed yet."),
        ChangeBatchState.Applied => Tf($"Applied {At(batch.AppliedAt)}."),
        _ => Tf($"Applied {At(batch.AppliedAt)}, undone {At(batch.UndoneAt)}."),
    };

    public static string EffectName(SegmentDimension dimension) => dimension switch
    {
        SegmentDimension.Industry => T("Effect by industry"),
        SegmentDimension.Size => T("Effect by size"),
        _ => T("Effect by region"),
    };

    public static string EffectTitle(SegmentDimension dimension) => dimension switch
    {
        SegmentDimension.Industry => T("B2B sales by industry, before and after"),
        SegmentDimension.Size => T("B2B sales by size, before and after"),
        _ => T("B2B sales by region, before and after"),
    };

    public string UserId => batch.UserId;

    public bool CanApply => IsPreview && details.Page.Total > 0;

    public string CompaniesText => Texts.Plural(details.Page.Total, T("company", "counted"), T("companies", "counted"));

    public IReadOnlyList<(string Subject, string Href, string Orders, IReadOnlyList<(string Field, string Before, string After)> Changes)> Rows { get; } = details.Rows.Select(row =>
    {
        var before = CompanyState.OfJson(row.Before!);
        return (row.Subject, CompanyText.Href(store, row.SubjectId!.Value), Texts.Count(before.OrderCount),
            (IReadOnlyList<(string, string, string)>)[.. ClassificationChanges.Of(before, ClassificationTarget.OfJson(row.After!), details.Names)]);
    }).ToList();

    public IReadOnlyList<(string Subject, string Problem, string? Field)> Problems { get; } =
        details.Problems.Select(row => (row.Subject, KeptWords.Said(row.Problem!), row.ProblemField)).ToList();

    public string? ProblemsText => details.ProblemCount switch
    {
        0 => null,
        1 => T("1 line cannot be used and is left out."),
        _ => Tf($"{details.ProblemCount:N0} lines cannot be used and are left out."),
    };

    public string? MoreProblemsText => details.ProblemCount > details.Problems.Count ? Tf($"The first {details.Problems.Count:N0} are shown.") : null;

    public IReadOnlyList<(SegmentDimension Dimension, IReadOnlyList<EffectText> Periods)> Effects { get; } = effects;

    public Pager Pager => new(
        details.Page, Tf($"{details.Page.FirstRow:N0}–{details.Page.LastRow:N0} of {CompaniesText}"),
        number => PageAddress.Of(store, Path, ("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public string CompaniesHref => PageAddress.Of(store, CompanyText.Path);

    public string WidgetHref => PageAddress.Of(store, "/b2b") + "#customer-segments";

    public string Action(string what) => PageAddress.Of(store, $"{Path}/{what}");

    public static string PathOf(int batchId) => $"{CompanyText.Path}/classifications/{batchId.ToString(CultureInfo.InvariantCulture)}";

    private string Path => PathOf(batch.BatchId);

    private string At(DateTimeOffset? at) => at is { } instant ? LocalTime.At(instant, store.Place) : Texts.Dash;
}
