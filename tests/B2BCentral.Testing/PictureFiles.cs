using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace B2BCentral.Testing;

/// <summary>Pictures made byte by byte, so that a test can spoil exactly one thing.</summary>
public static class PictureFiles
{
    /// <summary>120 × 100 pixels, as a browser writes it.</summary>
    public static readonly byte[] RealJpeg = Convert.FromBase64String(RealJpegBase64);

    public static byte[] Png(int width = 120, int height = 100, byte depth = 8, byte colour = 2, byte interlace = 0, byte[]? pixels = null, params IEnumerable<(string Name, byte[] Content)> more) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", Header(width, height, depth, colour, interlace)),
        .. more.SelectMany(chunk => Chunk(chunk.Name, chunk.Content)),
        .. Chunk("IDAT", Packed(pixels ?? Rows(height, 3 * width))),
        .. Chunk("IEND", []),
    ];

    public static byte[] Header(int width, int height, byte depth = 8, byte colour = 2, byte interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, interlace);
        return header;
    }

    /// <summary>Rows of so many bytes each behind their filter byte.</summary>
    public static byte[] Rows(int count, int bytes, byte filter = 0) =>
        [.. Enumerable.Range(0, count).SelectMany(row => Enumerable.Range(0, bytes).Select(at => (byte)(row + at)).Prepend(filter))];

    public static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest)) zlib.Write(pixels);
        return packed.ToArray();
    }

    public static byte[] Unpacked(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        zlib.CopyTo(pixels);
        return pixels.ToArray();
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. BigEndian((uint)content.Length), .. named, .. BigEndian(Checksum(named))];
    }

    public static IReadOnlyList<(string Name, byte[] Content)> Chunks(byte[] png)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at < png.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            chunks.Add((Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]));
            at += 12 + length;
        }

        return chunks;
    }

    /// <summary>A JPEG of one grey component: tables, frame, one scan.</summary>
    /// <param name="before">Segments behind the start of the image.</param>
    /// <param name="frame">C0 baseline, C2 progressive.</param>
    public static byte[] Jpeg(int width = 120, int height = 100, byte frame = 0xC0, byte[]? before = null, byte[]? scanData = null, byte[]? after = null) =>
    [
        0xFF, 0xD8,
        .. before ?? [],
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(frame, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        .. scanData ?? [0x12, 0xFF, 0x00, 0x34],
        .. after ?? [],
        0xFF, 0xD9,
    ];

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] BigEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Checksum(byte[] bytes)
    {
        var register = uint.MaxValue;
        foreach (var one in bytes)
        {
            register ^= one;
            for (var bit = 0; bit < 8; bit++) register = (register & 1) == 1 ? 0xEDB88320 ^ (register >> 1) : register >> 1;
        }

        return ~register;
    }

    private const string RealJpegBase64 =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFla" +
        "AAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJY" +
        "WVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAA" +
        "E9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC" +
        "YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk" +
        "pKT/wAARCABkAHgDASIAAhEBAxEB/8QAGQABAQEBAQEAAAAAAAAAAAAAAAUEAgMG/8QALxABAAECAgcGBwEBAAAAAAAAAAECEQMSBAUhMUOCwRQVZKLR4RMjQUJRgZEiYf/EABcBAQEB" +
        "AQAAAAAAAAAAAAAAAAABAwL/xAAaEQEBAQEBAQEAAAAAAAAAAAAAAQIxERIh/9oADAMBAAIRAxEAPwCuA2UAAAAAAAAAAAAAAAAABk0/Tex5Pl589/uta1vVk768P5/Y17wObolNM5li" +
        "qvfXh/P7HfXh/P7JQ6+YKvfXh/P7HfXh/P7JQfMH0Ggab2zP8vJkt9173v6NaTqLj8vVWZanlQAQAAAAAASde8Dm6JS1rPDpxdJ0TDrmYpqqmJt+k6jR6K6aZiuYpnPObLttTETuu1zf" +
        "xWYauxxM0zTi3pm0zM07qbXvv/5P8caPo/xqYjNFN8Smi9r2vf0deweA2YWhU40xNGJXNEx9KP8AW+26+7b+WXEpijEqppqzRE2ibbyWUU9Rcfl6qyTqLj8vVWZa6ADlAAAAAAErXVVV" +
        "Fej10zaqmZmJ/ib8fE3XiI27IpiN+yVHXvA5uiU1zxXvRpE04OJE1VTXVTFERaLRT6/T9u8DSacPJNWaaoxKaptERaIi2xlHXkGnC0rZVGLNrxERbDpmIi95jLsjfba8MWqmrFrqopy0" +
        "zMzEfiHIeCrqLj8vVWSdRcfl6qzLXQAcoAAAAAAk694HN0SlXXvA5uiU2zxQB0oACrqLj8vVWSdRcfl6qzHXUAHKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/2Q==";
}
