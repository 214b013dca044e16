using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.ActionCenter;

public sealed class ActionCenterPage(Storefront store, Widgets.ActionCenter.ActionCenter center, TaskRecord? dismissed, TaskHistoryViewModel history)
{
    public IReadOnlyList<TaskRow> Tasks { get; } = [.. center.Tasks.Select(task => TaskRow.Of(task, center.Now, store, PageAddress.Of(store, "/action-center")))];

    public DismissedTask? Dismissed { get; } = DismissedTask.Of(dismissed, store, PageAddress.Of(store, "/action-center"));

    public TaskHistoryViewModel History => history;

    public string DashboardHref => PageAddress.Of(store, "/b2b");

    public string Lead => Tasks.Count == 0 ? "Nothing is to be done now." : $"{Texts.Plural(Tasks.Count, "task", "tasks")}: the soonest deadline first, then the most sales at stake, then the oldest.";
}
