using System.Buffers.Binary;

namespace B2BCentral.Imports.Pictures;

/// <summary>How large a PNG is and how its pixels are stored.</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, PngColour Colour, bool IsInterlaced)
{
    // Where the pixels of Adam7's seven passes begin, and how far apart they are.
    private static readonly (int Left, int Top, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static PngHeader Of(byte[] chunk)
    {
        if (chunk.Length != 13) throw PngFile.Broken("its size is not told");

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk.AsSpan(4)));
        var (depth, colour) = (chunk[8], (PngColour)chunk[9]);
        if (!Depths(colour).Contains(depth) || chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1) throw PngFile.Broken("its pixels are stored in an unknown way");
        return new PngHeader((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue), depth, colour, chunk[12] == 1);
    }

    /// <summary>The rows of the unpacked image, as bytes of pixels each, in their order; a byte for its filter stands before each row.</summary>
    public IEnumerable<int> Rows()
    {
        if (!IsInterlaced) return Enumerable.Repeat(BytesOf(Width), Height);

        return Passes.SelectMany(pass =>
        {
            var (across, down) = (Steps(Width, pass.Left, pass.Across), Steps(Height, pass.Top, pass.Down));
            return Enumerable.Repeat(BytesOf(across), across == 0 ? 0 : down);
        });
    }

    public void CheckPalette(byte[]? palette, byte[]? transparency)
    {
        var isIndexed = Colour == PngColour.Indexed;
        if (palette is null ? isIndexed : palette.Length is 0 or > 768 || palette.Length % 3 != 0 || Colour is PngColour.Grey or PngColour.GreyWithAlpha)
            throw PngFile.Broken("its palette is wrong");
        if (isIndexed && palette!.Length / 3 > 1 << BitDepth) throw PngFile.Broken("its palette is wrong");

        var isTransparencyRight = transparency is null || Colour switch
        {
            PngColour.Grey => transparency.Length == 2,
            PngColour.Rgb => transparency.Length == 6,
            PngColour.Indexed => transparency.Length >= 1 && transparency.Length <= palette!.Length / 3,
            _ => false,
        };
        if (!isTransparencyRight) throw PngFile.Broken("its transparency is wrong");
    }

    private int BytesOf(int pixels) => (int)((((long)pixels * BitDepth * Channels) + 7) / 8);

    private int Channels => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyWithAlpha => 2,
        PngColour.RgbWithAlpha => 4,
        _ => 1,
    };

    private static int Steps(int length, int first, int step) => length <= first ? 0 : ((length - first - 1) / step) + 1;

    private static byte[] Depths(PngColour colour) => colour switch
    {
        PngColour.Grey => [1, 2, 4, 8, 16],
        PngColour.Indexed => [1, 2, 4, 8],
        PngColour.Rgb or PngColour.GreyWithAlpha or PngColour.RgbWithAlpha => [8, 16],
        _ => [],
    };
}

internal enum PngColour : byte
{
    Grey = 0,
    Rgb = 2,
    Indexed = 3,
    GreyWithAlpha = 4,
    RgbWithAlpha = 6,
}
