using System.Globalization;

namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Makes a picture of unknown origin fit to be served. What it is, is told by its content, never by its name. What is kept is written anew
/// and holds only what draws the picture: no camera, place, text or foreign bytes behind its end.
/// </summary>
/// <remarks>
/// The pixels of a PNG are unpacked and packed again. The pixels of a JPEG are not: its container is checked segment by segment and written
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

    /// <exception cref="UnusablePictureException">It is no JPEG or PNG, is damaged, or measures too much or too little.</exception>
    public static CleanPicture Clean(byte[] file)
    {
        if (file.Length == 0) throw new UnusablePictureException("The file is empty. Choose another one.");
        if (file.Length > PictureLimits.MostBytes)
            throw TooLarge(file.Length);
        if (file.AsSpan().StartsWith(PngFile.Signature)) return PngFile.Clean(file);
        if (file.AsSpan().StartsWith(JpegFile.StartOfImage)) return JpegFile.Clean(file);

        throw new UnusablePictureException($"The file is {NameOf(file)}. Save it as JPEG or PNG and choose it again.");
    }

    /// <summary>For callers that know the length before they hold the bytes.</summary>
    public static UnusablePictureException TooLarge(long bytes) => new(string.Create(
        CultureInfo.InvariantCulture, $"The file has {bytes / 1024m / 1024m:N1} MB, and {PictureLimits.MostBytes / 1024 / 1024} MB are the most. Save it smaller."));

    private static string NameOf(ReadOnlySpan<byte> file)
    {
        foreach (var (name, magic, at) in Others)
            if (file.Length >= at + magic.Length && file.Slice(at, magic.Length).SequenceEqual(magic)) return name;
        return file[..Math.Min(file.Length, 1024)].IndexOf("<svg"u8) >= 0 ? "an SVG drawing" : "no picture that can be read";
    }
}
