using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

public sealed class PriceBatchViewModel(
    Storefront store, PageState state, ChangeBatch batch, BatchSummary summary, BatchRows show, PageOfList page, IReadOnlyList<BatchRow> rows)
{
    public BatchSummary Summary => summary;

    public bool IsPreview => batch.State == ChangeBatchState.Preview;

    public bool IsApplied => batch.State == ChangeBatchState.Applied;

    public bool IsFile => batch.Kind == ChangeBatchKind.PriceFile;

    public string Kind => KindOf(batch);

    public string Title => batch.State switch
    {
        ChangeBatchState.Preview => T("Preview of new prices"),
        ChangeBatchState.Applied => T("New prices, applied"),
        _ => T("New prices, undone"),
    };

    public string Description => Texts.Unbroken(batch.Kind == ChangeBatchKind.PriceRule ? PricingText.RuleSaid(batch.Description) : batch.Description);

    public string When => batch.State switch
    {
        ChangeBatchState.Preview => Tf($"{Kind} · made {At(batch.CreatedAt)} · nothing is changed yet"),
        ChangeBatchState.Applied => Tf($"{Kind} · applied {At(batch.AppliedAt)}"),
        _ => Tf($"{Kind} · applied {At(batch.AppliedAt)} · undone {At(batch.UndoneAt)}"),
    };

    public IEnumerable<(string Term, FigureText Figure, string? Note)> Tiles =>
    [
        (IsPreview ? T("Change", "noun") : IsApplied ? T("Changed") : T("Restored"), Count("change", summary.Change), null),
        (T("Stay as they are"), Count("stay", summary.Stay), null),
        (IsPreview ? T("Cannot change") : T("Left as they are"), Count("cannot", summary.Cannot), null),
        (T("With business price"), Count("covered", CoveredAfter), Tf($"of {Texts.Plural(summary.Offers, T("offer"), T("offers"))}, {Percent(CoveredAfter)}") + CoverageNote),
    ];

    /// <summary>The most frequent ones of a rule; in a file each row has reasons of its own.</summary>
    public IReadOnlyList<BatchReason> Reasons => IsFile ? [] : [.. summary.Reasons.Select(reason => reason with { Text = BatchRowText.ProblemText(reason.Text) })];

    public string ApplyText => summary.Cannot == 0 ? Tf($"Apply to {Texts.Plural(summary.Change, T("offer"), T("offers"))}") : Tf($"Apply the {Texts.Plural(summary.Change, T("good row"), T("good rows"))} only");

    public string CannotText => (IsPreview, summary.Cannot) switch
    {
        (true, 1) => T("1 row cannot be applied."),
        (true, _) => Tf($"{summary.Cannot:N0} rows cannot be applied."),
        (_, 1) => T("1 row was left as it is."),
        _ => Tf($"{summary.Cannot:N0} rows were left as they are."),
    };

    public string CannotHref => Address(("show", NameOf(BatchRows.Cannot)), ("page", null));

    public string ApplyHref => PricingAddress.OfBatch(store, batch.BatchId, "apply");

    public string DiscardHref => PricingAddress.OfBatch(store, batch.BatchId, "discard");

    public string UndoHref => PricingAddress.OfBatch(store, batch.BatchId, "undo");

    public string ListHref => PageAddress.Of(store, PricingAddress.List);

    public IEnumerable<ControlLink> Choices =>
    [
        Choice(BatchRows.All, T("All")), Choice(BatchRows.Change, IsPreview ? T("Change", "noun") : IsApplied ? T("Changed") : T("Restored")), Choice(BatchRows.Stay, T("Stay")),
        Choice(BatchRows.Cannot, IsPreview ? T("Cannot change") : T("Left")),
    ];

    public IReadOnlyList<BatchRowText> Rows { get; } = rows.Select(row => BatchRowText.Of(row, store, batch.Kind == ChangeBatchKind.PriceFile)).ToList();

    public string RowsText => page.Total == 0 ? T("No rows") : Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("row"), T("rows"))}");

    public Pager Pager => new(page, RowsText, number => Address(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public static string KindOf(ChangeBatch batch) => batch.Kind == ChangeBatchKind.PriceRule ? T("Rule") : T("File");

    public static string NameOf(BatchRows rows) => rows.ToString().ToLowerInvariant();

    private int CoveredAfter => IsPreview ? summary.CoveredNow + summary.Gained - summary.Lost : summary.CoveredNow;

    private string CoverageNote => batch.State switch
    {
        ChangeBatchState.Preview => Tf($"; now {summary.CoveredNow:N0}, {Percent(summary.CoveredNow)}"),
        ChangeBatchState.Applied when summary.CoveredNow - summary.Gained + summary.Lost is >= 0 and var before => Tf($"; before {before:N0}, {Percent(before)}"),
        _ => "",
    };

    private string Percent(int covered) => Share.Of(covered, summary.Offers) is { } share ? Texts.Percent(share) : Texts.Dash;

    private static FigureText Count(string name, int count) => FigureText.Counted($"batch.{name}", count, null);

    private string At(DateTimeOffset? at) => at is { } instant ? LocalTime.At(instant, store.Place) : Texts.Dash;

    private ControlLink Choice(BatchRows choice, string text)
    {
        var href = Address(("show", choice == BatchRows.All ? null : NameOf(choice)), ("page", null));
        return new ControlLink($"batch-show-{NameOf(choice)}", text, href, href, show == choice);
    }

    private string Address(params IEnumerable<(string Key, string? Value)> changes) =>
        state.With(changes).With(("seller", store.Seller.Slug), ("marketplace", store.Marketplace.Code)).Address($"{PricingAddress.Batches}/{batch.BatchId.ToString(CultureInfo.InvariantCulture)}");
}
