using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Changes;

public enum ChangeBatchKind : byte
{
    /// <summary>One price rule for many offers.</summary>
    PriceRule = 1,

    /// <summary>A file of prices.</summary>
    PriceFile = 2,

    /// <summary>Industries and sizes for companies.</summary>
    Classification = 3,
}

public enum ChangeBatchState : byte
{
    /// <summary>Worked out and shown; nothing is changed yet.</summary>
    Preview = 1,
    Applied = 2,
    Undone = 3,
}

/// <summary>Many changes that are looked at, applied and undone as one.</summary>
public class ChangeBatch
{
    public int SellerId { get; set; }
    public int BatchId { get; set; }
    public ChangeBatchKind Kind { get; set; }
    public ChangeBatchState State { get; set; }

    /// <summary>The marketplace of the offers; null for companies, which buy in all of them.</summary>
    public string? Marketplace { get; set; }

    /// <summary>What was asked for, in one sentence.</summary>
    public required string Description { get; set; }

    public required string UserId { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? AppliedAt { get; set; }
    public DateTimeOffset? UndoneAt { get; set; }

    public List<ChangeBatchRow> Rows { get; set; } = [];
}

internal sealed class ChangeBatchConfiguration : IEntityTypeConfiguration<ChangeBatch>
{
    public void Configure(EntityTypeBuilder<ChangeBatch> batch)
    {
        batch.ToTable("ChangeBatches");
        batch.HasKey(b => new { b.SellerId, b.BatchId });
        batch.Property(b => b.BatchId).ValueGeneratedNever();
        batch.Property(b => b.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        batch.Property(b => b.Description).HasMaxLength(400);
        batch.Property(b => b.UserId).HasMaxLength(64);
        batch.HasOne<Seller>().WithMany().HasForeignKey(b => b.SellerId);
    }
}
