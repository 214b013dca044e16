using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Data.Users;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Access;

/// <summary>Which tasks somebody hears of: those whose pages they may open.</summary>
public sealed class TaskRights
{
    /// <summary>Of a key of the API, which reads everything of its seller.</summary>
    public static readonly TaskRights All = new([], []);

    private readonly List<TaskType> hidden;
    private readonly List<string> hiddenSteps;

    private TaskRights(List<TaskType> hidden, List<string> hiddenSteps) => (this.hidden, this.hiddenSteps) = (hidden, hiddenSteps);

    public static TaskRights Of(SignedIn user, int sellerId)
    {
        bool IsHidden(TaskType type, string? subject) => TaskText.PagesOf(type, subject).Any(page => user.LevelOf(sellerId, page) < PageLevel.View);
        return new TaskRights(
            [.. Enum.GetValues<TaskType>().Where(type => type != TaskType.WelcomeSeries && IsHidden(type, null))],
            [.. WelcomeSeriesRule.StepNames.Where(step => IsHidden(TaskType.WelcomeSeries, step))]);
    }

    public IReadOnlyList<SellerTask> In(IReadOnlyList<SellerTask> tasks) => [.. tasks.Where(task => !hidden.Contains(task.Type) && !(task.Type == TaskType.WelcomeSeries && hiddenSteps.Contains(task.Subject!)))];

    public IQueryable<TaskRecord> In(IQueryable<TaskRecord> records) => hidden.Count + hiddenSteps.Count == 0
        ? records
        : records.Where(record => !hidden.Contains(record.Type) && !(record.Type == TaskType.WelcomeSeries && hiddenSteps.Contains(record.Subject!)));
}
