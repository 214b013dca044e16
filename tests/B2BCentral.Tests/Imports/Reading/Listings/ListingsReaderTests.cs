using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.Listings;

public class ListingsReaderTests
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static TheoryData<string, string, string> BadRows => new()
    {
        { ListingsText.Row("", price: "10"), "sku", "The SKU is missing." },
        { ListingsText.Row("S", price: "12,50"), "price", "The price is not a number of the form 1234.56." },
        { ListingsText.Row("S", price: "-1"), "price", "The price is negative." },
        { ListingsText.Row("S", price: "9999999999999"), "price", "The price is larger than any price." },
        { ListingsText.Row("S", quantity: "-3"), "quantity", "The quantity in stock is negative." },
        { ListingsText.Row("S", quantity: "1.5"), "quantity", "The quantity in stock is not a whole number." },
        { ListingsText.Row("S", business: "cheap"), "Business Price", "The business price is not a number of the form 1234.56." },
        { ListingsText.Row("S", tiers: "5 5"), "Quantity Price Type", "its type is neither percent nor fixed" },
        { ListingsText.Row("S", type: "BOGO", tiers: "5 5"), "Quantity Price Type", "its type is neither percent nor fixed" },
        { ListingsText.Row("S", type: "PERCENT", tiers: "1 5"), "Quantity Lower Bound 1", "The quantity of the tier is less than 2." },
        { ListingsText.Row("S", type: "PERCENT", tiers: "2.5 5"), "Quantity Lower Bound 1", "The quantity of the tier is not a whole number." },
        { ListingsText.Row("S", type: "PERCENT", tiers: "5 "), "Quantity Price 1", "The tier has a quantity and no price." },
        { ListingsText.Row("S", type: "PERCENT", tiers: " 5"), "Quantity Lower Bound 1", "The tier has a price and no quantity." },
        { ListingsText.Row("S", type: "PERCENT", tiers: "5 5 5 10"), "Quantity Lower Bound 2", "not higher than that of the tier before" },
        { ListingsText.Row("S", type: "PERCENT", tiers: "5 10 10 10"), "Quantity Price 2", "The percentage of the tier is not higher" },
        { ListingsText.Row("S", type: "FIXED", tiers: "5 10 10 10"), "Quantity Price 2", "The price of the tier is not lower" },
        { ListingsText.Row("S", type: "PERCENT", tiers: "5 100"), "Quantity Price 1", "does not lie between 0 and 100" },
        { ListingsText.Row("S", type: "PERCENT", tiers: "5 much"), "Quantity Price 1", "The percentage of the tier is not a number" },
        { ListingsText.Row("S", type: "FIXED", tiers: "5 -1"), "Quantity Price 1", "The price of the tier is negative." },
    };

    [Fact]
    public void Reads_an_inventory_report()
    {
        using var report = Reports.Open(ListingsText.Of(
            ListingsText.Row("S1", asin: "B1", price: "19.99", quantity: "10", business: "18.99", type: "PERCENT", tiers: "5 5 10 10.5"),
            ListingsText.Row("S2", price: "24.95")));

        Assert.Equal(("Listings report, 23 columns, tab-delimited, UTF-8", ReportFormat.Listings), (report.Saw.ToString(), report.Saw.Format));
        Assert.Equal(7, report.Saw.IgnoredColumns.Count);
        Assert.Empty(report.Saw.Notes);
        var lines = report.Lines().Cast<ListingLine>().ToList();
        Assert.Equal(("S1", "B1", 19.99m, 10, 18.99m), (lines[0].Sku, lines[0].Asin, lines[0].Price, lines[0].Quantity, lines[0].BusinessPrice));
        Assert.Equal(QuantityPriceType.Percent, lines[0].QuantityPriceType);
        Assert.Equal([new ListingTier(5, 5), new ListingTier(10, 10.5m)], lines[0].Tiers);
        Assert.Equal((null, null, null), (lines[1].Asin, lines[1].Quantity, lines[1].BusinessPrice));
        Assert.Empty(lines[1].Tiers);
    }

    [Fact]
    public void Reads_five_tiers_of_falling_prices()
    {
        var line = Single(ListingsText.Of(ListingsText.Row("S", type: "fixed", tiers: "2 9.5 5 9 10 8 20 7 50 6")));

        Assert.Equal((QuantityPriceType.Fixed, 5, new ListingTier(50, 6)), (line.QuantityPriceType, line.Tiers.Count, line.Tiers[^1]));
    }

    [Fact]
    public void Reads_all_listings_with_status_and_picture_and_knows_what_the_file_does_not_tell()
    {
        using var report = Reports.Open(
            "item-name\tlisting-id\tseller-sku\tprice\tquantity\topen-date\timage-url\tasin1\tfulfilment-channel\tstatus\n" +
            "A \"good\" pen\tL1\tS1\t5\t\t2013-01-07 07:35:42 PST\thttps://pictures.example/1.jpg\tB1\tAMAZON_EU\tInactive\n" +
            "Pen\tL2\tS2\t5\t7\t2013-01-07 07:35:42 PST\tjavascript:alert(1)\tB2\tDEFAULT\tActive\n");

        Assert.Equal(["business price", "quantity discount"], report.Saw.Notes.Select(note => note.Split(" column")[0]["No ".Length..]));
        var lines = report.Lines().Cast<ListingLine>().ToList();
        Assert.Equal(ListingFields.Price | ListingFields.Quantity | ListingFields.Status, lines[0].Told);
        Assert.Equal(("A \"good\" pen", "https://pictures.example/1.jpg", "Inactive", null), (lines[0].Title, lines[0].ImageUrl, lines[0].Status, lines[0].Quantity));
        Assert.Equal((null, 7), (lines[1].ImageUrl, lines[1].Quantity));
    }

    [Fact]
    public void Knows_no_stock_where_the_marketplace_keeps_it() =>
        Assert.Null(Single("seller-sku\tprice\tquantity\tfulfillment-channel\nS\t5\t0\tAMAZON_NA\n").Quantity);

    [Theory]
    [InlineData("US")]
    [InlineData("JP")]
    public void Reads_a_japanese_report_in_its_own_encoding(string marketplace)
    {
        var line = Assert.IsType<ListingLine>(Assert.Single(Reports.Lines(ShiftJis.GetBytes(
            "出品者SKU\tASIN 1\t商品名\t価格\t数量\tフルフィルメント・チャンネル\t法人価格\t数量割引のタイプ\t数量の下限1\t数量割引1\tステータス\n" +
            "S-1\tB1\t歯ブラシ\t1980\t10\tDEFAULT\t1900\tパーセント\t5\t5\tActive\n"), marketplace)));

        Assert.Equal(("S-1", "B1", "歯ブラシ", 1980m, 10, 1900m), (line.Sku, line.Asin, line.Title, line.Price, line.Quantity, line.BusinessPrice));
        Assert.Equal((QuantityPriceType.Percent, new ListingTier(5, 5), "Active"), (line.QuantityPriceType, Assert.Single(line.Tiers), line.Status));
    }

    [Theory]
    [InlineData("Händler-SKU")]
    [InlineData("sku-vendeur")]
    [InlineData("SKU venditore")]
    [InlineData("SKU del vendedor")]
    [InlineData("卖家 SKU")]
    [InlineData("sku-sprzedawcy")]
    [InlineData("seller-sku (satıcı sku)")]
    [InlineData("sku-البائع")]
    [InlineData("seller–sku")]
    public void Finds_the_sku_in_every_language_that_was_met(string name) => Assert.Equal("S", Single($"{name}\tASIN1\tprice\nS\tB\t5\n").Sku);

    [Fact]
    public void Reads_a_report_that_was_saved_with_commas()
    {
        var line = Single("seller-sku,item-name,price,quantity\nS,\"Pens, blue\",5.5,3\n");

        Assert.Equal(("Pens, blue", 5.5m, 3), (line.Title, line.Price, line.Quantity));
    }

    [Fact]
    public void A_business_price_above_the_standard_price_and_tiers_without_one_are_facts()
    {
        Assert.Equal(25, Single(ListingsText.Of(ListingsText.Row("S", price: "20", business: "25"))).BusinessPrice);
        Assert.Single(Single(ListingsText.Of(ListingsText.Row("S", price: "20", type: "percentage", tiers: "5 5%"))).Tiers);
    }

    [Theory, MemberData(nameof(BadRows))]
    public void Rejects_what_cannot_be_an_offer(string row, string field, string reason)
    {
        var rejected = Assert.IsType<RejectedLine>(Assert.Single(Reports.Lines(ListingsText.Of(row))));

        Assert.Equal((2, field), (rejected.LineNumber, rejected.Field));
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(rejected.Remedy);
    }

    [Theory]
    [InlineData("sku,colour\nS,red\n", "no column for price, quantity")]
    [InlineData("name,price\nS,1\n", "no column for the SKU")]
    [InlineData("amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\titem-price\n1\t2\t3\t4\t5\t6\n", "All Orders report and no listings")]
    [InlineData("sku\tprice\tquantity\tminimum-seller-allowed-price\nS\t1\t1\t1\n", "Price and Quantity template")]
    public void Refuses_another_file_than_the_seller_says(string text, string part) =>
        Assert.Contains(part, Reports.Refusal(text, ReportFormat.Listings).Message, StringComparison.Ordinal);

    [Fact]
    public void A_plain_list_of_prices_is_read_when_the_seller_says_so()
    {
        Assert.Contains("columns match no known report", Reports.Refusal("sku,price\nS,1\n").Message, StringComparison.Ordinal);
        Assert.Equal(1, Assert.IsType<ListingLine>(Assert.Single(Reports.Lines("sku,price\nS,1\n", ReportFormat.Listings))).Price);
    }

    [Fact]
    public void Says_with_which_format_listings_are_loaded() =>
        Assert.Contains("--format listings", Reports.Refusal($"{ListingsText.OpenListings}\nS\n", ReportFormat.AllOrders).Remedy, StringComparison.Ordinal);

    private static ListingLine Single(string text) => Assert.IsType<ListingLine>(Assert.Single(Reports.Lines(text)));
}
