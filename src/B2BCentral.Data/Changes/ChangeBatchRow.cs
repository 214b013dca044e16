using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Changes;

/// <summary>What a batch does to one offer or company, or why it cannot.</summary>
public class ChangeBatchRow
{
    public int SellerId { get; set; }
    public int BatchId { get; set; }

    /// <summary>1-based: the line of the file, or the place in the list.</summary>
    public int Line { get; set; }

    /// <summary>The product or buyer; null where the row names none that is known.</summary>
    public int? SubjectId { get; set; }

    /// <summary>How the row names it: a SKU or a company.</summary>
    public required string Subject { get; set; }

    /// <summary>The state before and after as JSON, so that undo restores exactly what was.</summary>
    public string? Before { get; set; }

    public string? After { get; set; }

    /// <summary>Why this row is not applied, with the remedy; null when it can be.</summary>
    public string? Problem { get; set; }

    /// <summary>The column that the problem is in.</summary>
    public string? ProblemField { get; set; }
}

internal sealed class ChangeBatchRowConfiguration : IEntityTypeConfiguration<ChangeBatchRow>
{
    public void Configure(EntityTypeBuilder<ChangeBatchRow> row)
    {
        row.ToTable("ChangeBatchRows");
        row.HasKey(r => new { r.SellerId, r.BatchId, r.Line });
        row.Property(r => r.Subject).HasMaxLength(200);
        row.Property(r => r.Problem).HasMaxLength(400);
        row.Property(r => r.ProblemField).HasMaxLength(120);
        row.HasOne<ChangeBatch>().WithMany(b => b.Rows).HasForeignKey(r => new { r.SellerId, r.BatchId });
    }
}
