using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Pictures;

public class JpegFileTests
{
    private static readonly byte[] Jfif = PictureFiles.Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0]);

    [Fact]
    public void A_picture_of_a_browser_keeps_what_draws_it()
    {
        var clean = PictureCleaner.Clean(PictureFiles.RealJpeg, PictureLimits.Listing);

        Assert.Equal((CleanPicture.Jpeg, 120, 100), (clean.ContentType, clean.Width, clean.Height));
        // Only the colour profile is gone.
        Assert.Equal(Markers(PictureFiles.RealJpeg).Where(marker => marker != 0xE2), Markers(clean.Content));
    }

    [Fact]
    public void Comments_application_data_and_what_follows_the_end_are_left_behind()
    {
        byte[] file =
        [
            .. PictureFiles.Jpeg(
                before: [.. Jfif, .. PictureFiles.Segment(0xFE, "<script>go()</script>"u8.ToArray()), .. PictureFiles.Segment(0xE2, "ICC_PROFILE"u8.ToArray()), .. PictureFiles.Segment(0xED, "Photoshop"u8.ToArray())],
                after: PictureFiles.Segment(0xFE, "late words"u8.ToArray())),
            .. "PK\u0003\u0004<html>"u8,
        ];

        var clean = PictureCleaner.Clean(file, PictureLimits.Listing).Content;

        Assert.Equal([0xE0, 0xDB, 0xC0, 0xC4, 0xDA], Markers(clean));
        Assert.Equal([0xFF, 0xD9], clean[^2..]);
        foreach (var word in new[] { "script", "ICC", "Photoshop", "late", "html", "PK" }) Assert.DoesNotContain(word, Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MM", 6, 100, 120)]
    [InlineData("II", 6, 100, 120)]
    [InlineData("MM", 3, 120, 100)]
    public void Of_what_the_camera_wrote_only_which_side_is_up_is_told_anew(string order, byte orientation, int width, int height)
    {
        var clean = PictureCleaner.Clean(PictureFiles.Jpeg(before: PictureFiles.Segment(0xE1, Exif(order, orientation))), PictureLimits.Listing);

        Assert.Equal((width, height), (clean.Width, clean.Height));
        Assert.DoesNotContain("GPS of the customer", Encoding.Latin1.GetString(clean.Content), StringComparison.Ordinal);
        Assert.Equal(0xE1, Markers(clean.Content)[0]);
        Assert.Equal(clean.Content, PictureCleaner.Clean(clean.Content, PictureLimits.Listing).Content);
    }

    [Fact]
    public void A_picture_that_lies_as_it_should_has_no_camera_data_at_all() =>
        Assert.DoesNotContain((byte)0xE1, Markers(PictureCleaner.Clean(PictureFiles.Jpeg(before: PictureFiles.Segment(0xE1, Exif("II", 1))), PictureLimits.Listing).Content));

    [Fact]
    public void The_colour_transform_stays_because_the_picture_would_look_wrong_without_it()
    {
        var adobe = PictureFiles.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0x12, 0x34, 0x56, 0x78, 0]);

        var clean = PictureCleaner.Clean(PictureFiles.Jpeg(before: adobe), PictureLimits.Listing).Content;

        Assert.Equal(PictureFiles.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]), clean[2..18]);
    }

    [Fact]
    public void A_progressive_picture_has_many_scans_but_not_any_number()
    {
        byte[] scan = [.. PictureFiles.Segment(0xDA, [1, 1, 0, 1, 63, 0]), 0x77];

        Assert.Equal(120, PictureCleaner.Clean(PictureFiles.Jpeg(frame: 0xC2, after: [.. scan, .. scan]), PictureLimits.Listing).Width);
        Assert.Contains("too many parts", Refusal(PictureFiles.Jpeg(frame: 0xC2, after: [.. Enumerable.Repeat(scan, 64).SelectMany(one => one)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Restarts_come_in_their_order()
    {
        Assert.Equal(120, PictureCleaner.Clean(PictureFiles.Jpeg(scanData: [1, 0xFF, 0xD0, 2, 0xFF, 0xD1, 3]), PictureLimits.Listing).Width);
        Assert.Contains("a part of the image is missing", Refusal(PictureFiles.Jpeg(scanData: [1, 0xFF, 0xD0, 2, 0xFF, 0xD2, 3])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    [InlineData(0xC5)]
    public void A_way_of_storing_that_browsers_do_not_know_is_refused(byte frame) =>
        Assert.Contains("Save it as an ordinary JPEG.", Refusal(PictureFiles.Jpeg(frame: frame)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0xDB, new byte[] { 0, 1, 2 }, "a table is wrong")]
    [InlineData(0xDB, new byte[0], "a table is wrong")]
    [InlineData(0xC4, new byte[] { 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 }, "a table is wrong")]
    [InlineData(0xDD, new byte[] { 0, 1, 2 }, "a table is wrong")]
    [InlineData(0xDA, new byte[] { 1, 1, 0, 0, 63, 0 }, "its size is missing")]
    public void Bytes_cannot_hide_in_a_table(byte marker, byte[] content, string reason) =>
        Assert.Contains(reason, Refusal(PictureFiles.Jpeg(before: PictureFiles.Segment(marker, content))), StringComparison.Ordinal);

    [Fact]
    public void A_scan_names_a_component_of_the_picture()
    {
        var file = PictureFiles.Jpeg();
        file[^(2 + 4 + 5)] = 9;

        Assert.Contains("a scan is wrong", Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        for (var length = 4; length < PictureFiles.RealJpeg.Length; length += 7)
            Assert.Contains("its end is missing", Refusal(PictureFiles.RealJpeg[..length]), StringComparison.Ordinal);
    }

    private static byte[] Exif(string order, byte orientation)
    {
        var little = order == "II";
        byte[] Short(int value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Long(int value) => little ? [.. Short(value), 0, 0] : [0, 0, .. Short(value)];
        return
        [
            .. "Exif\0\0"u8, .. Encoding.ASCII.GetBytes(order), .. Short(42), .. Long(8), .. Short(2),
            .. Short(0x8825), .. Short(4), .. Long(1), .. Long(60),
            .. Short(0x0112), .. Short(3), .. Long(1), .. Short(orientation), 0, 0,
            .. Long(0), .. "GPS of the customer"u8,
        ];
    }

    /// <summary>The markers in their order, restarts and the data of scans left out.</summary>
    private static List<byte> Markers(byte[] jpeg)
    {
        var markers = new List<byte>();
        for (var at = 2; jpeg[at + 1] != 0xD9;)
        {
            markers.Add(jpeg[at + 1]);
            at += 2 + (jpeg[at + 2] << 8 | jpeg[at + 3]);
            if (markers[^1] != 0xDA) continue;
            while (jpeg[at] != 0xFF || jpeg[at + 1] is 0 or (>= 0xD0 and <= 0xD7)) at++;
        }

        return markers;
    }

    private static string Refusal(byte[] file) => Assert.Throws<UnusablePictureException>(() => PictureCleaner.Clean(file, PictureLimits.Listing)).Message;
}
