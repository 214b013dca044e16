using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Imports;

/// <summary>One file that was loaded, and what came of it.</summary>
public class Import
{
    public int SellerId { get; set; }
    public int ImportId { get; set; }
    public required string Marketplace { get; set; }
    public required string FileName { get; set; }

    /// <summary>The format by its name in commands, such as all-orders.</summary>
    public required string Format { get; set; }

    /// <summary>Encoding, delimiter and columns as recognised.</summary>
    public required string Recognised { get; set; }

    public DateTimeOffset FinishedAt { get; set; }
    public int RowsRead { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }

    /// <summary>Rows of orders that the database already had, or the same file told, in a newer version.</summary>
    public int Older { get; set; }

    public int Rejected { get; set; }

    /// <summary>Rows of the sales channel Non-Amazon, kept apart from every figure.</summary>
    public int NonAmazon { get; set; }

    /// <summary>Amounts with more decimals than their currency.</summary>
    public int Rounded { get; set; }

    /// <summary>What to know before trusting its figures, in English, a line each; "" where there is nothing, and for imports older than this.</summary>
    public string Notes { get; set; } = "";

    /// <summary>What the file adds up to in the currency of its marketplace, cancelled items of orders left out; null where it does not tell, and for imports older than this.</summary>
    public long? Sales { get; set; }

    public long? SalesB2B { get; set; }
    public long? Units { get; set; }
    public long? UnitsB2B { get; set; }

    /// <summary>Null also for reports of traffic, which have no count of orders.</summary>
    public long? Orders { get; set; }

    public long? OrdersB2B { get; set; }

    /// <summary>The local days that the file tells of; null where it has none, such as a list of buyers.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Who loaded it.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The orders it added have the ids from here to <see cref="LastOrderId"/>; null when it added none.</summary>
    public int? FirstOrderId { get; set; }

    public int? LastOrderId { get; set; }

    /// <summary>When all of it was taken back; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    public List<RejectedRow> RejectedRows { get; set; } = [];
}

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Imports");
        import.HasKey(i => new { i.SellerId, i.ImportId });
        import.Property(i => i.ImportId).ValueGeneratedNever();
        import.Property(i => i.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        import.Property(i => i.FileName).HasMaxLength(260);
        import.Property(i => i.Format).HasMaxLength(40);
        import.Property(i => i.UserId).HasMaxLength(64);
        import.Property(i => i.Recognised).HasMaxLength(400);
        import.Property(i => i.Notes).HasMaxLength(2000);
        import.HasOne<SellerMarketplace>().WithMany().HasForeignKey(i => new { i.SellerId, i.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
