using System.IO.Compression;

namespace B2BCentral.Imports.Pictures;

/// <summary>The image data of a PNG, unpacked row by row and packed again. Only one row is held, so a bomb finds no room and stops at its size.</summary>
internal static class PngPixels
{
    private const byte LastFilter = 4;

    public static byte[] Repack(PngHeader header, byte[] data)
    {
        using var packed = new MemoryStream();
        try
        {
            using var from = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            using var to = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            CopyRows(header, from, to);
            if (from.ReadByte() >= 0) throw PngFile.Broken("it holds more pixels than its size");
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            throw PngFile.Broken("its image cannot be unpacked to its end");
        }

        return packed.ToArray();
    }

    private static void CopyRows(PngHeader header, ZLibStream from, ZLibStream to)
    {
        var buffer = Array.Empty<byte>();
        foreach (var bytes in header.Rows())
        {
            if (buffer.Length != bytes + 1) buffer = new byte[bytes + 1];
            from.ReadExactly(buffer);
            if (buffer[0] > LastFilter) throw PngFile.Broken("a row has an unknown filter");
            to.Write(buffer);
        }
    }
}
