using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Profiles;

public enum CertificationType : byte
{
    SmallBusiness = 1,
    WomenOwned,
    MinorityOwned,
    VeteranOwned,
    Iso9001,
    Iso14001,
    As9100,
    As9120,
    Other,
}

/// <summary>Where the proof stands; that an approved one has expired is told by its last day.</summary>
public enum CertificationState : byte
{
    Submitted = 1,
    Approved,
    Rejected,
}

/// <summary>A certificate that a seller claims, with its proof. It counts once an operator approved it, until its last day is over.</summary>
public class Certification
{
    public int SellerId { get; set; }
    public int CertificationId { get; set; }
    public CertificationType Type { get; set; }

    /// <summary>What it is called, where the type is other.</summary>
    public string? OtherName { get; set; }

    public required string IssuingBody { get; set; }
    public string? Number { get; set; }
    public DateOnly IssuedOn { get; set; }

    /// <summary>The last day on which it holds; null for one without an end.</summary>
    public DateOnly? ExpiresOn { get; set; }

    public CertificationState State { get; set; }
    public required string FileName { get; set; }
    public required string ContentType { get; set; }
    public DateTimeOffset SubmittedAt { get; set; }
    public required string SubmittedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public string? DecidedBy { get; set; }

    /// <summary>Why it was rejected, for the seller to read.</summary>
    public string? Reason { get; set; }

    /// <summary>The newer certificate that was handed in to take its place. It has taken it once that one is approved, and then it is told of, not this one.</summary>
    public int? RenewedBy { get; set; }

    public string Name => Type == CertificationType.Other && OtherName is not null ? OtherName : CertificationNames.Of(Type);

    /// <summary>Whether it holds on a day; <see cref="CertificationQueries.ActiveCertifications"/> leaves out what was renewed as well.</summary>
    public bool IsActive(DateOnly today) => State == CertificationState.Approved && (ExpiresOn is not { } last || today <= last);
}

/// <summary>The proof of a certificate, apart from it so that a list never reads megabytes.</summary>
public class CertificationFile
{
    public int SellerId { get; set; }
    public int CertificationId { get; set; }
    public required byte[] Content { get; set; }
}

internal sealed class CertificationConfiguration : IEntityTypeConfiguration<Certification>
{
    public void Configure(EntityTypeBuilder<Certification> certification)
    {
        certification.ToTable("Certifications");
        certification.HasKey(c => new { c.SellerId, c.CertificationId });
        certification.Property(c => c.CertificationId).ValueGeneratedNever();
        certification.Property(c => c.OtherName).HasMaxLength(100);
        certification.Property(c => c.IssuingBody).HasMaxLength(200);
        certification.Property(c => c.Number).HasMaxLength(100);
        certification.Property(c => c.FileName).HasMaxLength(260);
        certification.Property(c => c.ContentType).HasMaxLength(40);
        certification.Property(c => c.SubmittedBy).HasMaxLength(64);
        certification.Property(c => c.DecidedBy).HasMaxLength(64);
        certification.Property(c => c.Reason).HasMaxLength(500);
        certification.HasOne<Seller>().WithMany().HasForeignKey(c => c.SellerId);
    }
}

internal sealed class CertificationFileConfiguration : IEntityTypeConfiguration<CertificationFile>
{
    public void Configure(EntityTypeBuilder<CertificationFile> file)
    {
        file.ToTable("CertificationFiles");
        file.HasKey(f => new { f.SellerId, f.CertificationId });
        file.Property(f => f.CertificationId).ValueGeneratedNever();
        file.HasOne<Certification>().WithOne().HasForeignKey<CertificationFile>(f => new { f.SellerId, f.CertificationId });
    }
}
