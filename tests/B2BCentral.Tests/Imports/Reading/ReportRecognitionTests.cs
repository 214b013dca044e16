using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading;

public class ReportRecognitionTests
{
    [Fact]
    public void Says_what_it_saw()
    {
        using var report = Reports.Open(Packing.Gzip(AllOrdersText.With()));

        Assert.Equal("All Orders report, 33 columns, tab-delimited, UTF-8, gzip", report.Saw.ToString());
    }

    [Theory]
    [InlineData("order-id\torder-item-id\tpurchase-date\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tquantity-purchased\tis-business-order")]
    [InlineData("order-id\torder-item-id\tsku\tquantity-purchased\tis-prime")]
    [InlineData("order-id\trecipient-name\tsku")]
    public void Refuses_the_unshipped_orders_report_because_of_its_personal_data(string header)
    {
        var refusal = Reports.Refusal($"{header}\n{string.Join('\t', header.Split('\t'))}\n");

        Assert.Contains("names and telephone numbers of buyers", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("All Orders", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sku\tprice\tminimum-seller-allowed-price\tquantity\tbusiness-price", "Price and Quantity template")]
    public void Names_a_report_that_cannot_be_loaded_yet_and_those_that_can(string header, string name)
    {
        var refusal = Reports.Refusal($"{header}\n1\n");

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("All Orders report", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sku\tasin\tprice\tquantity\tBusiness Price")]
    [InlineData("sku\tasin\tprice\tquantity")]
    [InlineData("item-name\titem-description\tlisting-id\tseller-sku\tprice")]
    [InlineData("出品者SKU\tASIN 1\t商品名\t価格")]
    public void Recognises_a_listings_report(string header)
    {
        using var report = Reports.Open($"{header}\n{header}\n");

        Assert.Equal(ReportFormat.Listings, report.Saw.Format);
    }

    [Theory]
    [InlineData("\uFEFFDate,Ordered Product Sales,Ordered Product Sales - B2B,Units Ordered")]
    [InlineData("Date,Ordered product sales – B2B,Units ordered,Sessions – Total")]
    [InlineData("Datum,Durch bestellte Produkte erzielter Umsatz,Bestellsumme – B2B")]
    [InlineData("日付,注文商品の売上額,注文点数 - B2B")]
    [InlineData("日期,已订购商品销售额,订购数量 – B2B")]
    public void Recognises_a_business_report_by_date(string header)
    {
        using var report = Reports.Open($"{header}\n2026-07-01,5,5,5\n"[..^(header.Split(',').Length == 3 ? 3 : 0)]);

        Assert.Equal(ReportFormat.SalesAndTraffic, report.Saw.Format);
    }

    [Fact]
    public void Statistics_of_other_sites_are_no_business_report() =>
        Assert.Contains("columns match no known report", Reports.Refusal("Date,Sessions,Page Views\n2026-07-01,5,6\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "a": 1 }""", "JSON")]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>", "web page")]
    [InlineData("<?xml version=\"1.0\"?><orders/>", "XML")]
    [InlineData("%PDF-1.7 ...", "PDF")]
    [InlineData("Dear seller, please find enclosed", "columns match no known report")]
    [InlineData("Dear seller", "no tab, comma or semicolon")]
    [InlineData("a|b|c\n1|2|3\n", "no tab, comma or semicolon")]
    [InlineData("x,y,z\n1,2,3\n", "columns match no known report: x, y, z")]
    public void Says_what_a_file_is_that_is_no_report(string text, string part)
    {
        var refusal = Reports.Refusal(text);

        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Knows_a_picture() =>
        Assert.Contains("PNG picture", Reports.Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Refuses_random_bytes(int seed)
    {
        var bytes = new byte[100_000];
        new Random(seed).NextBytes(bytes);

        Assert.Contains("not a text file", Reports.Refusal(bytes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_empty_file() => Assert.Equal("report.txt is empty.", Reports.Refusal([]).Message);

    [Fact]
    public void Refuses_an_empty_gzip() => Assert.Equal("report.txt is empty.", Reports.Refusal(Packing.Gzip("")).Message);

    [Fact]
    public void Refuses_a_file_of_blank_lines() => Assert.Contains("blank lines", Reports.Refusal("\n\r\n  \n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n\n")]
    public void Refuses_a_header_without_rows(string end) =>
        Assert.Equal("report.txt has a header but no rows.", Reports.Refusal(AllOrdersText.Header() + end).Message);

    [Fact]
    public void Names_the_columns_that_an_all_orders_report_lacks() =>
        Assert.Contains("the columns order-status, item-price are missing",
            Reports.Refusal("amazon-order-id\tpurchase-date\tsku\tquantity\n1\t2\t3\t4\n").Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_another_report_than_the_seller_says() =>
        Assert.Contains("no All Orders report", Reports.Refusal("company,industry\nAcme,Construction\n", ReportFormat.AllOrders).Message, StringComparison.Ordinal);

    [Fact]
    public void Reads_its_lines_once()
    {
        using var report = Reports.Open(AllOrdersText.With());
        Assert.Single(report.Lines());

        Assert.Throws<InvalidOperationException>(report.Lines);
    }
}
