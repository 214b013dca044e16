using System.Buffers.Binary;

namespace B2BCentral.Imports.Pictures;

/// <summary>The three facts of a JPEG's application data that change how it is drawn. Each is a small number, and is written in a segment of our own.</summary>
internal sealed class JpegNotes
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    private bool isJfif;
    private byte? adobeTransform;
    private int orientation = 1;

    /// <summary>The camera lay on its side, so width and height change places.</summary>
    public bool IsSideways => orientation >= 5;

    public void Read(byte marker, ReadOnlySpan<byte> content)
    {
        if (marker == JpegMarker.Jfif && content.StartsWith("JFIF\0"u8)) isJfif = true;
        if (marker == JpegMarker.Adobe && content.StartsWith("Adobe"u8) && content.Length >= 12 && content[11] <= 2) adobeTransform = content[11];
        if (marker == JpegMarker.Exif && content.StartsWith("Exif\0\0"u8)) orientation = OrientationOf(content[6..]) ?? orientation;
    }

    public byte[] Written()
    {
        using var segments = new MemoryStream();
        if (isJfif) JpegFile.WriteSegment(segments, JpegMarker.Jfif, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        if (orientation != 1) JpegFile.WriteSegment(segments, JpegMarker.Exif, Exif());
        if (adobeTransform is { } transform) JpegFile.WriteSegment(segments, JpegMarker.Adobe, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        return segments.ToArray();
    }

    // A TIFF directory of one entry
    private byte[] Exif() =>
    [
        .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    /// <returns>Null where the directory tells none that can be read; then the picture is taken as it lies.</returns>
    private static int? OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return null;
        var isLittleEndian = tiff.StartsWith("II"u8);
        if (!isLittleEndian && !tiff.StartsWith("MM"u8)) return null;

        ushort Short(ReadOnlySpan<byte> bytes) => isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var directory = isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2) return null;

        var entries = tiff[((int)directory + 2)..];
        var count = Math.Min(Short(tiff[(int)directory..]), entries.Length / EntryLength);
        for (var i = 0; i < count; i++)
        {
            var entry = entries.Slice(i * EntryLength, EntryLength);
            if (Short(entry) == OrientationTag) return Short(entry[8..]) is >= 1 and <= 8 and var told ? told : null;
        }

        return null;
    }
}
