using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>How a text becomes a file: its encoding and its packing.</summary>
internal static class Wrapping
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
    private static readonly Encoding Japanese = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;

    public static (string Name, byte[] Bytes) Encoded(string text, Dice dice) => dice.Below(14) switch
    {
        0 => ("UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]),
        1 => ("UTF-16", [0xFF, 0xFE, .. MemoryMarshal.AsBytes(text.AsSpan())]),
        // As the bytes are, with surrogates that are no pair.
        2 => ("UTF-16 without mark", MemoryMarshal.AsBytes(text.AsSpan()).ToArray()),
        3 => ("UTF-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
        4 => ("Windows-1252", Western.GetBytes(text)),
        5 => ("Shift-JIS", Japanese.GetBytes(text)),
        6 => ("marked as UTF-16 and is not", [0xFF, 0xFE, .. Encoding.UTF8.GetBytes(text)]),
        _ => ("UTF-8", Encoding.UTF8.GetBytes(text)),
    };

    public static (string Name, byte[] Bytes) Packed(byte[] bytes, Dice dice) => dice.Below(10) switch
    {
        0 => ("gzip", Gzip(bytes)),
        1 => ("zip", Zip([("report.txt", bytes)])),
        2 => dice.Below(6) switch
        {
            0 => ("gzip twice", Gzip(Gzip(bytes))),
            1 => ("zip in a zip", Zip([("inner.zip", Zip([("report.txt", bytes)]))])),
            2 => ("gzip of two parts", [.. Gzip(bytes[..(bytes.Length / 2)]), .. Gzip(bytes[(bytes.Length / 2)..])]),
            3 => ("zip of many", Zip([.. Enumerable.Range(0, 40).Select(n => ($"{n}/report.txt", bytes.Length > 2000 ? [] : bytes))])),
            4 => ("zip of a path", Zip([(dice.Of(["../../report.txt", "/etc/report.txt", "C:\\report.txt", "a/../b", "", ".", "\u202Etxt.exe", "x\r\ny\0"]), bytes)])),
            _ => ("zip with a twin", Zip([("report.txt", bytes), ("__MACOSX/._report.txt", [0])])),
        },
        _ => ("plain", bytes),
    };

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name.Length == 0 ? " " : name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
