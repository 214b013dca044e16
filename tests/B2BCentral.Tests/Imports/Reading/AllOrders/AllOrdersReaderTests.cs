using System.Globalization;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.AllOrders;

public class AllOrdersReaderTests
{
    [Fact]
    public void Reads_every_value_of_an_order_item()
    {
        var line = One(("purchase-order-number", "PO-4711"), ("price-designation", "BusinessPrice"), ("item-promotion-discount", "2.99"));

        Assert.Equal("111-0000001-0000001", line.OrderNumber);
        Assert.Equal(new DateTimeOffset(2026, 5, 8, 23, 36, 26, TimeSpan.Zero), line.PurchasedAt);
        Assert.Null(line.PurchaseDay);
        Assert.Equal(new DateTimeOffset(2026, 5, 9, 10, 0, 0, TimeSpan.Zero), line.LastUpdatedAt);
        Assert.Equal(("Shipped", "Shipped", "Amazon"), (line.OrderStatus, line.ItemStatus, line.FulfillmentChannel));
        Assert.Equal(("SKU-1", "B000000011", "Widget"), (line.Sku, line.Asin, line.Title));
        Assert.Equal((2, 250m, "USD", 2.99m), (line.Quantity, line.LineAmount, line.Currency, line.PromotionDiscount));
        Assert.Equal((true, "BusinessPrice", "PO-4711"), (line.IsBusiness, line.PriceDesignation, line.PurchaseOrderNumber));
        Assert.Equal(("WA", "US"), (line.Region, line.Country));
        Assert.False(line.IsNonAmazon);
    }

    [Theory]
    [InlineData(AllOrdersText.Names29, 29)]
    [InlineData(AllOrdersText.Names33, 33)]
    [InlineData(AllOrdersText.Names54, 54)]
    public void Finds_its_columns_among_any_number(string names, int columns)
    {
        var row = AllOrdersText.RowOf(names, '\t', ("order-item-id", "77"), ("buyer-company-name", "Acme"));
        using var report = Reports.Open($"{AllOrdersText.Header(names)}\n{row}\n");

        Assert.Equal(columns, report.Saw.Columns);
        var line = Assert.IsType<OrderLine>(Assert.Single(report.Lines()));
        Assert.Equal(("SKU-1", 2, 250m), (line.Sku, line.Quantity, line.LineAmount));
        Assert.Equal(columns == 54 ? "77" : null, line.OrderItemId);
        Assert.Equal(columns == 54 ? "Acme" : null, line.CompanyName);
    }

    [Fact]
    public void Finds_its_columns_in_any_order_and_spelling()
    {
        var names = string.Join(' ', AllOrdersText.Names33.Split(' ').Reverse());
        var row = AllOrdersText.RowOf(names, '\t');
        names = names.Replace(" quantity ", " quantity-purchased ", StringComparison.Ordinal)
            .Replace("fulfillment-channel", "fulfilment-channel", StringComparison.Ordinal)
            .Replace("item-price", "Item–Price", StringComparison.Ordinal);
        var line = Assert.IsType<OrderLine>(Assert.Single(Reports.Lines($"{AllOrdersText.Header(names)}\n{row}\n")));

        Assert.Equal((2, 250m, "Amazon"), (line.Quantity, line.LineAmount, line.FulfillmentChannel));
    }

    [Fact]
    public void Warns_when_there_is_no_b2b_column()
    {
        using var report = Reports.Open($"{AllOrdersText.Header(AllOrdersText.Names29)}\n{AllOrdersText.RowOf(AllOrdersText.Names29, '\t')}\n");

        Assert.Contains("No B2B column", Assert.Single(report.Saw.Notes), StringComparison.Ordinal);
        Assert.False(Assert.IsType<OrderLine>(Assert.Single(report.Lines())).IsBusiness);
    }

    [Fact]
    public void Never_reads_columns_about_the_buyers_person()
    {
        const string names = AllOrdersText.Names33 + " recipient-phone";
        var row = AllOrdersText.RowOf(names, '\t', ("cpf", "TAX-1"), ("recipient-phone", "555"));
        using var report = Reports.Open($"{AllOrdersText.Header(names)}\n{row}\n");

        Assert.Superset(new HashSet<string> { "cpf", "recipient-phone" }, report.Saw.IgnoredColumns.ToHashSet());
        var line = Assert.Single(report.Lines()).ToString();
        Assert.DoesNotContain("TAX-", line, StringComparison.Ordinal);
        Assert.DoesNotContain("555", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "CNPJ", "11.222.333/0001-81")]
    [InlineData("true", "", "11.222.333/0001-81")]
    [InlineData("true", "CPF", null)]
    [InlineData("false", "CNPJ", null)]
    public void Reads_the_tax_number_of_a_company_and_never_that_of_a_person(string isBusiness, string type, string? number)
    {
        const string names = AllOrdersText.Names33 + " buyer-identification-number buyer-identification-type";
        var row = AllOrdersText.RowOf(
            names, '\t', ("is-business-order", isBusiness), ("buyer-identification-number", "11.222.333/0001-81"), ("buyer-identification-type", type));

        var line = Assert.IsType<OrderLine>(Assert.Single(Reports.Lines($"{AllOrdersText.Header(names)}\n{row}\n")));

        Assert.Equal(number, line.BuyerTaxId);
    }

    [Theory]
    [InlineData("2022-04-30T12:00:00+05:30", "2022-04-30T12:00:00+05:30")]
    [InlineData("2022-04-30T12:00:00Z", "2022-04-30T12:00:00+00:00")]
    [InlineData("2022-04-30T12:00:00.123+00:00", "2022-04-30T12:00:00.123+00:00")]
    [InlineData("14-07-2010T18:53:56+00:00", "2010-07-14T18:53:56+00:00")]
    public void Honours_the_offset_of_a_date(string text, string instant)
    {
        var expected = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var actual = One(("purchase-date", text)).PurchasedAt!.Value;

        Assert.Equal((expected, expected.Offset), (actual, actual.Offset));
    }

    [Fact]
    public void Takes_a_date_without_a_time_for_the_local_day()
    {
        var line = One(("purchase-date", "2022-04-30"));

        Assert.Null(line.PurchasedAt);
        Assert.Equal(new DateOnly(2022, 4, 30), line.PurchaseDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("N/A")]
    public void Leaves_a_missing_price_pending_and_not_zero(string cell)
    {
        var line = One(("item-price", cell), ("currency", cell));

        Assert.Null(line.LineAmount);
        Assert.Null(line.Currency);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("True", true)]
    public void Reads_the_mark_of_a_business_order(string cell, bool isBusiness) =>
        Assert.Equal(isBusiness, One(("is-business-order", cell)).IsBusiness);

    [Fact]
    public void Marks_orders_of_the_non_amazon_channel() => Assert.True(One(("sales-channel", "Non-Amazon US")).IsNonAmazon);

    [Theory]
    [InlineData("2.99")]
    [InlineData("-2.99")]
    public void A_promotion_discount_may_be_written_with_a_minus(string cell) => Assert.Equal(2.99m, One(("item-promotion-discount", cell)).PromotionDiscount);

    [Fact]
    public void The_header_again_is_no_row()
    {
        var lines = Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(), AllOrdersText.Header(), "\uFEFF" + AllOrdersText.Header().ToUpperInvariant(), AllOrdersText.Row()));

        Assert.Equal([2, 5], lines.Select(line => Assert.IsType<OrderLine>(line).LineNumber));
    }

    [Fact]
    public void A_rejected_row_names_its_order() =>
        Assert.Equal("7", Assert.IsType<RejectedLine>(Assert.Single(Reports.Lines(AllOrdersText.With(("amazon-order-id", "7"), ("quantity", "many"))))).OrderNumber);

    [Fact]
    public void Reads_a_zero_quantity() => Assert.Equal(0, One(("quantity", "0")).Quantity);

    [Theory]
    [InlineData("amazon-order-id", "", "The order id is missing.")]
    [InlineData("purchase-date", "", "The purchase date is missing.")]
    [InlineData("purchase-date", "yesterday", "The purchase date is not a date of the form 2026-05-08T23:36:26+00:00.")]
    [InlineData("purchase-date", "2026-02-30T00:00:00+00:00", "The purchase date is not a date of the form 2026-05-08T23:36:26+00:00.")]
    [InlineData("purchase-date", "2026-05-08T23:36:26", "The purchase date is not a date of the form 2026-05-08T23:36:26+00:00.")]
    [InlineData("purchase-date", "20226-05-08T23:36:26+00:00", "The purchase date is not a date of the form 2026-05-08T23:36:26+00:00.")]
    [InlineData("purchase-date", "2028-01-01T00:00:00+00:00", "The purchase date lies outside the years 1995 to 2027.")]
    [InlineData("purchase-date", "1970-01-01", "The purchase date lies outside the years 1995 to 2027.")]
    [InlineData("last-updated-date", "soon", "The last-updated date is not a date of the form 2026-05-08T23:36:26+00:00.")]
    [InlineData("sku", "", "The SKU is missing.")]
    [InlineData("quantity", "", "The quantity is missing.")]
    [InlineData("quantity", "-1", "The quantity is negative.")]
    [InlineData("quantity", "1.5", "The quantity is not a whole number.")]
    [InlineData("quantity", "many", "The quantity is not a whole number.")]
    [InlineData("quantity", "99999999999", "The quantity is not a whole number.")]
    [InlineData("item-price", "12,50", "The item price is not a number of the form 1234.56.")]
    [InlineData("item-price", "free", "The item price is not a number of the form 1234.56.")]
    [InlineData("item-price", "-3.00", "The item price is negative.")]
    [InlineData("item-price", "99999999999999", "The item price is larger than any order.")]
    [InlineData("item-promotion-discount", "-99999999999999", "The promotion discount is larger than any order.")]
    [InlineData("currency", "", "The line has an amount but no currency.")]
    [InlineData("currency", "dollars", "The currency is not a code of three letters.")]
    [InlineData("ship-country", "Germany", "The country is not a code of two letters.")]
    [InlineData("is-business-order", "maybe", "The mark of a business order is neither true nor false.")]
    public void Rejects_a_line_and_says_why(string column, string cell, string reason)
    {
        var lines = Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(), AllOrdersText.Row((column, cell)), AllOrdersText.Row()));

        var rejected = Assert.IsType<RejectedLine>(lines[1]);
        Assert.Equal((3, column, cell, reason), (rejected.LineNumber, rejected.Field, rejected.Value, rejected.Reason));
        Assert.NotEmpty(rejected.Remedy);
        Assert.IsType<OrderLine>(lines[2]);
    }

    [Fact]
    public void Shows_no_more_than_200_characters_of_a_cell() =>
        Assert.Equal(200, Assert.IsType<RejectedLine>(Assert.Single(Reports.Lines(AllOrdersText.With(("quantity", new string('9', 5000)))))).Value.Length);

    private static OrderLine One(params (string Column, string Cell)[] cells) =>
        Assert.IsType<OrderLine>(Assert.Single(Reports.Lines(AllOrdersText.With(cells))));
}
