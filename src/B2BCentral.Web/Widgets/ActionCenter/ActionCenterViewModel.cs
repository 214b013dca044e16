using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.ActionCenter;

public sealed class ActionCenterViewModel(WidgetRequest request, ActionCenter center, TaskRecord? dismissed) : WidgetViewModel(request)
{
    /// <summary>More are behind a link, so that the list stays beside what it is about.</summary>
    private const int Most = 5;

    public IReadOnlyList<TaskRow> Tasks { get; } = [.. center.Tasks.Take(Most).Select(task => TaskRow.Of(task, center.Scope, request.Filter.Store, request.Links.Page()))];

    /// <summary>What was dismissed a moment ago.</summary>
    public DismissedTask? Dismissed { get; } = DismissedTask.Of(dismissed, request.Filter.Store, request.Links.Page());

    public override string? Announcement => Dismissed is null ? base.Announcement : Tf($"Dismissed: {Dismissed.Title}");

    public string? MoreText => center.Tasks.Count > Most ? Tf($"Show all {Texts.Count(center.Tasks.Count)} tasks") : null;

    public string AllHref => PageAddress.Of(Filter.Store, "/action-center");

    public string HistoryHref => AllHref + "#history";

    public string HistoryText
    {
        get
        {
            (int Count, string Text)[] ended =
            [
                (center.Done, Tf($"{Texts.Count(center.Done)} done")), (center.Dismissed, Tf($"{Texts.Count(center.Dismissed)} dismissed")),
                (center.Expired, Tf($"{Texts.Count(center.Expired)} expired")),
            ];
            var told = string.Join(", ", ended.Where(one => one.Count > 0).Select(one => one.Text));
            return told.Length == 0 ? T("History") : Tf($"History: {told}");
        }
    }
}
