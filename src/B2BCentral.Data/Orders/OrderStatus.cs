namespace B2BCentral.Data.Orders;

/// <summary>The statuses that exports use, for orders and for items.</summary>
public enum OrderStatus : byte
{
    Unknown,
    Pending,
    Unshipped,
    Shipping,
    PartiallyShipped,
    Shipped,
    Delivered,
    PickedUp,
    OutForDelivery,
    ReturningToSeller,
    ReturnedToSeller,
    RejectedByBuyer,
    LostInTransit,
    Damaged,
    Complete,
    Cancelled,
}

public static class OrderStatuses
{
    // Longest prefix first: "Shipped - Delivered to Buyer" before "Shipped".
    private static readonly (string Prefix, OrderStatus Status, string Name)[] Known =
    [
        ("shipped - delivered to buyer", OrderStatus.Delivered, "Delivered"),
        ("shipped - picked up", OrderStatus.PickedUp, "Picked up"),
        ("shipped - out for delivery", OrderStatus.OutForDelivery, "Out for delivery"),
        ("shipped - returning to seller", OrderStatus.ReturningToSeller, "Returning to seller"),
        ("shipped - returned to seller", OrderStatus.ReturnedToSeller, "Returned to seller"),
        ("shipped - rejected by buyer", OrderStatus.RejectedByBuyer, "Rejected by buyer"),
        ("shipped - lost in transit", OrderStatus.LostInTransit, "Lost in transit"),
        ("shipped - damaged", OrderStatus.Damaged, "Damaged"),
        ("partiallyshipped", OrderStatus.PartiallyShipped, "Partially shipped"),
        ("shipped", OrderStatus.Shipped, "Shipped"),
        ("shipping", OrderStatus.Shipping, "Shipping"),
        ("unshipped", OrderStatus.Unshipped, "Unshipped"),
        ("pending", OrderStatus.Pending, "Pending"),
        ("complete", OrderStatus.Complete, "Complete"),
        ("cancel", OrderStatus.Cancelled, "Cancelled"),
    ];

    /// <summary>Matches by prefix in any case, as exports of different countries add to the words.</summary>
    public static OrderStatus Parse(string text) =>
        Array.Find(Known, known => text.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase)).Status;

    public static string DisplayName(this OrderStatus status) => Array.Find(Known, known => known.Status == status).Name ?? "Unknown";
}
