using System.Buffers.Binary;
using B2BCentral.Imports.Reading.Opening;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Reads a PNG chunk by chunk and writes a fresh one of IHDR, sRGB, PLTE, tRNS, IDAT and IEND only. Every checksum is compared, and the image
/// data is unpacked and packed again, so that nothing of the file is handed on unread.
/// </summary>
internal static class PngFile
{
    private const string Header = "IHDR";
    private const string Palette = "PLTE";
    private const string Transparency = "tRNS";
    private const string StandardColours = "sRGB";
    private const string ImageData = "IDAT";
    private const string End = "IEND";

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static CleanPicture Clean(byte[] file, PictureLimits limits)
    {
        var chunks = Read(file);
        var header = PngHeader.Of(chunks[Header]);
        limits.Check(header.Width, header.Height);
        header.CheckPalette(chunks.GetValueOrDefault(Palette), chunks.GetValueOrDefault(Transparency));

        using var clean = new MemoryStream();
        clean.Write(Signature);
        Write(clean, Header, chunks[Header]);
        if (chunks.TryGetValue(StandardColours, out var intent)) Write(clean, StandardColours, intent.Length == 1 && intent[0] <= 3 ? intent : throw Broken("its colours are not told"));
        foreach (var name in new[] { Palette, Transparency })
            if (chunks.TryGetValue(name, out var content)) Write(clean, name, content);
        Write(clean, ImageData, PngPixels.Repack(header, chunks[ImageData]));
        Write(clean, End, []);
        return new CleanPicture(CleanPicture.Png, header.Width, header.Height, clean.ToArray());
    }

    internal static UnusablePictureException Broken(string how) => new(Tf($"The PNG is damaged: {T(how)}. Open it, save it again, and choose the new file."));

    /// <summary>The chunks that draw, the image data in one piece. What follows the end chunk is left behind.</summary>
    private static Dictionary<string, byte[]> Read(byte[] file)
    {
        var chunks = new Dictionary<string, byte[]>();
        using var data = new MemoryStream();
        var previous = "";
        for (var at = Signature.Length; previous != End;)
        {
            var (name, content) = ChunkAt(file, at);
            if ((at == Signature.Length) != (name == Header)) throw Broken("it does not begin with its size");
            if (name == ImageData && data.Length > 0 && previous != ImageData) throw Broken("its image is in several places");
            if (name == ImageData) data.Write(content);
            else Keep(chunks, name, content, dataHasBegun: data.Length > 0);
            at += 12 + content.Length;
            previous = name;
        }

        if (data.Length == 0) throw Broken("it has no image");
        chunks[ImageData] = data.ToArray();
        return chunks;
    }

    private static void Keep(Dictionary<string, byte[]> chunks, string name, byte[] content, bool dataHasBegun)
    {
        if (name is Header or Palette or Transparency or StandardColours)
        {
            if (dataHasBegun || !chunks.TryAdd(name, content)) throw Broken(Tf($"its part {name} is in the wrong place"));
        }
        else if (char.IsAsciiLetterUpper(name[0]) && name != End)
        {
            // A capital means that no program can draw the picture without knowing the chunk.
            throw Broken(Tf($"its part {name} is unknown"));
        }
    }

    private static (string Name, byte[] Content) ChunkAt(byte[] file, int at)
    {
        if (file.Length - at < 12) throw Broken("its end is missing");

        var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
        if (length > file.Length - at - 12) throw Broken("its end is missing");

        var named = file.AsSpan(at + 4, 4 + (int)length);
        if (named[..4].ContainsAnyExceptInRange((byte)'A', (byte)'z')) throw Broken("a part has no name");
        if (ChecksumOf(named) != BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + (int)length))) throw Broken("a checksum does not match");
        return (System.Text.Encoding.ASCII.GetString(named[..4]), named[4..].ToArray());
    }

    private static void Write(MemoryStream file, string name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. content];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, ChecksumOf(named));
        file.Write(number);
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var checksum = new Crc32();
        checksum.Add(bytes);
        return checksum.Value;
    }
}
