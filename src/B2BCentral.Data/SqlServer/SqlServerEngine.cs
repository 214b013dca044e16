using System.Data;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.SqlServer;

/// <summary>A server of many writers: those of one seller take turns by a lock that goes with the transaction.</summary>
public sealed class SqlServerEngine : DatabaseEngine
{
    public static readonly SqlServerEngine Instance = new();

    public override string Name => "SqlServer";

    // The procedure only returns that it waited in vain; the number is known to DatabaseFaults.
    public override Task LockAsync(B2BCentralDb db, int sellerId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
         DECLARE @name nvarchar(40) = CONCAT('seller ', {sellerId}), @got int;
         EXEC @got = sp_getapplock @Resource = @name, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {Patience(db)};
         IF @got < 0 THROW 51222, 'Somebody else is writing for the same seller.', 1;
         """,
        cancellation);

    public override Task<IDbContextTransaction> BeginReadingAsync(B2BCentralDb db, CancellationToken cancellation = default) =>
        db.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellation);

    // 0 would not wait at all.
    private static int Patience(B2BCentralDb db) => MostMilliseconds(db) is > 0 and var some ? some : -1;

    internal override BulkInsert InsertOf(B2BCentralDb db, IEntityType entity) => new SqlBulkCopyInsert(db, entity);
}
