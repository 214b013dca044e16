using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Makes a picture of unknown origin fit to be served. What it is, is told by its content, never by its name. What is kept is written anew
/// and holds only what draws the picture: no camera, place, text or foreign bytes behind its end.
/// </summary>
/// <remarks>
/// The pixels of a PNG are unpacked and packed again, and the codes of a GIF are followed pixel by pixel. The pixels of a JPEG are not: its container is checked segment by segment and written
/// anew around the same compressed data, because no library that decodes JPEG is part of this product.
/// </remarks>
public static class PictureCleaner
{
    private static readonly (string Name, byte[] Magic, int At)[] Others =
    [
        ("a GIF", "GIF8"u8.ToArray(), 0),
        ("a WebP picture", "WEBP"u8.ToArray(), 8),
        ("a HEIC or AVIF picture", "ftyp"u8.ToArray(), 4),
        ("a BMP picture", "BM"u8.ToArray(), 0),
        ("a TIFF picture", [0x49, 0x49, 0x2A, 0], 0),
        ("a TIFF picture", [0x4D, 0x4D, 0, 0x2A], 0),
        ("a PDF document", "%PDF"u8.ToArray(), 0),
    ];

    /// <exception cref="UnusablePictureException">It is of no kind that is taken, is damaged, or measures too much or too little.</exception>
    public static CleanPicture Clean(byte[] file, PictureLimits limits)
    {
        if (file.Length == 0) throw new UnusablePictureException("The file is empty. Choose another one.");
        if (file.Length > limits.Bytes) throw limits.TooLarge(file.Length);
        if (file.AsSpan().StartsWith(PngFile.Signature)) return PngFile.Clean(file, limits);
        if (file.AsSpan().StartsWith(JpegFile.StartOfImage)) return JpegFile.Clean(file, limits);
        if (limits.TakesGif && file.AsSpan().StartsWith(GifFile.Signature)) return GifFile.Clean(file, limits);

        throw new UnusablePictureException(Tf($"The file is {T(NameOf(file))}. Save it as {T(limits.Kinds)} and choose it again."));
    }

    private static string NameOf(ReadOnlySpan<byte> file)
    {
        foreach (var (name, magic, at) in Others)
            if (file.Length >= at + magic.Length && file.Slice(at, magic.Length).SequenceEqual(magic)) return name;
        return file[..Math.Min(file.Length, 1024)].IndexOf("<svg"u8) >= 0 ? "an SVG drawing" : "no picture that can be read";
    }
}
