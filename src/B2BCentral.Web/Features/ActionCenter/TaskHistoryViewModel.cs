using System.Globalization;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.ActionCenter;

/// <param name="caused">The ids of tasks that would be on the list again if their dismissal were undone.</param>
public sealed class TaskHistoryViewModel(Storefront store, PageState state, TaskEnd? end, TaskHistory history, IReadOnlySet<string> caused)
{
    private const string Path = "/action-center";

    /// <summary>What the parameter <c>end</c> can be.</summary>
    public static readonly (string Name, TaskEnd? Meaning)[] Ends =
        [("all", null), ("done", TaskEnd.Done), ("dismissed", TaskEnd.Dismissed), ("expired", TaskEnd.Expired)];

    public IEnumerable<ControlLink> Choices => Ends.Select(choice =>
    {
        var href = state.With(("end", choice.Meaning is null ? null : choice.Name), ("page", null)).Address(Path) + "#history";
        return new ControlLink($"history-{choice.Name}", choice.Meaning is null ? T("All") : NameOf(choice.Meaning.Value), href, href, choice.Meaning == end);
    });

    public IReadOnlyList<EndedTaskRow> Rows { get; } = [.. history.Records.Select(record => new EndedTaskRow(
        TaskText.Name(record.Type), KeptWords.Said(record.Title), KeptWords.Said(record.Reason), LocalTime.At(record.AppearedAt, store.Place), NameOf(record.End), LocalTime.At(record.EndedAt, store.Place),
        record.EndedBy,
        record.End == TaskEnd.Dismissed && caused.Contains(record.TaskId) ? TaskRow.ActHref(store, record.TaskId, "undo") : null))];

    public Pager Pager => new(
        history.Page, Tf($"{history.Page.FirstRow:N0}–{history.Page.LastRow:N0} of {Texts.Plural(history.Page.Total, T("task"), T("tasks"))}"),
        number => state.With(("page", number.ToString(CultureInfo.InvariantCulture))).Address(Path) + "#history");

    private static string NameOf(TaskEnd end) => end switch { TaskEnd.Done => T("Done"), TaskEnd.Dismissed => T("Dismissed"), _ => T("Expired") };
}

/// <param name="EndedBy">A user's id; null where time ended it.</param>
/// <param name="UndoHref">Null where undoing the dismissal would bring nothing back.</param>
public sealed record EndedTaskRow(string Name, string Title, string Reason, string Appeared, string End, string Ended, string? EndedBy, string? UndoHref);
