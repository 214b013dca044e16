using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.ActionCenter;

public sealed class ActionCenterPage(Storefront store, Widgets.ActionCenter.ActionCenter center, TaskRecord? dismissed, TaskHistoryViewModel history)
{
    /// <summary>As many as one looks over; the others follow as these are done.</summary>
    private const int Most = 100;

    public IReadOnlyList<TaskRow> Tasks { get; } = [.. center.Tasks.Take(Most).Select(task => TaskRow.Of(task, center.Scope, store, PageAddress.Of(store, "/action-center")))];

    public DismissedTask? Dismissed { get; } = DismissedTask.Of(dismissed, store, PageAddress.Of(store, "/action-center"));

    public TaskHistoryViewModel History => history;

    public string DashboardHref => PageAddress.Of(store, "/b2b");

    public string Lead => Tasks.Count == 0 ? "Nothing is to be done now." : $"{Texts.Plural(center.Tasks.Count, "task", "tasks")}{(center.Tasks.Count > Most ? $", of which the first {Texts.Count(Most)} are shown" : "")}: the soonest deadline first, then the most sales at stake, then the oldest.";
}
