using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Users;

/// <summary>How one user likes a page, such as the columns of a report.</summary>
public class UserSetting
{
    public int SellerId { get; set; }
    public required string UserId { get; set; }

    /// <summary>The page and what of it: "business-report.by-date.columns".</summary>
    public required string Name { get; set; }

    public required string Value { get; set; }
}

internal sealed class UserSettingConfiguration : IEntityTypeConfiguration<UserSetting>
{
    public void Configure(EntityTypeBuilder<UserSetting> setting)
    {
        setting.ToTable("UserSettings");
        setting.HasKey(s => new { s.SellerId, s.UserId, s.Name });
        setting.Property(s => s.UserId).HasMaxLength(64);
        setting.Property(s => s.Name).HasMaxLength(80);
        setting.Property(s => s.Value).HasMaxLength(1_000);
        setting.HasOne<Seller>().WithMany().HasForeignKey(s => s.SellerId);
    }
}
