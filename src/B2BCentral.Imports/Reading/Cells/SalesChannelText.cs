namespace B2BCentral.Imports.Reading.Cells;

public static class SalesChannelText
{
    /// <summary>Multi-channel fulfilment, which belongs to no marketplace: "Non-Amazon", also with a country behind it.</summary>
    public static bool IsNonAmazon(string channel) => channel.StartsWith("Non-Amazon", StringComparison.OrdinalIgnoreCase);
}
