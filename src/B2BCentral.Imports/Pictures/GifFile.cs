using System.Buffers.Binary;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Reads a GIF block by block and writes a fresh one of its first image only: no animation, comments or application data. Every code of that
/// image is followed to its end, and nothing behind the end is handed on. Of the extensions one fact is told anew: which colour is see-through.
/// </summary>
internal static class GifFile
{
    private const byte ImageBlock = 0x2C;
    private const byte Extension = 0x21;
    private const byte End = 0x3B;
    private const byte GraphicControl = 0xF9;
    private const byte Interlaced = 0x40;

    public static ReadOnlySpan<byte> Signature => "GIF8"u8;

    public static CleanPicture Clean(byte[] file, PictureLimits limits)
    {
        var reader = new GifReader(file);
        var screen = reader.Screen();
        limits.Check(screen.Width, screen.Height);
        var (image, transparent) = FirstImage(reader, screen);
        return new CleanPicture(CleanPicture.Gif, screen.Width, screen.Height, Written(screen, image, transparent));
    }

    internal static UnusablePictureException Broken(string how) => new(Tf($"The GIF is damaged: {T(how)}. Open it, save it again, and choose the new file."));

    private static (GifImage Image, byte? Transparent) FirstImage(GifReader reader, GifScreen screen)
    {
        GifImage? first = null;
        byte? transparent = null;
        for (var block = reader.Next(); block != End; block = reader.Next())
        {
            if (block == ImageBlock)
            {
                // The images behind the first are walked through as well, so that a cut file is found.
                var image = reader.Image();
                first ??= Checked(image, screen);
            }
            else if (block == Extension)
            {
                var (label, content) = reader.Extension();
                if (label == GraphicControl && first is null) transparent = content.Length == 4 && (content[0] & 1) == 1 ? content[3] : null;
            }
            else
            {
                throw Broken("a part of it is unknown");
            }
        }

        return first is null ? throw Broken("it has no image") : (first, transparent);
    }

    private static GifImage Checked(GifImage image, GifScreen screen)
    {
        if (image.Width == 0 || image.Height == 0 || image.Left + image.Width > screen.Width || image.Top + image.Height > screen.Height) throw Broken("its image is larger than its size");

        var colours = (image.Colours.Length > 0 ? image.Colours : screen.Colours).Length / 3;
        if (colours == 0) throw Broken("its colours are not told");
        return image with { Codes = GifCodes.Checked(image.Codes, image.CodeSize, image.Width * image.Height, colours) };
    }

    private static byte[] Written(GifScreen screen, GifImage image, byte? transparent)
    {
        using var clean = new MemoryStream();
        clean.Write("GIF89a"u8);
        clean.Write([.. Short(screen.Width), .. Short(screen.Height), (byte)(0x70 | TableFlags(screen.Colours)), 0, 0, .. screen.Colours]);
        if (transparent is { } colour) clean.Write([Extension, GraphicControl, 4, 1, 0, 0, colour, 0]);
        clean.Write([ImageBlock, .. Short(image.Left), .. Short(image.Top), .. Short(image.Width), .. Short(image.Height)]);
        clean.Write([(byte)((image.IsInterlaced ? Interlaced : 0) | TableFlags(image.Colours)), .. image.Colours, image.CodeSize]);
        foreach (var part in image.Codes.Chunk(byte.MaxValue)) clean.Write([(byte)part.Length, .. part]);
        clean.Write([0, End]);
        return clean.ToArray();
    }

    // Whether there is a table, and which power of two its colours are
    private static int TableFlags(byte[] colours) => colours.Length == 0 ? 0 : 0x80 | (int.Log2(colours.Length / 3) - 1);

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }
}
