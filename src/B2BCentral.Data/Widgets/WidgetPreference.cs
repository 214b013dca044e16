using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Widgets;

/// <summary>How one user keeps one widget, and what they think of it.</summary>
public class WidgetPreference
{
    public int SellerId { get; set; }
    public required string UserId { get; set; }

    /// <summary>The widget's name in the address, such as sales-snapshot.</summary>
    public required string Widget { get; set; }

    public bool IsMinimized { get; set; }

    /// <summary>1 to 5; null while not rated.</summary>
    public int? Stars { get; set; }

    public string? Comment { get; set; }
    public DateTimeOffset? RatedAt { get; set; }
}

internal sealed class WidgetPreferenceConfiguration : IEntityTypeConfiguration<WidgetPreference>
{
    public const int CommentLength = 2_000;

    public void Configure(EntityTypeBuilder<WidgetPreference> preference)
    {
        preference.ToTable("WidgetPreferences");
        preference.HasKey(p => new { p.SellerId, p.UserId, p.Widget });
        preference.Property(p => p.UserId).HasMaxLength(64);
        preference.Property(p => p.Widget).HasMaxLength(40);
        preference.Property(p => p.Comment).HasMaxLength(CommentLength);
        preference.HasOne<Seller>().WithMany().HasForeignKey(p => p.SellerId);
    }
}
