using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

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
        ChangeBatchState.Preview => "Preview of new prices",
        ChangeBatchState.Applied => "New prices, applied",
        _ => "New prices, undone",
    };

    public string Description => batch.Description;

    public string When => batch.State switch
    {
        ChangeBatchState.Preview => $"{Kind} · made {At(batch.CreatedAt)} · nothing is changed yet",
        ChangeBatchState.Applied => $"{Kind} · applied {At(batch.AppliedAt)}",
        _ => $"{Kind} · applied {At(batch.AppliedAt)} · undone {At(batch.UndoneAt)}",
    };

    public IEnumerable<(string Term, FigureText Figure, string? Note)> Tiles =>
    [
        (IsPreview ? "Change" : IsApplied ? "Changed" : "Restored", Count("change", summary.Change), null),
        ("Stay as they are", Count("stay", summary.Stay), null),
        (IsPreview ? "Cannot change" : "Left as they are", Count("cannot", summary.Cannot), null),
        ("With business price", Count("covered", CoveredAfter), $"of {Texts.Plural(summary.Offers, "offer", "offers")}, {Percent(CoveredAfter)}{CoverageNote}"),
    ];

    /// <summary>The most frequent ones of a rule; in a file each row has reasons of its own.</summary>
    public IReadOnlyList<BatchReason> Reasons => IsFile ? [] : summary.Reasons;

    public string ApplyText => summary.Cannot == 0 ? $"Apply to {Texts.Plural(summary.Change, "offer", "offers")}" : $"Apply the {Texts.Plural(summary.Change, "good row", "good rows")} only";

    public string CannotText => $"{Texts.Plural(summary.Cannot, "row", "rows")} {(IsPreview ? "cannot be applied" : summary.Cannot == 1 ? "was left as it is" : "were left as they are")}.";

    public string CannotHref => Address(("show", NameOf(BatchRows.Cannot)), ("page", null));

    public string ApplyHref => PricingAddress.OfBatch(store, batch.BatchId, "apply");

    public string DiscardHref => PricingAddress.OfBatch(store, batch.BatchId, "discard");

    public string UndoHref => PricingAddress.OfBatch(store, batch.BatchId, "undo");

    public string ListHref => PageAddress.Of(store, PricingAddress.List);

    public IEnumerable<ControlLink> Choices =>
    [
        Choice(BatchRows.All, "All"), Choice(BatchRows.Change, IsPreview ? "Change" : IsApplied ? "Changed" : "Restored"), Choice(BatchRows.Stay, "Stay"),
        Choice(BatchRows.Cannot, IsPreview ? "Cannot change" : "Left"),
    ];

    public IReadOnlyList<BatchRowText> Rows { get; } = rows.Select(row => BatchRowText.Of(row, store, batch.Kind == ChangeBatchKind.PriceFile)).ToList();

    public string RowsText => page.Total == 0 ? "No rows" : $"{Texts.Count(page.FirstRow)}–{Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, "row", "rows")}";

    public Pager Pager => new(page, RowsText, number => Address(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public static string KindOf(ChangeBatch batch) => batch.Kind == ChangeBatchKind.PriceRule ? "Rule" : "File";

    public static string NameOf(BatchRows rows) => rows.ToString().ToLowerInvariant();

    private int CoveredAfter => IsPreview ? summary.CoveredNow + summary.Gained - summary.Lost : summary.CoveredNow;

    private string CoverageNote => batch.State switch
    {
        ChangeBatchState.Preview => $"; now {Texts.Count(summary.CoveredNow)}, {Percent(summary.CoveredNow)}",
        ChangeBatchState.Applied when summary.CoveredNow - summary.Gained + summary.Lost is >= 0 and var before => $"; before {Texts.Count(before)}, {Percent(before)}",
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
