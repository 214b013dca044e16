using System.Data;
using System.Globalization;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.PostgreSql;

/// <summary>A server of many writers: those of one seller take turns by a lock that goes with the transaction.</summary>
public sealed class PostgreSqlEngine : DatabaseEngine
{
    public static readonly PostgreSqlEngine Instance = new();

    public override string Name => "PostgreSql";

    public override string Statement(string written) => SnakeCase.InStatement(written);

    public override string IsTrue(string column) => column;

    public override string IsFalse(string column) => $"NOT {column}";

    public override Task LockAsync(B2BCentralDb db, int sellerId, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {MostMilliseconds(db).ToString(CultureInfo.InvariantCulture)}, true), pg_advisory_xact_lock({sellerId})", cancellation);

    public override Task<IDbContextTransaction> BeginReadingAsync(B2BCentralDb db, CancellationToken cancellation = default) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public override Task<SpreadTables> SpreadAsync(B2BCentralDb db) => CitusCluster.SpreadAsync(db);

#pragma warning disable EF1002 // Names of the model.
    internal override Task CountOnAsync(B2BCentralDb db, string table, string column) =>
        db.Database.ExecuteSqlRawAsync($"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), COALESCE(MAX({column}), 0) + 1, false) FROM {table}");
#pragma warning restore EF1002

    internal override BulkInsert InsertOf(B2BCentralDb db, IEntityType entity) => new CopyInsert(db, entity);
}
