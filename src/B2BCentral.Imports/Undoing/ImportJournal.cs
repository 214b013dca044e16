using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Imports.Undoing;

/// <summary>
/// Writes down what an import replaces, in the import's own transaction, so that all of it can be taken back. Orders that it adds need
/// no entry, as their ids are one range. Silent while no import is under way: demo data and edits by hand have no undo of this kind.
/// </summary>
public sealed class ImportJournal(B2BCentralDb db) : IAsyncDisposable
{
    private static readonly HashSet<Type> NotJournaled =
        [typeof(Seller), typeof(SellerMarketplace), typeof(Import), typeof(RejectedRow), typeof(ReplacedRow), typeof(Upload)];

    // A row that is changed again goes back to what it was at first, so its first entry is enough.
    private readonly HashSet<object> noted = new(ReferenceEqualityComparer.Instance);

    private Import? import;
    private BulkWriter? writer;
    private int sequence;

    /// <summary>Orders with this id or a higher one are the import's own.</summary>
    public int FirstOwnOrderId { get; private set; } = int.MaxValue;

    /// <param name="newImport">Stored already, as its entries refer to it.</param>
    public async Task BeginAsync(Import newImport)
    {
        import = newImport;
        writer = new BulkWriter(db);
        // Edits by hand are told from earlier ones by number: a clock may say of one that waited for this import that it came before it.
        var last = await db.Changes.Where(c => c.SellerId == newImport.SellerId).MaxAsync(c => (int?)c.ChangeId) ?? 0;
        await NoteAddedAsync(new Change { SellerId = newImport.SellerId, ChangeId = last, UserId = "", Field = "" });
    }

    public void OrdersBegin(int firstId) => FirstOwnOrderId = firstId;

    public void OrdersEnd(int lastId)
    {
        if (import is null || lastId < FirstOwnOrderId) return;
        (import.FirstOrderId, import.LastOrderId) = (FirstOwnOrderId, lastId);
    }

    /// <summary>Notes every tracked row that was added, changed or removed, then saves them all.</summary>
    public async Task SaveChangesAsync()
    {
        if (writer is null)
        {
            await db.SaveChangesAsync();
            return;
        }

        var entries = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => !NotJournaled.Contains(entry.Metadata.ClrType) && noted.Add(entry.Entity)).ToList();
        // Undo goes the other way: what refers to a row must be gone before the row itself.
        foreach (var entry in entries.OrderBy(entry => entry.Metadata.Depth())) await NoteAsync(entry);
        await writer.FlushAsync();

        // Looking for the entries has found what changed.
        await WithoutLookingAsync(() => db.SaveChangesAsync());
    }

    /// <summary>
    /// The same, where any were added: others are about to refer to them. Those that were only changed wait for the other, as looking through all that
    /// an import knows takes longer than the import of some thousand lines.
    /// </summary>
    public Task SaveAddedAsync() => WithoutLookingAsync(() => db.ChangeTracker.HasChanges() ? SaveChangesAsync() : Task.CompletedTask);

    /// <summary>Notes rows that a statement is about to change or delete past the change tracker.</summary>
    public async Task NoteAsync<T>(IQueryable<T> rows)
        where T : class
    {
        if (writer is null) return;
        foreach (var row in await rows.AsNoTracking().ToListAsync()) await NoteAsync(row);
    }

    /// <summary>Notes a row as it is before it is changed or deleted past the change tracker.</summary>
    public Task NoteAsync<T>(T row)
        where T : class
    {
        if (writer is null) return Task.CompletedTask;
        var entity = db.Model.FindEntityType(typeof(T))!;
        return WriteAsync(entity, RowJson.KeyOf(entity, row), RowJson.Of(entity, row));
    }

    /// <summary>Notes a row that is about to be added past the change tracker.</summary>
    public Task NoteAddedAsync<T>(T row)
        where T : class
    {
        if (writer is null) return Task.CompletedTask;
        var entity = db.Model.FindEntityType(typeof(T))!;
        return WriteAsync(entity, RowJson.KeyOf(entity, row), before: null);
    }

    public ValueTask DisposeAsync() => writer?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task WithoutLookingAsync(Func<Task> save)
    {
        var looks = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await save();
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }

    private Task NoteAsync(EntityEntry entry) => WriteAsync(
        entry.Metadata, RowJson.KeyOf(entry.Metadata, entry.Entity),
        entry.State == EntityState.Added ? null : RowJson.Of(entry.Metadata.GetProperties(), property => entry.OriginalValues[property]));

    private Task WriteAsync(IEntityType entity, string key, string? before) => writer!.WriteAsync(new ReplacedRow
    {
        SellerId = import!.SellerId,
        ImportId = import.ImportId,
        Sequence = ++sequence,
        Entity = entity.ClrType.Name,
        Key = key,
        Before = before,
    });
}
