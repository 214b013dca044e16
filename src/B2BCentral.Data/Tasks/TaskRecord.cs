using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Tasks;

/// <summary>How a task ended.</summary>
public enum TaskEnd : byte
{
    /// <summary>Its cause is gone, because somebody did what it asked for.</summary>
    Done = 1,

    /// <summary>Taken off the list by hand; what it asks for can still be done on its own page.</summary>
    Dismissed,

    /// <summary>Its deadline passed, or it was left alone for its 14 days.</summary>
    Expired,
}

/// <summary>A task that ended: the history, and what keeps a dismissed task away. Open tasks have no row, they follow from facts.</summary>
public class TaskRecord
{
    public const int LongestTitle = 300;
    public const int LongestReason = 500;

    public int SellerId { get; set; }

    /// <summary>Names the task and its cause: a new cause has a new id.</summary>
    public required string TaskId { get; set; }

    public TaskType Type { get; set; }

    /// <summary>Where it was to do; null for what concerns the seller everywhere.</summary>
    public string? Marketplace { get; set; }

    /// <summary>As it was shown last.</summary>
    public required string Title { get; set; }

    public required string Reason { get; set; }

    /// <summary>What it was about: a SKU, the number of a request or certificate, a field.</summary>
    public string? Subject { get; set; }

    public DateTimeOffset AppearedAt { get; set; }
    public TaskEnd End { get; set; }
    public DateTimeOffset EndedAt { get; set; }

    /// <summary>Null where time ended it.</summary>
    public string? EndedBy { get; set; }

    /// <summary>When a task that was done later had been dismissed: if what was done is taken back, it is dismissed still.</summary>
    public DateTimeOffset? DismissedAt { get; set; }

    public string? DismissedBy { get; set; }
}

internal sealed class TaskRecordConfiguration : IEntityTypeConfiguration<TaskRecord>
{
    public void Configure(EntityTypeBuilder<TaskRecord> record)
    {
        record.ToTable("TaskRecords");
        record.HasKey(r => new { r.SellerId, r.TaskId });
        record.Property(r => r.TaskId).HasMaxLength(100);
        record.Property(r => r.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        record.Property(r => r.Title).HasMaxLength(TaskRecord.LongestTitle);
        record.Property(r => r.Reason).HasMaxLength(TaskRecord.LongestReason);
        record.Property(r => r.Subject).HasMaxLength(B2BCentralDb.SkuLength);
        record.Property(r => r.EndedBy).HasMaxLength(64);
        record.Property(r => r.DismissedBy).HasMaxLength(64);
        record.HasOne<Seller>().WithMany().HasForeignKey(r => r.SellerId);
    }
}
