using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Pictures;

public class GifFileTests
{
    [Fact]
    public void Keeps_the_first_image_and_nothing_else()
    {
        var clean = PictureCleaner.Clean(
            [.. GifFiles.Gif(
                more: [.. GifFiles.Extension(0xFE, "<script>go()</script>"u8.ToArray()), .. GifFiles.Extension(0xFF, "NETSCAPE2.0"u8.ToArray()), .. GifFiles.Extension(0xF9, [9, 50, 0, 2])],
                after: [.. GifFiles.Extension(0xF9, [9, 50, 0, 1]), .. GifFiles.Image(12, 3, GifFiles.Codes([.. new int[36]]))]),
            .. "PK\u0003\u0004<html>"u8], PictureLimits.Logo);

        Assert.Equal((CleanPicture.Gif, 12, 3), (clean.ContentType, clean.Width, clean.Height));
        // Which colour is see-through is told anew, without how long the picture stays.
        Assert.Equal(GifFiles.Gif(more: GifFiles.Extension(0xF9, [1, 0, 0, 2])), Flags(clean.Content));
        foreach (var word in new[] { "script", "NETSCAPE", "html", "PK" }) Assert.DoesNotContain(word, Encoding.Latin1.GetString(clean.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Cleaning_what_is_clean_changes_nothing()
    {
        // So many different pixels that the codes grow to their longest.
        var dice = new Random(20260102);
        var file = GifFiles.Gif(120, 30, codes: GifFiles.Codes([.. Enumerable.Range(0, 3_600).Select(_ => dice.Next(4))]));
        var clean = PictureCleaner.Clean(file, PictureLimits.Logo).Content;

        Assert.Equal(file, Flags(clean));
        Assert.Equal(clean, PictureCleaner.Clean(clean, PictureLimits.Logo).Content);
    }

    [Fact]
    public void Bytes_cannot_hide_behind_the_end_of_the_codes()
    {
        byte[] codes = [.. GifFiles.Codes([.. new int[36]]), .. "<script>"u8];

        Assert.DoesNotContain("script", Encoding.Latin1.GetString(PictureCleaner.Clean(GifFiles.Gif(codes: codes), PictureLimits.Logo).Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_came_before_are_counted_with_their_length()
    {
        // A colour, then twice the row that is just being made: 1 + 2 + 3 pixels.
        Assert.Equal((3, 2), PictureCleaner.Clean(GifFiles.Gif(3, 2, codes: GifFiles.Packed((4, 3), (1, 3), (6, 3), (7, 3), (5, 4))), PictureLimits.Logo) is var clean ? (clean.Width, clean.Height) : default);
        Assert.Contains("to its end", Refusal(GifFiles.Gif(7, 1, codes: GifFiles.Packed((4, 3), (1, 3), (6, 3), (7, 3), (5, 4)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_stops_at_the_size_that_its_head_tells() =>
        Assert.Contains("more pixels", Refusal(GifFiles.Gif(2, 2, codes: GifFiles.Packed((4, 3), (1, 3), (6, 3), (7, 3), (5, 4)))), StringComparison.Ordinal);

    [Theory]
    [InlineData(120, 30, true)]
    [InlineData(121, 30, false)]
    [InlineData(120, 31, false)]
    [InlineData(65_535, 65_535, false)]
    public void A_logo_has_120_by_30_pixels_at_most(int width, int height, bool isTaken)
    {
        var gif = GifFiles.Gif(width, height, codes: width > 1_000 ? [0] : null);

        if (isTaken) Assert.Equal(width, PictureCleaner.Clean(gif, PictureLimits.Logo).Width);
        else Assert.Contains("120 × 30 at most", Refusal(gif), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_is_not_in_the_table_is_refused() => Assert.Contains("a pixel has no colour", Refusal(GifFiles.Gif(1, 1, codes: GifFiles.Packed((4, 3), (3, 3), (5, 3)), colours: 2)), StringComparison.Ordinal);

    [Fact]
    public void A_row_that_did_not_come_before_is_refused()
    {
        Assert.Contains("a pixel has no colour", Refusal(GifFiles.Gif(2, 1, codes: GifFiles.Packed((4, 3), (6, 3), (5, 3)))), StringComparison.Ordinal);
        Assert.Contains("a pixel has no colour", Refusal(GifFiles.Gif(2, 1, codes: GifFiles.Packed((4, 3), (1, 3), (7, 3)))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_lies_within_its_picture() =>
        Assert.Contains("larger than its size", Refusal([.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, .. new byte[6], .. GifFiles.Image(2, 2, GifFiles.Codes([0, 0, 0, 0]), left: 1), 0x3B]), StringComparison.Ordinal);

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        var file = GifFiles.Gif(after: GifFiles.Extension(0xFE, "words"u8.ToArray()));
        for (var length = 6; length < file.Length; length++)
            Assert.Contains("its end is missing", Refusal(file[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_byte_is_spoilt_the_answer_is_a_picture_or_a_sentence()
    {
        var dice = new Random(20260102);
        var file = GifFiles.Gif(40, 20);
        for (var i = 0; i < 5_000; i++)
        {
            var spoilt = file.ToArray();
            spoilt[dice.Next(spoilt.Length)] ^= (byte)dice.Next(1, 256);
            try
            {
                Assert.InRange(PictureCleaner.Clean(spoilt, PictureLimits.Logo).Width, 1, 120);
            }
            catch (UnusablePictureException refusal)
            {
                Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_picture_of_a_product_is_no_GIF() =>
        Assert.Contains("a GIF", Assert.Throws<UnusablePictureException>(() => PictureCleaner.Clean(GifFiles.Gif(), PictureLimits.Listing)).Message, StringComparison.Ordinal);

    /// <summary>The clean file says that its colours have eight bits, which the made one leaves open.</summary>
    private static byte[] Flags(byte[] clean) => [.. clean[..10], (byte)(clean[10] & 0x87), .. clean[11..]];

    private static string Refusal(byte[] file) => Assert.Throws<UnusablePictureException>(() => PictureCleaner.Clean(file, PictureLimits.Logo)).Message;
}
