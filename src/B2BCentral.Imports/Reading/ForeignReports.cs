using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>Amazon's other reports, known by column names that only they have.</summary>
internal static class ForeignReports
{
    private static readonly string[] PersonalColumns =
    [
        "buyer-name", "buyer-email", "buyer-phone-number", "recipient-name", "recipient-phone-number", "ship-phone-number", "ship-address-1",
        "delivery-instructions",
    ];

    private static readonly Dictionary<string, Func<string>> TellingColumns = new()
    {
        ["minimum-seller-allowed-price"] = PriceTemplate,
        ["pricing_action"] = PriceTemplate,
        ["shipment-date"] = () => T("This is an FBA shipment report, which cannot be loaded yet."),
        ["return-date"] = () => T("This is a returns report, which cannot be loaded yet."),
        ["settlement-id"] = () => T("This is a settlement report, which cannot be loaded yet."),
    };

    /// <summary>What the report is, null when the header is none of them.</summary>
    public static string? RefusalOf(Header header)
    {
        foreach (var name in header.Normalised)
        {
            if (TellingColumns.TryGetValue(name, out var refusal))
                return refusal();
        }

        return null;
    }

    /// <summary>
    /// The Unshipped Orders and New Orders reports: an order id that is not called amazon-order-id, beside columns about the buyer's person,
    /// or beside those that only these reports have when a seller has deleted the personal ones.
    /// </summary>
    public static bool IsUnshippedOrders(Header header) =>
        header.Has("order-id") && !header.Has("amazon-order-id")
        && (PersonalColumns.Any(header.Has) || (header.Has("order-item-id") && header.Has("quantity-purchased")));

    private static string PriceTemplate() =>
        T("This is the Price and Quantity template, which tells the marketplace what to change and not what is, which cannot be loaded yet.");
}
