namespace B2BCentral.Tests.Imports.Reading;

/// <summary>All Orders reports of invented orders; a row starts out sound and takes the cells a test is about.</summary>
internal static class AllOrdersText
{
    public const string Names29 =
        "amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel url ship-service-level "
        + "product-name sku asin item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax "
        + "item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids";

    public const string Names33 =
        "amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel ship-service-level "
        + "product-name sku asin item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax "
        + "item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids cpf "
        + "is-business-order purchase-order-number price-designation signature-confirmation-recommended";

    public const string Names54 =
        Names33 + " order-item-id number-of-items tax-collection-model tax-collection-responsible-party address-type payment-method-details item-extensions-data "
        + "fulfilled-by buyer-company-name buyer-tax-registration-country buyer-tax-registration-type is-heavy-or-bulky is-replacement-order is-exchange-order "
        + "original-order-id is-amazon-invoiced vat-exclusive-item-price vat-exclusive-shipping-price vat-exclusive-giftwrap-price is-iba ioss-number";

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["amazon-order-id"] = "111-0000001-0000001",
        ["purchase-date"] = "2026-05-08T23:36:26+00:00",
        ["last-updated-date"] = "2026-05-09T10:00:00+00:00",
        ["order-status"] = "Shipped",
        ["fulfillment-channel"] = "Amazon",
        ["sales-channel"] = "Amazon.com",
        ["product-name"] = "Widget",
        ["sku"] = "SKU-1",
        ["asin"] = "B000000011",
        ["item-status"] = "Shipped",
        ["quantity"] = "2",
        ["currency"] = "USD",
        ["item-price"] = "250.0",
        ["ship-state"] = "WA",
        ["ship-country"] = "US",
        ["is-business-order"] = "true",
    };

    public static string Header(string names = Names33, char delimiter = '\t') => names.Replace(' ', delimiter);

    /// <summary>One sound row but for these cells.</summary>
    public static string Row(params (string Column, string Cell)[] cells) => RowOf(Names33, '\t', cells);

    public static string RowOf(string names, char delimiter, params (string Column, string Cell)[] cells)
    {
        var values = new Dictionary<string, string>(Sound);
        foreach (var (column, cell) in cells)
            values[column] = cell;
        return string.Join(delimiter, names.Split(' ').Select(name => values.GetValueOrDefault(name, "")));
    }

    /// <summary>A report of one row with these cells.</summary>
    public static string With(params (string Column, string Cell)[] cells) => Of(Row(cells));

    public static string Of(params string[] rows) => string.Join('\n', [Header(), .. rows, ""]);
}
