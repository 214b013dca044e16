using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.ActionCenter;

public sealed class ActionCenterPage(Storefront store, Widgets.ActionCenter.ActionCenter center, TaskRecord? dismissed, TaskHistoryViewModel history)
{
    /// <summary>As many as one looks over; the others follow as these are done.</summary>
    private const int Most = 100;

    public IReadOnlyList<TaskRow> Tasks { get; } = [.. center.Tasks.Take(Most).Select(task => TaskRow.Of(task, center.Scope, store, PageAddress.Of(store, "/action-center")))];

    public DismissedTask? Dismissed { get; } = DismissedTask.Of(dismissed, store, PageAddress.Of(store, "/action-center"));

    public TaskHistoryViewModel History => history;

    public string DashboardHref => PageAddress.Of(store, "/b2b");

    public string Lead => center.Tasks.Count switch
    {
        0 => T("Nothing to do right now."),
        > Most => Tf($"{TasksText}, of which the first {Most:N0} are shown: the soonest deadline first, then the most sales at stake, then the oldest."),
        _ => Tf($"{TasksText}: the soonest deadline first, then the most sales at stake, then the oldest."),
    };

    private string TasksText => Texts.Plural(center.Tasks.Count, T("task"), T("tasks"));
}
