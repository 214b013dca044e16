using System.Linq.Expressions;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data;

/// <summary>
/// The second lock beside the seller that every query names: a context that is bound reads and writes rows of that seller and of nobody else,
/// also where a query forgot to say so.
/// </summary>
public abstract partial class B2BCentralDb
{
    /// <summary>The query filter by its name, for the few reads that find out which seller it is.</summary>
    public const string SellerFilter = "seller";

    /// <summary>The seller that no row has.</summary>
    public const int Nobody = 0;

    /// <summary>Null for work across sellers: commands, jobs, the operator.</summary>
    public int? BoundTo { get; private set; }

    public void BindTo(int? sellerId) => BoundTo = sellerId;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRowsOfOthers();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRowsOfOthers();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RefuseRowsOfOthers()
    {
        if (BoundTo is not { } own) return;

        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
            if (entry.Metadata.FindProperty(SellerColumn(entry.Metadata)) is { } seller && entry.CurrentValues[seller] is int other && other != own)
                throw new InvalidOperationException($"A row of {entry.Metadata.ShortName()} of seller {other} was to be written for seller {own}.");
    }

    private void BindToSeller(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && entity.FindProperty(SellerColumn(entity)) is not null).ToList())
        {
            var row = Expression.Parameter(entity.ClrType, "row");
            var bound = Expression.Property(Expression.Constant(this, typeof(B2BCentralDb)), nameof(BoundTo));
            var isOwn = Expression.Equal(Expression.Convert(Expression.Property(row, SellerColumn(entity)), typeof(int?)), bound);
            var isUnbound = Expression.Equal(bound, Expression.Constant(null, typeof(int?)));
            model.Entity(entity.ClrType).HasQueryFilter(SellerFilter, Expression.Lambda(Expression.OrElse(isUnbound, isOwn), row));
        }
    }

    private static string SellerColumn(IReadOnlyEntityType entity) => entity.ClrType == typeof(Seller) ? nameof(Seller.Id) : nameof(SellerMarketplace.SellerId);
}
