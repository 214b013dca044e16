using System.Data;
using System.Data.Common;
using B2BCentral.Data.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.Sqlite;

/// <summary>Embedded: one file, one writer at a time in all of it.</summary>
public sealed class SqliteEngine : DatabaseEngine
{
    public static readonly SqliteEngine Instance = new();

    private const int CannotOpen = 14;

    public override string Name => "Sqlite";

    public override bool HasOneWriter => true;

    // Its transactions write from their start: whoever begins one has waited already.
    public override Task LockAsync(B2BCentralDb db, int sellerId, CancellationToken cancellation) => Task.CompletedTask;

    // The driver's name for a transaction that does not begin to write, and so waits for no writer. It sees one state of the file all the same:
    // uncommitted rows show only between connections that share a cache, which ours do not.
    public override Task<IDbContextTransaction> BeginReadingAsync(B2BCentralDb db, CancellationToken cancellation = default) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    /// <summary>Ends the write-ahead log of a file that nobody else has open. With one, whoever only reads the file has to be able to write beside it.</summary>
    public static Task EndLogAsync(SqliteDb db) => db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'delete'");

    internal override string PlaceOf(B2BCentralDb db) => Path.GetFullPath(db.Database.GetDbConnection().DataSource);

    internal override string WordsOf(B2BCentralDb db, DbException failure)
    {
        var path = PlaceOf(db);
        if (Directory.Exists(path)) return $"{path} is a folder. Name a file in it.";
        if (failure is not SqliteException { SqliteErrorCode: CannotOpen }) return failure.Message;
        return Directory.Exists(Path.GetDirectoryName(path)) ? $"{failure.Message} ({path})" : $"unable to open database file {path}, as its folder does not exist.";
    }

    // A write-ahead log, with which readers and a writer keep nobody waiting. The framework gives one to a file that it makes itself, and to no other.
    internal override async Task OpenedAsync(B2BCentralDb db)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'");
        }
        catch (SqliteException problem) when (problem.IsBusy())
        {
            // Somebody writes into a file that has none yet: the next start gives it one.
        }
    }

    internal override async Task MigrateAsync(B2BCentralDb db)
    {
        await using var turn = await MigrationTurn.TakeAsync(db);
        if (await IsOfAnotherProgramAsync(db))
            throw new DatabaseException($"{PlaceOf(db)} is the database of another program: it has tables, and none of B2B Central's. Nothing was changed; name a new file.");

        // The question below makes the file before the framework does.
        await OpenedAsync(db);
        // The framework's own lock is a row that stays when its process is killed, and everybody after it would wait for ever. Nobody has it now.
        if (await db.Database.SqlQuery<int>($"SELECT 1 AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").AnyAsync())
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock");
        await db.Database.MigrateAsync();
    }

    // A server may keep tables of others beside ours; a file belongs to one program.
    private static async Task<bool> IsOfAnotherProgramAsync(B2BCentralDb db) =>
        await db.Database.SqlQuery<int>($"SELECT 1 AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_~_EFMigrations%' ESCAPE '~'").AnyAsync() &&
        !(await db.Database.GetAppliedMigrationsAsync()).Intersect(db.Database.GetMigrations()).Any();

    internal override BulkInsert InsertOf(B2BCentralDb db, IEntityType entity) => new PreparedInsert(db, entity);

    internal override IAsyncEnumerable<T> ReadAsync<T>(B2BCentralDb db, IQueryable<T> rows) => DirectRead<T>.RunAsync(db, rows);
}
