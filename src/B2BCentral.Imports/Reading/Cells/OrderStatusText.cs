namespace B2BCentral.Imports.Reading.Cells;

/// <summary>What the texts of order and item statuses mean; they are met in several spellings and with endings.</summary>
public static class OrderStatusText
{
    /// <summary>Either the order or the item is cancelled: "Cancelled", "Canceled" and "CANCELLED" alike, whatever follows.</summary>
    public static bool IsCancelled(string orderStatus, string itemStatus) => IsCancelled(orderStatus) || IsCancelled(itemStatus);

    private static bool IsCancelled(string status) =>
        status.StartsWith("cancelled", StringComparison.OrdinalIgnoreCase) || status.StartsWith("canceled", StringComparison.OrdinalIgnoreCase);
}
