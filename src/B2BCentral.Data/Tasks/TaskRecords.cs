using B2BCentral.Metrics;

namespace B2BCentral.Data.Tasks;

public static class TaskRecords
{
    /// <summary>What the history keeps of a task; how it ended is for the caller to say.</summary>
    public static TaskRecord Record(this SellerTask task, int sellerId) => new()
    {
        SellerId = sellerId,
        TaskId = task.Id,
        Type = task.Type,
        Marketplace = task.Marketplace,
        Title = PlainText.Shortened(task.Title, TaskRecord.LongestTitle),
        Reason = PlainText.Shortened(task.Reason, TaskRecord.LongestReason),
        Subject = task.Subject,
        AppearedAt = task.AppearedAt,
    };
}
