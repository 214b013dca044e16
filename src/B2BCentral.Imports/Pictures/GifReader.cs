using System.Buffers.Binary;

namespace B2BCentral.Imports.Pictures;

/// <summary>Walks through the bytes of a GIF from block to block and never past its end.</summary>
internal sealed class GifReader(byte[] file)
{
    private int at;

    /// <summary>The head of the file: its size and the colours of all images that have none of their own.</summary>
    public GifScreen Screen()
    {
        var head = Bytes(13);
        if (!head.StartsWith("GIF87a"u8) && !head.StartsWith("GIF89a"u8)) throw GifFile.Broken("it does not say which GIF it is");
        return new GifScreen(Short(head[6..]), Short(head[8..]), Colours(head[10]));
    }

    public byte Next() => Bytes(1)[0];

    public GifImage Image()
    {
        var head = Bytes(9);
        var (left, top, width, height, flags) = (Short(head), Short(head[2..]), Short(head[4..]), Short(head[6..]), head[8]);
        var colours = Colours(flags);
        return new GifImage(left, top, width, height, (flags & 0x40) != 0, colours, Next(), Parts());
    }

    public (byte Label, byte[] Content) Extension() => (Next(), Parts());

    private byte[] Colours(byte flags) => (flags & 0x80) == 0 ? [] : Bytes(3 * (2 << (flags & 7))).ToArray();

    /// <summary>Content comes in parts of up to 255 bytes; one without bytes ends it.</summary>
    private byte[] Parts()
    {
        using var content = new MemoryStream();
        for (var length = Next(); length > 0; length = Next()) content.Write(Bytes(length));
        return content.ToArray();
    }

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (file.Length - at < count) throw GifFile.Broken("its end is missing");
        at += count;
        return file.AsSpan(at - count, count);
    }

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}

/// <param name="Colours">Three bytes each; empty where every image has its own.</param>
internal sealed record GifScreen(int Width, int Height, byte[] Colours);

/// <param name="CodeSize">Bits of a colour in the codes.</param>
/// <param name="Codes">The compressed pixels, in one piece.</param>
internal sealed record GifImage(int Left, int Top, int Width, int Height, bool IsInterlaced, byte[] Colours, byte CodeSize, byte[] Codes);
