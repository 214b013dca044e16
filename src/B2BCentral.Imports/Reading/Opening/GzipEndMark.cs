using System.IO.Compression;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>A few bytes no report ends with, and the same packed.</summary>
internal static class GzipEndMark
{
    // Plain ASCII, so that it breaks no text before it.
    public static readonly byte[] Text = "<b2b-central: end of the gzip file>"u8.ToArray();

    public static readonly byte[] Packed = Pack();

    private static byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Text);
        return packed.ToArray();
    }
}
