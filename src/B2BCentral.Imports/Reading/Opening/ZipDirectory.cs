using System.Buffers.Binary;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>
/// How long the list of files at the end of a zip archive is, before it is read. The framework holds every entry of it in memory, whatever their number is said to be, and a
/// gigabyte has room for twenty million of them.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int End64Length = 56;

    /// <returns>Bytes from where the list begins to its end mark; null where there is no such mark, or one that leads nowhere.</returns>
    public static long? LengthOf(Stream archive)
    {
        var tail = Bytes(archive, Math.Max(0, archive.Length - EndLength - LongestComment - LocatorLength), EndLength + LongestComment + LocatorLength);
        var found = tail.AsSpan(0, Math.Max(0, tail.Length - EndLength + 4)).LastIndexOf("PK\u0005\u0006"u8);
        if (found < 0) return null;

        long at = archive.Length - tail.Length + found;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(found + 16));
        if (found >= LocatorLength && tail.AsSpan(found - LocatorLength).StartsWith("PK\u0006\u0007"u8) && IsOf64Bits(tail.AsSpan(found)))
        {
            var end = Bytes(archive, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(found - LocatorLength + 8)), End64Length);
            if (end.Length < End64Length) return null;
            start = BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(48));
        }

        return start < 0 || start > at ? null : at - start;
    }

    // What does not fit its field is all ones, and stands in the other mark.
    private static bool IsOf64Bits(ReadOnlySpan<byte> end) =>
        BinaryPrimitives.ReadUInt16LittleEndian(end[4..]) == ushort.MaxValue || BinaryPrimitives.ReadUInt16LittleEndian(end[8..]) == ushort.MaxValue
        || BinaryPrimitives.ReadUInt16LittleEndian(end[10..]) == ushort.MaxValue || BinaryPrimitives.ReadUInt32LittleEndian(end[12..]) == uint.MaxValue
        || BinaryPrimitives.ReadUInt32LittleEndian(end[16..]) == uint.MaxValue;

    private static byte[] Bytes(Stream archive, long from, int most)
    {
        if (from < 0 || from > archive.Length) return [];

        archive.Position = from;
        var bytes = new byte[(int)Math.Min(most, archive.Length - from)];
        archive.ReadExactly(bytes);
        return bytes;
    }
}
