namespace B2BCentral.Data.Tasks;

/// <summary>Derives the tasks of one type from facts.</summary>
public interface ITaskRule
{
    /// <summary>
    /// Every task whose cause holds, whether or not it was dismissed or its time is over. What concerns the seller in all marketplaces is
    /// the same task, with the same id, in each of them.
    /// </summary>
    Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope);
}
