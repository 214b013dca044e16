using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data;

/// <summary>Inserts many rows of one entity with one prepared statement, in the context's open transaction and past its change tracker.</summary>
public sealed class BulkWriter<T>(B2BCentralDb db) : RowWriter(db, EntityOf(db))
    where T : class
{
    public Task WriteAsync(T row) => InsertAsync(row);

    private static IEntityType EntityOf(B2BCentralDb db) =>
        db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
}
