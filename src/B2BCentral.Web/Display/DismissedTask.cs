using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>A task that was dismissed a moment ago and can be brought back.</summary>
public sealed record DismissedTask(string Title, string UndoHref, string ReturnUrl)
{
    /// <returns>Null for null.</returns>
    public static DismissedTask? Of(TaskRecord? record, Storefront store, string returnUrl) =>
        record is null ? null : new(KeptWords.Said(record.Title), TaskRow.ActHref(store, record.TaskId, "undo"), returnUrl);
}
