using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Imports;

/// <summary>A row that could not be used, and why. At most the first 10,000 of an import; the file that a command writes holds them all.</summary>
public class RejectedRow
{
    public int SellerId { get; set; }
    public int ImportId { get; set; }

    /// <summary>1-based line of the file.</summary>
    public int LineNumber { get; set; }

    public required string Field { get; set; }
    public required string Value { get; set; }
    public required string Reason { get; set; }
    public required string Remedy { get; set; }
}

internal sealed class RejectedRowConfiguration : IEntityTypeConfiguration<RejectedRow>
{
    public void Configure(EntityTypeBuilder<RejectedRow> row)
    {
        row.ToTable("RejectedRows");
        row.HasKey(r => new { r.SellerId, r.ImportId, r.LineNumber });
        row.Property(r => r.Field).HasMaxLength(120);
        row.Property(r => r.Value).HasMaxLength(200);
        row.Property(r => r.Reason).HasMaxLength(400);
        row.Property(r => r.Remedy).HasMaxLength(400);
        row.HasOne<Import>().WithMany(i => i.RejectedRows).HasForeignKey(r => new { r.SellerId, r.ImportId });
    }
}
