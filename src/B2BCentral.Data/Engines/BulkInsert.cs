namespace B2BCentral.Data.Engines;

/// <summary>Adds rows of one entity, in the context's open transaction and past its change tracker.</summary>
internal abstract class BulkInsert : IAsyncDisposable
{
    public abstract Task AddAsync(object row);

    /// <summary>Writes what still waits.</summary>
    public abstract Task FlushAsync();

    public abstract ValueTask DisposeAsync();
}
