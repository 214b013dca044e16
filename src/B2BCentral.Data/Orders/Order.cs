using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Orders;

/// <summary>One order number of one seller in one marketplace.</summary>
public class Order
{
    public int SellerId { get; set; }

    /// <summary>A number of the seller's own, rising with each new order; items refer to it.</summary>
    public int OrderId { get; set; }

    public required string Marketplace { get; set; }
    public required string OrderNumber { get; set; }

    /// <summary>The local day of the marketplace on which the order was placed.</summary>
    public DateOnly Day { get; set; }

    /// <summary>UTC; null where the export tells only the day.</summary>
    public DateTimeOffset? PurchasedAt { get; set; }

    /// <summary>UTC; decides which of two versions of an order is newer. Null where the export does not tell.</summary>
    public DateTimeOffset? LastUpdatedAt { get; set; }

    /// <summary>Multi-channel fulfilment: belongs to no marketplace and is left out of every figure.</summary>
    public bool IsNonAmazon { get; set; }

    /// <summary>The buyer was a registered business customer when the order was placed.</summary>
    public bool IsBusiness { get; set; }

    public OrderStatus Status { get; set; }
    public FulfillmentChannel Fulfillment { get; set; }
    public int? BuyerId { get; set; }

    /// <summary>A sub-industry where it is known, otherwise an industry.</summary>
    public int IndustryId { get; set; }

    public int RegionId { get; set; }
    public int SizeId { get; set; }
    public string? PurchaseOrderNumber { get; set; }
    public List<OrderItem> Items { get; set; } = [];
}

public enum FulfillmentChannel : byte
{
    Unknown,

    /// <summary>Sent from the marketplace's own warehouses (AFN).</summary>
    Marketplace,

    /// <summary>Sent by the seller (MFN).</summary>
    Merchant,
}

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable("Orders");
        order.HasKey(o => new { o.SellerId, o.OrderId });
        order.Property(o => o.OrderId).ValueGeneratedNever();
        order.Property(o => o.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        order.Property(o => o.OrderNumber).HasMaxLength(64);
        order.Property(o => o.PurchaseOrderNumber).HasMaxLength(100);
        order.HasIndex(o => new { o.SellerId, o.Marketplace, o.OrderNumber }).IsUnique();
        order.HasIndex(o => new { o.SellerId, o.Marketplace, o.Day });
        order.HasIndex(o => new { o.SellerId, o.BuyerId }).HasFilter("\"BuyerId\" IS NOT NULL");
        order.HasOne<SellerMarketplace>().WithMany().HasForeignKey(o => new { o.SellerId, o.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
