namespace B2BCentral.Data.Engines;

/// <summary>Names the state that the database is in: as long as the name stays the same, nothing was committed by whichever process. For what is made anew only when something changed.</summary>
public class DatabaseMoments
{
    /// <returns>Of use within this process only. Null where the database has no name for its state, or does not say it.</returns>
    public virtual ValueTask<string?> NowAsync() => new((string?)null);
}
