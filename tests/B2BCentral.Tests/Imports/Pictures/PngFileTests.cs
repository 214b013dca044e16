using System.IO.Compression;
using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Pictures;

public class PngFileTests
{
    [Fact]
    public void Keeps_the_pixels_and_nothing_but_what_draws_them()
    {
        var pixels = PictureFiles.Rows(100, 360);

        var clean = PictureCleaner.Clean([.. PictureFiles.Png(
            pixels: pixels, more: [("sRGB", [0]), ("tEXt", Encoding.ASCII.GetBytes("Comment\0<script>go()</script>")), ("eXIf", [1, 2, 3]), ("iCCP", [4])]),
            .. "PK\u0003\u0004 and <html> behind the end"u8], PictureLimits.Listing);

        Assert.Equal((CleanPicture.Png, 120, 100), (clean.ContentType, clean.Width, clean.Height));
        var chunks = PictureFiles.Chunks(clean.Content);
        Assert.Equal(["IHDR", "sRGB", "IDAT", "IEND"], chunks.Select(chunk => chunk.Name));
        Assert.Equal(pixels, PictureFiles.Unpacked(chunks[2].Content));
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(clean.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, 15)]
    [InlineData(16, 0, 240)]
    [InlineData(8, 3, 120)]
    [InlineData(4, 3, 60)]
    [InlineData(8, 4, 240)]
    [InlineData(16, 6, 960)]
    public void Every_way_of_storing_pixels_has_its_length(byte depth, byte colour, int bytes)
    {
        (string, byte[])[] palette = colour == 3 ? [("PLTE", new byte[3 * 16]), ("tRNS", new byte[16])] : [];

        Assert.Equal(120, PictureCleaner.Clean(PictureFiles.Png(depth: depth, colour: colour, pixels: PictureFiles.Rows(100, bytes), more: palette), PictureLimits.Listing).Width);
        Assert.Contains("more pixels", Refusal(PictureFiles.Png(depth: depth, colour: colour, pixels: PictureFiles.Rows(101, bytes), more: palette)), StringComparison.Ordinal);
        Assert.Contains("to its end", Refusal(PictureFiles.Png(depth: depth, colour: colour, pixels: PictureFiles.Rows(99, bytes), more: palette)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interlaced_picture_has_the_rows_of_its_seven_passes()
    {
        // 120 × 100 pixels of 3 bytes: width and height of each pass.
        byte[] pixels = [.. ((int, int)[])[(15, 13), (15, 13), (30, 12), (30, 25), (60, 25), (60, 50), (120, 50)] is var passes ? passes.SelectMany(pass => PictureFiles.Rows(pass.Item2, 3 * pass.Item1)) : []];

        Assert.Equal(100, PictureCleaner.Clean(PictureFiles.Png(interlace: 1, pixels: pixels), PictureLimits.Listing).Height);
        Assert.Contains("to its end", Refusal(PictureFiles.Png(interlace: 1, pixels: pixels[..^1])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_stops_at_the_size_that_its_header_tells()
    {
        // 256 MB of nothing are 2.5 MB when packed.
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < 256; i++) zlib.Write(new byte[1024 * 1024]);
        byte[] bomb = [.. PictureFiles.Png()[..8], .. PictureFiles.Chunk("IHDR", PictureFiles.Header(120, 100)), .. PictureFiles.Chunk("IDAT", packed.ToArray()), .. PictureFiles.Chunk("IEND", [])];

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("more pixels", Refusal(bomb), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Fact]
    public void A_wrong_checksum_is_found_in_every_chunk()
    {
        var file = PictureFiles.Png(more: ("tEXt", [65, 0, 66]));
        for (var at = 8; at < file.Length;)
        {
            var length = file[at + 2] << 8 | file[at + 3];
            var spoilt = file.ToArray();
            spoilt[at + 8 + length] ^= 1;
            Assert.Contains("a checksum does not match", Refusal(spoilt), StringComparison.Ordinal);
            at += 12 + length;
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(-1)]
    [InlineData(-12)]
    public void A_cut_file_is_refused(int at)
    {
        var file = PictureFiles.Png();

        Assert.Contains("its end is missing", Refusal(file[..(at < 0 ? file.Length + at : at)]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_an_unknown_filter_is_refused() =>
        Assert.Contains("unknown filter", Refusal(PictureFiles.Png(pixels: PictureFiles.Rows(100, 360, filter: 5))), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_part_that_matters_is_refused() => Assert.Contains("its part EVIL is unknown", Refusal(PictureFiles.Png(more: ("EVIL", []))), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 0, "palette")]
    [InlineData(3, 4, "palette")]
    [InlineData(3, 1_024 * 3, "palette")]
    [InlineData(0, 3, "palette")]
    public void A_palette_fits_its_picture(byte colour, int bytes, string part) => Assert.Contains(
        $"its {part} is wrong", Refusal(PictureFiles.Png(colour: colour, pixels: PictureFiles.Rows(100, 120), more: bytes == 0 ? [] : [("PLTE", new byte[bytes])])), StringComparison.Ordinal);

    [Fact]
    public void The_header_comes_first_and_once()
    {
        byte[] start = PictureFiles.Png()[..8];
        byte[] data = PictureFiles.Chunk("IDAT", PictureFiles.Packed(PictureFiles.Rows(100, 360)));

        Assert.Contains("does not begin with its size", Refusal([.. start, .. data, .. PictureFiles.Chunk("IEND", [])]), StringComparison.Ordinal);
        Assert.Contains("does not begin with its size", Refusal(PictureFiles.Png(more: ("IHDR", PictureFiles.Header(200, 200)))), StringComparison.Ordinal);
        Assert.Contains("has no image", Refusal([.. start, .. PictureFiles.Chunk("IHDR", PictureFiles.Header(120, 100)), .. PictureFiles.Chunk("IEND", [])]), StringComparison.Ordinal);
    }

    private static string Refusal(byte[] file) => Assert.Throws<UnusablePictureException>(() => PictureCleaner.Clean(file, PictureLimits.Listing)).Message;
}
