using System.Data;
using System.Globalization;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace B2BCentral.Data.PostgreSql;

/// <summary>A server of many writers: those of one seller take turns by a lock that goes with the transaction.</summary>
public sealed class PostgreSqlEngine : DatabaseEngine
{
    public static readonly PostgreSqlEngine Instance = new();

    // Of 64 bits, and so none of a seller's.
    private const long MigrationLock = 0x42324243656E7472;

    private const string Apart = "apart";

    public override string Name => "PostgreSql";

    public override Task LockAsync(B2BCentralDb db, int sellerId, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {MostMilliseconds(db).ToString(CultureInfo.InvariantCulture)}, true), pg_advisory_xact_lock({sellerId})", cancellation);

    public override Task<IDbContextTransaction> BeginReadingAsync(B2BCentralDb db, CancellationToken cancellation = default) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    // Told nothing, it takes a look-up for four times as dear as reading on, and reads all items that there are for each week of orders.
    public override Task ExpectLookupsAsync(B2BCentralDb db) => db.Database.ExecuteSqlAsync($"SELECT set_config('random_page_cost', '1.1', true)");

    // After an error a transaction answers nothing any more, unless it goes back to before it.
    public override async Task<T> ApartAsync<T>(B2BCentralDb db, Func<Task<T>> work)
    {
        if (db.Database.CurrentTransaction is not { } transaction) return await work();

        await transaction.CreateSavepointAsync(Apart);
        try
        {
            var result = await work();
            await transaction.ReleaseSavepointAsync(Apart);
            return result;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !failure.IsAway())
        {
            await transaction.RollbackToSavepointAsync(Apart);
            throw;
        }
    }

    public override Task<SpreadTables> SpreadAsync(B2BCentralDb db) => CitusCluster.SpreadAsync(db);

    internal override async Task MigrateAsync(B2BCentralDb db)
    {
        await CreateAsync(db);
        // The provider's own lock ends between two migrations, and whoever waited for it makes the second one again. This one ends with its connection.
        await using var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        await turn.OpenAsync();
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({MigrationLock})", turn) { CommandTimeout = 0 };
        await wait.ExecuteNonQueryAsync();
        await db.Database.MigrateAsync();
    }

    private static async Task CreateAsync(B2BCentralDb db)
    {
        var databases = db.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await databases.ExistsAsync()) await databases.CreateAsync();
        }
        catch (PostgresException other) when (other.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance has made it in the same moment.
        }
    }

#pragma warning disable EF1002 // Names of the model.
    internal override Task CountOnAsync(B2BCentralDb db, string table, string column) =>
        db.Database.ExecuteSqlRawAsync($"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), COALESCE(MAX({column}), 0) + 1, false) FROM {table}");
#pragma warning restore EF1002

    internal override BulkInsert InsertOf(B2BCentralDb db, IEntityType entity) => new CopyInsert(db, entity);
}
