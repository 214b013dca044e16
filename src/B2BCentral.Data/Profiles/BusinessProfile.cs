using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Profiles;

/// <summary>What a seller tells business customers about itself; a seller who told nothing yet has no row.</summary>
public class BusinessProfile
{
    public const int LongestAbout = 2_000;
    public const int LongestName = 200;

    public int SellerId { get; set; }
    public string? About { get; set; }
    public int? YearEstablished { get; set; }

    /// <summary>A band of <c>SizeBand</c>, such as 11-50.</summary>
    public string? Employees { get; set; }

    /// <summary>A band of <c>RevenueBand</c>, such as 1m-5m.</summary>
    public string? AnnualRevenue { get; set; }

    /// <summary>Nine digits.</summary>
    public string? Duns { get; set; }

    public string? LegalName { get; set; }
    public string? Street { get; set; }
    public string? PostalCode { get; set; }
    public string? City { get; set; }
    public string? Region { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    public byte[]? Logo { get; set; }
    public string? LogoContentType { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class BusinessProfileConfiguration : IEntityTypeConfiguration<BusinessProfile>
{
    public void Configure(EntityTypeBuilder<BusinessProfile> profile)
    {
        profile.ToTable("BusinessProfiles");
        profile.HasKey(p => p.SellerId);
        profile.Property(p => p.SellerId).ValueGeneratedNever();
        profile.Property(p => p.About).HasMaxLength(BusinessProfile.LongestAbout);
        profile.Property(p => p.Employees).HasMaxLength(20);
        profile.Property(p => p.AnnualRevenue).HasMaxLength(20);
        profile.Property(p => p.Duns).HasMaxLength(9);
        foreach (var line in new[] { nameof(BusinessProfile.LegalName), nameof(BusinessProfile.Street), nameof(BusinessProfile.City), nameof(BusinessProfile.Region) })
            profile.Property(line).HasMaxLength(BusinessProfile.LongestName);
        profile.Property(p => p.PostalCode).HasMaxLength(20);
        profile.Property(p => p.Country).HasMaxLength(2);
        profile.Property(p => p.LogoContentType).HasMaxLength(40);
        profile.HasOne<Seller>().WithOne().HasForeignKey<BusinessProfile>(p => p.SellerId);
    }
}
