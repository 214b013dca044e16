using B2BCentral.Data.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Orders;

/// <summary>One line of an order: one SKU, a quantity, a line amount.</summary>
public class OrderItem
{
    public int SellerId { get; set; }
    public int OrderId { get; set; }

    /// <summary>1-based position in the order.</summary>
    public int Line { get; set; }

    public int ProductId { get; set; }
    public int Quantity { get; set; }

    /// <summary>Unit price x quantity in minor units, before tax and promotion; null while the price is pending.</summary>
    public long? Amount { get; set; }

    /// <summary>Kept apart from sales, never subtracted.</summary>
    public long? PromotionDiscount { get; set; }

    /// <summary>The order or this item is cancelled: kept and shown as excluded.</summary>
    public bool IsCancelled { get; set; }

    public OrderStatus Status { get; set; }
    public PriceDesignation PriceDesignation { get; set; }

    /// <summary>The marketplace's own id of the line, where the export tells it.</summary>
    public string? OrderItemId { get; set; }
}

/// <summary>Which price the buyer paid; an order of a business customer may hold lines at the standard price.</summary>
public enum PriceDesignation : byte
{
    Standard,
    BusinessPrice,
    QuantityDiscount,
    Negotiated,
    Quote,
}

internal sealed class OrderItemConfiguration : IEntityTypeConfiguration<OrderItem>
{
    public void Configure(EntityTypeBuilder<OrderItem> item)
    {
        item.ToTable("OrderItems");
        item.HasKey(i => new { i.SellerId, i.OrderId, i.Line });
        item.Property(i => i.OrderItemId).HasMaxLength(40);
        item.HasOne<Order>().WithMany(o => o.Items).HasForeignKey(i => new { i.SellerId, i.OrderId });
        item.HasOne<Product>().WithMany().HasForeignKey(i => new { i.SellerId, i.ProductId }).OnDelete(DeleteBehavior.Restrict);
    }
}
