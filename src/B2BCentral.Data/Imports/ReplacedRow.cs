using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Imports;

/// <summary>A row that an import added, changed or removed, as it was before: what its undo puts back.</summary>
public class ReplacedRow
{
    public int SellerId { get; set; }
    public int ImportId { get; set; }

    /// <summary>1-based, in the order of writing; undo goes the other way.</summary>
    public int Sequence { get; set; }

    /// <summary>The table.</summary>
    public required string Entity { get; set; }

    /// <summary>The key as JSON.</summary>
    public required string Key { get; set; }

    /// <summary>The whole row as JSON; null when the import added it.</summary>
    public string? Before { get; set; }
}

internal sealed class ReplacedRowConfiguration : IEntityTypeConfiguration<ReplacedRow>
{
    public void Configure(EntityTypeBuilder<ReplacedRow> row)
    {
        row.ToTable("ReplacedRows");
        row.HasKey(r => new { r.SellerId, r.ImportId, r.Sequence });
        row.Property(r => r.Entity).HasMaxLength(60);
        row.Property(r => r.Key).HasMaxLength(300);
        row.HasOne<Import>().WithMany().HasForeignKey(r => new { r.SellerId, r.ImportId });
    }
}
