using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.Engines;

/// <summary>What the databases do differently, each thing by a name. Everything else of the product is the same on all of them.</summary>
public abstract class DatabaseEngine
{
    /// <summary>As <c>Database:Provider</c> names it.</summary>
    public abstract string Name { get; }

    /// <summary>Whoever writes keeps all others from writing, whatever they write.</summary>
    public virtual bool HasOneWriter => false;

    /// <summary>
    /// Waits until whoever writes for the same seller has ended, not quite as long as for any command, and makes others wait until this transaction ends.
    /// </summary>
    /// <param name="db">With an open transaction.</param>
    /// <param name="sellerId"><see cref="B2BCentralDb.Nobody"/>: what belongs to no single seller.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public abstract Task LockAsync(B2BCentralDb db, int sellerId, CancellationToken cancellation);

    /// <summary>A transaction that sees the database as it is at its first look, however long it reads, and keeps no writer waiting.</summary>
    public abstract Task<IDbContextTransaction> BeginReadingAsync(B2BCentralDb db, CancellationToken cancellation = default);

    /// <summary>Until the open transaction ends, what is asked for by key is looked up, however many rows that are: they lie close together, and most are in memory.</summary>
    public virtual Task ExpectLookupsAsync(B2BCentralDb db) => Task.CompletedTask;

    /// <summary>Does work whose failure the caller catches: the open transaction, if there is one, goes on after it.</summary>
    public virtual Task<T> ApartAsync<T>(B2BCentralDb db, Func<Task<T>> work) => work();

    /// <summary>Brings the database to the newest schema and spreads its tables over the machines of its cluster. The second time it changes nothing.</summary>
    /// <exception cref="DatabaseException">It has no cluster. Nothing is changed.</exception>
    public virtual Task<SpreadTables> SpreadAsync(B2BCentralDb db) =>
        throw new DatabaseException($"Database:Provider is {Name}, which keeps everything on one machine. Only PostgreSql with Citus spreads tables over several: backup and restore bring this database there.");

    /// <summary>A little less than commands have, so that the database says why and not the driver. 0 where they have no limit.</summary>
    protected static int MostMilliseconds(B2BCentralDb db) => CommandSeconds(db) * 900;

    /// <summary>How long a command may take; 0 where there is no limit.</summary>
    internal static int CommandSeconds(B2BCentralDb db)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        return db.Database.GetCommandTimeout() ?? command.CommandTimeout;
    }

    /// <summary>Where the database is, for whoever looks for it.</summary>
    internal virtual string PlaceOf(B2BCentralDb db) => $"{db.Database.GetDbConnection().DataSource}, named {db.Database.GetDbConnection().Database}";

    /// <summary>Why the database could not be opened, in one sentence.</summary>
    internal virtual string WordsOf(B2BCentralDb db, DbException failure) => failure.Message;

    /// <summary>What a database that is there already needs at every start.</summary>
    internal virtual Task OpenedAsync(B2BCentralDb db) => Task.CompletedTask;

    /// <summary>Brings the database to the newest schema. Of several processes that want to at once one does it, and whoever is killed meanwhile keeps nobody else from it.</summary>
    internal virtual Task MigrateAsync(B2BCentralDb db) => db.Database.MigrateAsync();

    /// <summary>After rows came with their keys: the keys that the database counts itself go on behind the last one.</summary>
    internal virtual Task CountOnAsync(B2BCentralDb db, string table, string column) => Task.CompletedTask;

    /// <summary>The fastest way to add rows of one entity.</summary>
    internal abstract BulkInsert InsertOf(B2BCentralDb db, IEntityType entity);

    /// <summary>The fastest way to read many rows, past the change tracker. Their columns have the names of what they are read into.</summary>
    internal virtual IAsyncEnumerable<T> ReadAsync<T>(B2BCentralDb db, IQueryable<T> rows) => rows.AsAsyncEnumerable();
}
