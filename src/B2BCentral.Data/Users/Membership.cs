using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Users;

/// <summary>A user belongs to a seller in one role.</summary>
public class Membership
{
    public int SellerId { get; set; }
    public required string UserId { get; set; }
    public SellerRole Role { get; set; }
    public DateTimeOffset Since { get; set; }

    /// <summary>Where this member may more or less than the role; nothing for an owner.</summary>
    public List<PageRight> Rights { get; set; } = [];

    public PageLevel LevelOf(SellerPage page) => Role == SellerRole.Owner
        ? PageLevel.Edit
        : Rights.Find(right => right.Page == page)?.Level ?? RoleRights.LevelOf(Role, page);
}

/// <summary>What one member may do with one page, instead of what the role says.</summary>
public class PageRight
{
    public int SellerId { get; set; }
    public required string UserId { get; set; }
    public SellerPage Page { get; set; }
    public PageLevel Level { get; set; }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<PageRight>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.HasKey(m => new { m.SellerId, m.UserId });
        membership.Property(m => m.UserId).HasMaxLength(User.IdLength);
        membership.HasIndex(m => m.UserId);
        membership.HasOne<Seller>().WithMany().HasForeignKey(m => m.SellerId);
        membership.HasOne<User>().WithMany().HasForeignKey(m => m.UserId);
    }

    public void Configure(EntityTypeBuilder<PageRight> right)
    {
        right.ToTable("PageRights");
        right.HasKey(r => new { r.SellerId, r.UserId, r.Page });
        right.Property(r => r.UserId).HasMaxLength(User.IdLength);
        right.HasOne<Membership>().WithMany(m => m.Rights).HasForeignKey(r => new { r.SellerId, r.UserId });
    }
}
