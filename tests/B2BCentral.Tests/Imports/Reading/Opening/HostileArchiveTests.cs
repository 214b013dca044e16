using System.Buffers.Binary;
using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.Opening;

public class HostileArchiveTests
{
    private static readonly string Report = AllOrdersText.Of([AllOrdersText.Row(("amazon-order-id", "111-1"))]);

    [Fact]
    public void Stops_at_a_zip_that_unpacks_without_end() =>
        Assert.Contains("far more than a report", Reports.Refusal(Packing.Zip(("orders.txt", new string('\t', 64 << 20)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_large_report_of_the_same_product_over_and_over_is_no_bomb()
    {
        var rows = Enumerable.Range(1, 200_000).Select(number => AllOrdersText.Row(("amazon-order-id", $"111-{number:D7}")));
        var packed = Packing.Gzip(AllOrdersText.Of([.. rows]));

        using var report = Reports.Open(packed);

        Assert.Equal(200_000, report.Lines().OfType<OrderLine>().Count());
    }

    [Fact]
    public void Refuses_an_archive_of_tens_of_thousands_of_files_before_their_names_are_read()
    {
        var packed = Packing.Zip([.. Enumerable.Range(1, 20_000).Select(number => ($"{number}.txt", "x"))]);

        var refusal = Reports.Refusal(packed);

        Assert.Contains("thousands of files", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("one by one", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_files_that_is_a_lie_hides_none_of_them()
    {
        var packed = Packing.Zip([.. Enumerable.Range(1, 20_000).Select(number => ($"{number}.txt", "x"))]);
        var end = packed.AsSpan(packed.AsSpan().LastIndexOf("PK\u0005\u0006"u8));
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], 1);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], 1);

        Assert.Contains("thousands of files", Reports.Refusal(packed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_archive_in_an_archive() =>
        Assert.NotEmpty(Reports.Refusal(Packing.Zip(("inner.zip", Encoding.Latin1.GetString(Packing.Zip(("orders.txt", Report)))))).Remedy);

    [Theory]
    [InlineData("../../../orders.txt")]
    [InlineData("/orders.txt")]
    public void A_name_that_leads_out_of_the_archive_writes_nothing_there(string name)
    {
        using var report = Reports.Open(Packing.Zip((name, Report)));

        Assert.Single(report.Lines());
        Assert.False(File.Exists(Path.GetFullPath(name)));
    }

    [Fact]
    public void Refuses_a_zip_whose_file_does_not_begin_where_its_list_says()
    {
        var packed = Packing.Zip(("orders.txt", Report));
        packed[packed.AsSpan().IndexOf("orders.txt"u8) - 4]++;

        Assert.Contains("damaged", Reports.Refusal(packed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_share_their_packed_bytes_are_two_files()
    {
        var packed = Packing.Zip(("a.txt", Report), ("b.txt", Report)).AsSpan();
        var second = packed.LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(packed[(second + 42)..], 0);

        Assert.Contains("holds 2 files: a.txt, b.txt", Reports.Refusal(packed.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_that_is_a_lie_unpacks_no_more_than_it_says()
    {
        var packed = Packing.Zip(("orders.txt", new string('\t', 64 << 20))).AsSpan();
        BinaryPrimitives.WriteUInt32LittleEndian(packed[(packed.LastIndexOf("PK\u0001\u0002"u8) + 24)..], 1_000);

        Assert.Contains("damaged", Reports.Refusal(packed.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_given_up_without_being_held_in_memory()
    {
        var bomb = Packing.Gzip(new byte[256 << 20]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Reports.Refusal(bomb);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void A_name_within_an_archive_is_shown_on_one_line()
    {
        var refusal = Reports.Refusal(Packing.Zip(("a\r\nInjected: 1\u001b[31m.txt", Report), ("b.txt", Report)));

        Assert.DoesNotContain(refusal.Message, char.IsControl);
    }
}
