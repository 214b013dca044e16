using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Pictures;

public class PictureCleanerTests
{
    [Theory]
    [InlineData("GIF89a....", "a GIF")]
    [InlineData("RIFF....WEBPVP8 ", "a WebP picture")]
    [InlineData("....ftypavif....", "a HEIC or AVIF picture")]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>go()</script></svg>", "an SVG drawing")]
    [InlineData("%PDF-1.7", "a PDF document")]
    [InlineData("<html><script>go()</script></html>", "no picture that can be read")]
    public void What_it_is_not_is_told_by_its_content(string content, string name) =>
        Assert.Equal($"The file is {name}. Save it as JPEG or PNG and choose it again.", Refusal(Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void An_empty_file_is_refused() => Assert.StartsWith("The file is empty.", Refusal([]), StringComparison.Ordinal);

    [Fact]
    public void A_file_has_5_MB_at_most()
    {
        var file = new byte[PictureLimits.MostBytes + 1];
        PictureFiles.Png().CopyTo(file, 0);

        Assert.Equal("The file has 5.0 MB, and 5 MB are the most. Save it smaller.", Refusal(file));
    }

    [Theory]
    [InlineData(99, 100)]
    [InlineData(100, 99)]
    [InlineData(6_001, 100)]
    [InlineData(100, 6_001)]
    public void Each_side_has_100_to_6000_pixels(int width, int height)
    {
        Assert.Contains("Each side needs 100 to 6,000", Refusal(PictureFiles.Png(width, height)), StringComparison.Ordinal);
        Assert.Contains("Each side needs 100 to 6,000", Refusal(PictureFiles.Jpeg(width, height)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_picture_is_taken()
    {
        Assert.Equal((100, 100), Size(PictureFiles.Png(100, 100)));
        Assert.Equal((100, 100), Size(PictureFiles.Jpeg(100, 100)));
    }

    [Fact]
    public void Cleaning_what_is_clean_changes_nothing()
    {
        foreach (var file in new[] { PictureFiles.Png(), PictureFiles.Jpeg(), PictureFiles.RealJpeg })
        {
            var clean = PictureCleaner.Clean(file, PictureLimits.Listing).Content;
            Assert.Equal(clean, PictureCleaner.Clean(clean, PictureLimits.Listing).Content);
        }
    }

    [Fact]
    public void Whatever_byte_is_spoilt_the_answer_is_a_picture_or_a_sentence()
    {
        var dice = new Random(20260102);
        foreach (var file in new[] { PictureFiles.Png(), PictureFiles.Jpeg(), PictureFiles.RealJpeg })
        {
            for (var i = 0; i < 2_000; i++)
            {
                var spoilt = file[..(i % 3 == 0 ? dice.Next(file.Length) : file.Length)];
                if (spoilt.Length > 0) spoilt[dice.Next(spoilt.Length)] ^= (byte)dice.Next(1, 256);
                try
                {
                    Assert.InRange(PictureCleaner.Clean(spoilt, PictureLimits.Listing).Width, PictureLimits.ShortestSide, PictureLimits.LongestSide);
                }
                catch (UnusablePictureException refusal)
                {
                    Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    private static (int Width, int Height) Size(byte[] file) => PictureCleaner.Clean(file, PictureLimits.Listing) is var picture ? (picture.Width, picture.Height) : default;

    private static string Refusal(byte[] file) => Assert.Throws<UnusablePictureException>(() => PictureCleaner.Clean(file, PictureLimits.Listing)).Message;
}
