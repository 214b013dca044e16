using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Jobs;

/// <summary>The last run of a background job for one seller and marketplace. It is also the claim: who sets its slot first, runs it.</summary>
public class JobRun
{
    public const int LongestResult = 400;

    public int SellerId { get; set; }
    public required string Marketplace { get; set; }
    public required string Job { get; set; }

    /// <summary>The start of the local day or hour that the run is for.</summary>
    public DateTimeOffset Slot { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Null while it runs, and after the process that ran it died.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public bool Failed { get; set; }

    /// <summary>What it did or why it failed, in one sentence.</summary>
    public string? Result { get; set; }
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("JobRuns");
        run.HasKey(r => new { r.SellerId, r.Marketplace, r.Job });
        run.Property(r => r.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        run.Property(r => r.Job).HasMaxLength(40);
        run.Property(r => r.Result).HasMaxLength(JobRun.LongestResult);
        run.HasOne<SellerMarketplace>().WithMany().HasForeignKey(r => new { r.SellerId, r.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
