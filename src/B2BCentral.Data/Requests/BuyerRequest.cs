using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Requests;

public enum BuyerRequestStatus
{
    ResponseNeeded,
    Responded,
    Expired,
}

/// <summary>
/// A business customer asks for a lower price at a quantity. Every seller with an offer on the ASIN has a row of its own, because each
/// answers, or does not, without knowing of the others.
/// </summary>
public class BuyerRequest
{
    public const int LongestNote = 1_000;
    public const int LongestCompany = 200;
    public const int LongestAsin = 20;
    public const int FewestUnits = 2;
    public const int MostUnits = 1_000_000;

    /// <summary>How long a seller has to answer.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromHours(48);

    public int SellerId { get; set; }
    public int RequestId { get; set; }
    public required string Marketplace { get; set; }

    /// <summary>The SKU that the seller is asked for: the one of the ASIN's that serves businesses best.</summary>
    public int ProductId { get; set; }

    public required string Asin { get; set; }

    /// <summary>Who asks, as the buyer wrote it.</summary>
    public required string Company { get; set; }

    /// <summary>Units that the price is asked for, 2 or more.</summary>
    public int Quantity { get; set; }

    /// <summary>The unit price that the buyer hopes for, in minor units; null where none was named.</summary>
    public long? HopedPrice { get; set; }

    public string? Note { get; set; }
    public DateTimeOffset AskedAt { get; set; }

    /// <summary>SHA-256 of the word that opens the asker's own page; the same in the rows of all sellers who were asked.</summary>
    public required byte[] AskerHash { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
    public string? AnsweredBy { get; set; }

    /// <summary>The quantity from which the answer's price holds.</summary>
    public int? AnsweredFrom { get; set; }

    /// <summary>The unit price at the asked quantity as it was answered, in minor units.</summary>
    public long? AnsweredPrice { get; set; }

    /// <summary>The first instant at which it can no longer be answered.</summary>
    public DateTimeOffset ExpiresAt => AskedAt + TimeToAnswer;

    public BuyerRequestStatus StatusAt(DateTimeOffset now) =>
        AnsweredAt is not null ? BuyerRequestStatus.Responded : now >= ExpiresAt ? BuyerRequestStatus.Expired : BuyerRequestStatus.ResponseNeeded;
}

internal sealed class BuyerRequestConfiguration : IEntityTypeConfiguration<BuyerRequest>
{
    public void Configure(EntityTypeBuilder<BuyerRequest> request)
    {
        request.ToTable("BuyerRequests");
        request.HasKey(r => new { r.SellerId, r.RequestId });
        request.Property(r => r.RequestId).ValueGeneratedNever();
        request.Property(r => r.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        request.Property(r => r.Asin).HasMaxLength(BuyerRequest.LongestAsin);
        request.Property(r => r.Company).HasMaxLength(BuyerRequest.LongestCompany);
        request.Property(r => r.Note).HasMaxLength(BuyerRequest.LongestNote);
        request.Property(r => r.AskerHash).HasMaxLength(32);
        request.Property(r => r.AnsweredBy).HasMaxLength(64);
        request.Ignore(r => r.ExpiresAt);
        request.HasIndex(r => new { r.SellerId, r.Marketplace, r.AskedAt });
        request.HasIndex(r => r.AskerHash);
        request.HasOne<SellerMarketplace>().WithMany().HasForeignKey(r => new { r.SellerId, r.Marketplace }).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Product>().WithMany().HasForeignKey(r => new { r.SellerId, r.ProductId }).OnDelete(DeleteBehavior.Restrict);
    }
}
