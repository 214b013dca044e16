using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Buyers;

/// <summary>What a business customer is known by.</summary>
public enum BuyerKeyKind : byte
{
    BuyerId = 1,
    Company = 2,
    OrderNumber = 3,
    PurchaseOrderNumber = 4,
}

/// <summary>A business customer, as far as the seller's files tell one from another, and the segments it belongs to.</summary>
public class Buyer
{
    /// <summary>Parts the id of an order from its marketplace in a key; no other key has one.</summary>
    public const string BeforeMarketplace = "\t";

    public int SellerId { get; set; }
    public int BuyerId { get; set; }
    public BuyerKeyKind KeyKind { get; set; }

    /// <summary>Upper case, single spaces: how the buyer is found again. Behind an order id stands the marketplace.</summary>
    public required string Key { get; set; }

    public string? Name { get; set; }

    /// <summary>What follows the @ of its e-mail addresses, lower case; the addresses themselves are not kept.</summary>
    public string? EmailDomain { get; set; }

    /// <summary>The tax registration number, upper case without spaces.</summary>
    public string? TaxId { get; set; }

    /// <summary>The sub-industry where it is known, otherwise the industry; <see cref="Segment.OtherId"/> while not classified.</summary>
    public int IndustryId { get; set; }

    /// <summary>Used for orders whose address names no region.</summary>
    public int RegionId { get; set; }

    public int SizeId { get; set; }

    /// <summary>What files know it by, as they write it.</summary>
    public string KnownBy => Key.Split(BeforeMarketplace)[0];

    /// <summary>The key of whoever placed an order: two marketplaces may have an order of one id.</summary>
    public static string KeyOfOrder(string marketplace, string number) => $"{PlainText.Cut(KeyOf(number), 190)}{BeforeMarketplace}{marketplace}";

    public static string KeyOf(string text)
    {
        var key = string.Join(' ', text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return PlainText.Cut(key, 200);
    }
}

internal sealed class BuyerConfiguration : IEntityTypeConfiguration<Buyer>
{
    public void Configure(EntityTypeBuilder<Buyer> buyer)
    {
        buyer.ToTable("Buyers");
        buyer.HasKey(b => new { b.SellerId, b.BuyerId });
        buyer.Property(b => b.BuyerId).ValueGeneratedNever();
        buyer.Property(b => b.Key).HasMaxLength(200);
        buyer.Property(b => b.Name).HasMaxLength(200);
        buyer.Property(b => b.EmailDomain).HasMaxLength(253);
        buyer.Property(b => b.TaxId).HasMaxLength(40);
        buyer.HasIndex(b => new { b.SellerId, b.KeyKind, b.Key }).IsUnique();
        buyer.HasOne<Seller>().WithMany().HasForeignKey(b => b.SellerId);
    }
}
