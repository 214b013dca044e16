using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Companies;

public sealed class ClassificationViewModel(Storefront store, ClassificationDetails details, IReadOnlyList<(SegmentDimension Dimension, IReadOnlyList<EffectText> Periods)> effects)
{
    private readonly ChangeBatch batch = details.Batch;

    public bool IsPreview => details.IsPreview;

    public bool IsApplied => batch.State == ChangeBatchState.Applied;

    public string Title => batch.State switch
    {
        ChangeBatchState.Preview => "Classification: preview",
        ChangeBatchState.Applied => "Classification: applied",
        _ => "Classification: undone",
    };

    public string Description => batch.Description;

    public string When => batch.State switch
    {
        ChangeBatchState.Preview => "Nothing is changed yet.",
        ChangeBatchState.Applied => $"Applied {At(batch.AppliedAt)}.",
        _ => $"Applied {At(batch.AppliedAt)}, undone {At(batch.UndoneAt)}.",
    };

    public string UserId => batch.UserId;

    public bool CanApply => IsPreview && details.Page.Total > 0;

    public string CompaniesText => Texts.Plural(details.Page.Total, "company", "companies");

    public IReadOnlyList<(string Subject, string Href, string Orders, IReadOnlyList<(string Field, string Before, string After)> Changes)> Rows { get; } = details.Rows.Select(row =>
    {
        var before = CompanyState.OfJson(row.Before!);
        return (row.Subject, CompanyText.Href(store, row.SubjectId!.Value), Texts.Count(before.OrderCount),
            (IReadOnlyList<(string, string, string)>)[.. ClassificationChanges.Of(before, ClassificationTarget.OfJson(row.After!), details.Names)]);
    }).ToList();

    public IReadOnlyList<(string Subject, string Problem, string? Field)> Problems { get; } =
        details.Problems.Select(row => (row.Subject, row.Problem!, row.ProblemField)).ToList();

    public string? ProblemsText => details.ProblemCount == 0 ? null : $"{Texts.Plural(details.ProblemCount, "line", "lines")} cannot be used and {(details.ProblemCount == 1 ? "is" : "are")} left out.";

    public string? MoreProblemsText => details.ProblemCount > details.Problems.Count ? $"The first {Texts.Count(details.Problems.Count)} are shown." : null;

    public IReadOnlyList<(SegmentDimension Dimension, IReadOnlyList<EffectText> Periods)> Effects { get; } = effects;

    public Pager Pager => new(
        details.Page, $"{Texts.Count(details.Page.FirstRow)}–{Texts.Count(details.Page.LastRow)} of {CompaniesText}",
        number => PageAddress.Of(store, Path, ("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public string CompaniesHref => PageAddress.Of(store, CompanyText.Path);

    public string WidgetHref => PageAddress.Of(store, "/b2b") + "#customer-segments";

    public string Action(string what) => PageAddress.Of(store, $"{Path}/{what}");

    public static string PathOf(int batchId) => $"{CompanyText.Path}/classifications/{batchId.ToString(CultureInfo.InvariantCulture)}";

    private string Path => PathOf(batch.BatchId);

    private string At(DateTimeOffset? at) => at is { } instant ? LocalTime.At(instant, store.Place) : Texts.Dash;
}
