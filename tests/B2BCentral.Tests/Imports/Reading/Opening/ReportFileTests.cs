using System.IO.Compression;
using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;

namespace B2BCentral.Tests.Imports.Reading.Opening;

public class ReportFileTests
{
    private static readonly string Report = AllOrdersText.Of(
        [.. Enumerable.Range(1, 300).Select(number => AllOrdersText.Row(("amazon-order-id", $"111-{number}"), ("sku", $"S{number * 7919}")))]);

    [Fact]
    public void Unpacks_gzip_by_content_whatever_the_name_says()
    {
        using var report = Reports.Open(Packing.Gzip(Report), name: "orders.txt");

        Assert.Equal(Compression.Gzip, report.Saw.Compression);
        Assert.Equal(300, report.Lines().OfType<OrderLine>().Count());
    }

    [Fact]
    public void Reads_a_plain_file_called_gz()
    {
        using var report = Reports.Open(Encoding.UTF8.GetBytes(Report), name: "orders.txt.gz");

        Assert.Equal(Compression.None, report.Saw.Compression);
    }

    [Fact]
    public void Reads_the_one_file_of_a_zip_and_overlooks_what_macos_adds()
    {
        using var report = Reports.Open(Packing.Zip(("orders.txt", Report), ("__MACOSX/._orders.txt", "x"), (".DS_Store", "x")));

        Assert.Equal("orders.txt", report.Saw.EntryName);
        Assert.Equal(300, report.Lines().OfType<OrderLine>().Count());
    }

    [Fact]
    public void Refuses_a_zip_of_two_files_and_names_them()
    {
        var refusal = Reports.Refusal(Packing.Zip(("may.txt", Report), ("june.txt", Report)));

        Assert.Contains("may.txt, june.txt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("one by one", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_empty_zip() => Assert.Contains("no file", Reports.Refusal(Packing.Zip()).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_zip_with_a_password()
    {
        var packed = Packing.Zip(("orders.txt", Report));
        packed[6] |= 1;
        packed[packed.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Contains("password", Reports.Refusal(packed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_workbook_and_asks_for_csv()
    {
        var workbook = Packing.Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>"));

        Assert.Contains("CSV", Reports.Refusal(workbook).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_packed_twice() =>
        Assert.Contains("twice", Reports.Refusal(Packing.Gzip(Packing.Gzip(Report))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(2000)]
    public void Refuses_a_gzip_that_is_cut_off(int missingBytes)
    {
        var refusal = Reports.Refusal(Packing.Gzip(Report)[..^missingBytes], name: "orders.txt.gz");

        Assert.Equal("The gzip file orders.txt.gz is cut off or damaged.", refusal.Message);
        Assert.Contains("Download", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void Refuses_a_gzip_of_which_only_the_start_is_there(int bytes) =>
        Assert.Contains("cut off", Reports.Refusal(Packing.Gzip(Report)[..bytes]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(-5)]
    [InlineData(-1000)]
    public void Refuses_a_gzip_with_a_wrong_byte(int fromEnd)
    {
        var packed = Packing.Gzip(Report);
        packed[packed.Length + fromEnd] ^= 0x40;

        Assert.Contains("damaged", Reports.Refusal(packed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_gzip_of_several_parts()
    {
        var half = Report.Length / 2;

        Assert.Equal(300, Reports.Lines([.. Packing.Gzip(Report[..half]), .. Packing.Gzip(Report[half..])]).OfType<OrderLine>().Count());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void Refuses_a_zip_that_is_cut_off(int missingBytes) =>
        Assert.Contains("cut off", Reports.Refusal(Packing.Zip(("orders.txt", Report))[..^missingBytes]).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_zip_with_a_wrong_byte()
    {
        var packed = Packing.Zip(CompressionLevel.NoCompression, ("orders.txt", Report));
        packed[packed.Length / 2] ^= 1;

        Assert.Contains("damaged", Reports.Refusal(packed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_at_a_gzip_that_unpacks_without_end() =>
        Assert.Contains("far more than a report", Reports.Refusal(Packing.Gzip(new byte[64 << 20])).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_file_is_missing()
    {
        var refusal = Assert.Throws<UnusableReportException>(() =>
            ReportReader.Open("no-such-file.txt", ReportFormat.Auto, null, "US", Reports.LastYear));

        Assert.Contains("no-such-file.txt", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_folder_is_no_file() =>
        Assert.Throws<UnusableReportException>(() => ReportReader.Open(Path.GetTempPath(), ReportFormat.Auto, null, "US", Reports.LastYear));

    [Fact]
    public void Tells_how_far_reading_has_come()
    {
        using var report = Reports.Open(Packing.Gzip(Report));

        Assert.Equal(300, report.Lines().Count());
        Assert.Equal(report.Length, report.BytesRead);
    }
}
