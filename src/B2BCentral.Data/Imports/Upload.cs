using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Imports;

public enum UploadState : byte
{
    Waiting = 1,
    Running = 2,

    /// <summary>It became an import.</summary>
    Done = 3,

    /// <summary>Nothing of it is in the database; the reason is in <see cref="Upload.Problem"/>.</summary>
    Failed = 4,
}

/// <summary>A file that came by the browser and is loaded in the background.</summary>
public class Upload
{
    public int SellerId { get; set; }
    public int UploadId { get; set; }
    public required string Marketplace { get; set; }
    public required string FileName { get; set; }

    /// <summary>What the visitor chose: auto or the name of a format.</summary>
    public required string Format { get; set; }

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    /// <summary>The days that a report by product is of, where its file does not tell them.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public UploadState State { get; set; }
    public required string UserId { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it failed, and what to do.</summary>
    public string? Problem { get; set; }

    /// <summary>The import that it became.</summary>
    public int? ImportId { get; set; }

    /// <summary>Which of the sites on this database has the file.</summary>
    public string Instance { get; set; } = "";

    /// <summary>When that site last said so; on a database of one machine only when it took the file.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>How far it is, a few seconds ago: for those who ask another site than the one that has the file.</summary>
    public int RowsRead { get; set; }

    /// <summary>Of <see cref="Size"/>, before anything was unpacked.</summary>
    public long BytesRead { get; set; }

    /// <summary>Asked for at another site.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>It failed only for the days that its file does not tell, and the file is still there.</summary>
    public bool AsksForDays { get; set; }
}

internal sealed class UploadConfiguration : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> upload)
    {
        upload.ToTable("Uploads");
        upload.HasKey(u => new { u.SellerId, u.UploadId });
        upload.Property(u => u.UploadId).ValueGeneratedNever();
        upload.Property(u => u.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        upload.Property(u => u.FileName).HasMaxLength(260);
        upload.Property(u => u.Format).HasMaxLength(40);
        upload.Property(u => u.UserId).HasMaxLength(64);
        upload.Property(u => u.Problem).HasMaxLength(1_000);
        upload.Property(u => u.Instance).HasMaxLength(32);
        upload.HasOne<Seller>().WithMany().HasForeignKey(u => u.SellerId);
    }
}
