using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>What the first bytes of a file say that it is.</summary>
internal static class Magic
{
    private static readonly (byte[] Start, Func<string, string> Refusal)[] KindsOfFile =
    [
        ("%PDF"u8.ToArray(), name => Tf($"{name} is a PDF document, not a report.")),
        ([0x89, 0x50, 0x4E, 0x47], name => Tf($"{name} is a PNG picture, not a report.")),
        ([0xFF, 0xD8, 0xFF], name => Tf($"{name} is a JPEG picture, not a report.")),
        ("GIF8"u8.ToArray(), name => Tf($"{name} is a GIF picture, not a report.")),
        ([0xD0, 0xCF, 0x11, 0xE0], name => Tf($"{name} is an Excel 97-2003 workbook, not a report.")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], name => Tf($"{name} is a 7z archive, not a report.")),
        ("Rar!"u8.ToArray(), name => Tf($"{name} is a RAR archive, not a report.")),
        ("BZh"u8.ToArray(), name => Tf($"{name} is a bzip2 archive, not a report.")),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], name => Tf($"{name} is an xz archive, not a report.")),
        ([0x28, 0xB5, 0x2F, 0xFD], name => Tf($"{name} is a zstd archive, not a report.")),
        ("PAR1"u8.ToArray(), name => Tf($"{name} is a Parquet file, not a report.")),
        ("SQLite format 3"u8.ToArray(), name => Tf($"{name} is a SQLite database, not a report.")),
        ([0x4D, 0x5A, 0x90, 0], Program),
        ([0x7F, 0x45, 0x4C, 0x46], Program),
        ([0xCF, 0xFA, 0xED, 0xFE], Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], Program),
    ];

    public static Compression CompressionOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return Compression.Gzip;

        // "PK" with 5, 6 is an archive without files; it still deserves the message about archives.
        return start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? Compression.Zip : Compression.None;
    }

    /// <summary>What the file is instead of a report, null when the start is none of the kinds known here.</summary>
    public static string? RefusalOf(ReadOnlySpan<byte> start, string fileName)
    {
        foreach (var (magic, refusal) in KindsOfFile)
        {
            if (start.StartsWith(magic))
                return refusal(fileName);
        }

        return null;
    }

    private static string Program(string name) => Tf($"{name} is a program, not a report.");
}
