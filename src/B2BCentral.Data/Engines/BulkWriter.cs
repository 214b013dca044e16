using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data.Engines;

/// <summary>
/// Adds many rows by the engine's fastest path, in the context's open transaction and past its change tracker. What is referred to comes before
/// what refers to it. Rows are in the database after <see cref="FlushAsync"/>, which whoever writes must end with.
/// </summary>
public sealed class BulkWriter(B2BCentralDb db) : IAsyncDisposable
{
    private const int MostWaiting = 10_000;

    private readonly Dictionary<Type, (IEntityType Entity, BulkInsert Insert)> inserts = [];
    private int waiting;

    public async Task WriteAsync<T>(T row)
        where T : class
    {
        if (!inserts.TryGetValue(typeof(T), out var into))
        {
            var entity = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
            inserts[typeof(T)] = into = (entity, db.Engine.InsertOf(db, entity));
        }

        await into.Insert.AddAsync(row);
        if (++waiting >= MostWaiting) await FlushAsync();
    }

    public async Task FlushAsync()
    {
        waiting = 0;
        foreach (var (_, insert) in inserts.Values.OrderBy(into => into.Entity.Depth())) await insert.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, insert) in inserts.Values) await insert.DisposeAsync();
    }
}
