using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>What a picture may measure, and what it may be, in one place of use.</summary>
/// <param name="Kinds">As a refusal names them.</param>
public sealed record PictureLimits(int Bytes, int Shortest, int Width, int Height, string Kinds)
{
    public const int MostBytes = 5 * 1024 * 1024;
    public const int ShortestSide = 100;
    public const int LongestSide = 6_000;

    /// <summary>What is unpacked to be looked at: a page at 600 dots an inch, and the largest picture of a product.</summary>
    private const long MostPixels = 36_000_000;

    /// <summary>A picture of a product.</summary>
    public static readonly PictureLimits Listing = new(MostBytes, ShortestSide, LongestSide, LongestSide, "JPEG or PNG");

    /// <summary>A seller's logo (published by the original).</summary>
    public static readonly PictureLimits Logo = new(20_000, 1, 120, 30, "JPEG, GIF or PNG") { TakesGif = true };

    /// <summary>A scanned certificate: a page at 600 dots an inch is 7,016 high.</summary>
    public static readonly PictureLimits Proof = new(MostBytes, ShortestSide, 10_000, 10_000, "PDF, PNG or JPEG");

    public bool TakesGif { get; init; }

    /// <summary>For callers that know the length before they hold the bytes.</summary>
    public UnusablePictureException TooLarge(long bytes) => new(Tf($"The file has {Length(bytes)}, and {Length(Bytes)} are the most. Save it smaller."));

    /// <exception cref="UnusablePictureException">A side is too short or too long.</exception>
    internal void Check(int width, int height)
    {
        if (width >= Shortest && width <= Width && height >= Shortest && height <= Height && (long)width * height <= MostPixels) return;

        var remedy = Width == Height
            ? Tf($"Each side needs {Shortest} to {Width:N0}, and both together {MostPixels / 1_000_000} megapixels at most: save it in another size.")
            : Tf($"It may have {Width} × {Height} at most: save it smaller.");
        throw new UnusablePictureException(Tf($"The picture has {width:N0} × {height:N0} pixels. {remedy}"));
    }

    // Whole megabytes, as limits are, without a fraction
    private static string Length(long bytes) => bytes switch
    {
        < 1024 * 1024 => Tf($"{bytes:N0} bytes"),
        _ when bytes % (1024 * 1024) == 0 => Tf($"{bytes / 1024 / 1024} MB"),
        _ => Tf($"{bytes / 1024m / 1024m:N1} MB"),
    };
}
