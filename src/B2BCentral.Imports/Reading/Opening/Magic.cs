namespace B2BCentral.Imports.Reading.Opening;

/// <summary>What the first bytes of a file say that it is.</summary>
internal static class Magic
{
    private static readonly (byte[] Start, string Kind)[] KindsOfFile =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Excel 97-2003 workbook"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ("PAR1"u8.ToArray(), "a Parquet file"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"),
        ([0x4D, 0x5A, 0x90, 0], "a program"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xCF, 0xFA, 0xED, 0xFE], "a program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
    ];

    public static Compression CompressionOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return Compression.Gzip;

        // "PK" with 5, 6 is an archive without files; it still deserves the message about archives.
        return start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? Compression.Zip : Compression.None;
    }

    /// <summary>The kind of file with its article, null when the start is none of the kinds known here.</summary>
    public static string? KindOf(ReadOnlySpan<byte> start)
    {
        foreach (var (magic, kind) in KindsOfFile)
        {
            if (start.StartsWith(magic))
                return kind;
        }

        return null;
    }
}
