using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.Engines;

public static class WritingTransaction
{
    /// <summary>
    /// Begins a transaction that reads, decides and writes with nobody else writing for the same seller in between: numbers may be counted up in it
    /// and conditions looked at.
    /// </summary>
    /// <param name="db">Where.</param>
    /// <param name="sellerId">Whose rows are written. Left out, of the seller whom the context is bound to, else those of no single seller.</param>
    /// <param name="cancellation">Ends the waiting for others.</param>
    public static async Task<IDbContextTransaction> BeginWritingAsync(this B2BCentralDb db, int? sellerId = null, CancellationToken cancellation = default)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            await db.LockSellerAsync(sellerId ?? db.BoundTo ?? B2BCentralDb.Nobody, cancellation);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same in a transaction that has begun, where only now it is known whose rows are written.</summary>
    public static Task LockSellerAsync(this B2BCentralDb db, int sellerId, CancellationToken cancellation = default) => db.Engine.LockAsync(db, sellerId, cancellation);
}
