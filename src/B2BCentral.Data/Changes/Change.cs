using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Changes;

/// <summary>What a change is of, for the audit log.</summary>
public enum ChangeKind : byte
{
    Price = 1,
    Listing = 2,
    Company = 3,
    Profile = 4,

    /// <summary>Who may do what: members, roles, rights of pages, invitations.</summary>
    Right = 5,

    ApiKey = 6,
    Import = 7,

    /// <summary>A task that was dismissed or taken back.</summary>
    Task = 8,

    /// <summary>How an account is set: its name, and how its figures are cut and counted.</summary>
    Setting = 9,
}

/// <summary>
/// The audit log: one thing that somebody changed, who, when, from, to. Rows are added and never altered or removed; the database itself refuses.
/// </summary>
public class Change
{
    public const int LongestText = 2_000;
    public const int LongestSubject = 200;

    public int SellerId { get; set; }
    public int ChangeId { get; set; }
    public DateTimeOffset At { get; set; }
    public required string UserId { get; set; }

    public ChangeKind Kind { get; set; }

    /// <summary>What was changed where it is no product or company: a member, a key, an import, a task; null for the seller itself, its profile and settings.</summary>
    public string? Subject { get; set; }

    /// <summary>The marketplace of an offer; null where the product or company is meant in all of them.</summary>
    public string? Marketplace { get; set; }

    public int? ProductId { get; set; }
    public int? BuyerId { get; set; }

    /// <summary>As readers know it: "Business price", "Stock", "Industry".</summary>
    public required string Field { get; set; }

    /// <summary>As it was shown; null where there was nothing.</summary>
    public string? Before { get; set; }

    public string? After { get; set; }

    /// <summary>What it was done with, when many were changed at once.</summary>
    public int? BatchId { get; set; }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("Changes");
        change.HasKey(c => new { c.SellerId, c.ChangeId });
        change.Property(c => c.ChangeId).ValueGeneratedNever();
        change.Property(c => c.UserId).HasMaxLength(64);
        change.Property(c => c.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        change.Property(c => c.Subject).HasMaxLength(Change.LongestSubject);
        change.Property(c => c.Field).HasMaxLength(60);
        change.Property(c => c.Before).HasMaxLength(Change.LongestText);
        change.Property(c => c.After).HasMaxLength(Change.LongestText);
        change.HasIndex(c => new { c.SellerId, c.ProductId, c.ChangeId });
        change.HasIndex(c => new { c.SellerId, c.BuyerId, c.ChangeId });
        change.HasOne<Seller>().WithMany().HasForeignKey(c => c.SellerId);
    }
}
