namespace B2BCentral.Testing;

/// <summary>GIF pictures made block by block, so that a test can spoil exactly one thing.</summary>
public static class GifFiles
{
    /// <param name="more">Blocks before the image, such as a comment.</param>
    /// <param name="codes">The compressed pixels; of its colours in turn where nothing is given.</param>
    public static byte[] Gif(int width = 12, int height = 3, byte[]? more = null, byte[]? codes = null, byte[]? after = null, int colours = 4) =>
    [
        .. "GIF89a"u8, .. Short(width), .. Short(height), (byte)(0x80 | (int.Log2(colours) - 1)), 0, 0, .. new byte[3 * colours],
        .. more ?? [],
        .. Image(width, height, codes ?? Codes([.. Enumerable.Range(0, width * height).Select(i => i % colours)])),
        .. after ?? [], 0x3B,
    ];

    public static byte[] Image(int width, int height, byte[] codes, int left = 0) =>
        [0x2C, .. Short(left), 0, 0, .. Short(width), .. Short(height), 0, 2, .. Parts(codes)];

    public static byte[] Extension(byte label, byte[] content) => [0x21, label, .. Parts(content)];

    /// <summary>Packs pixels of four colours as drawing programs do: rows that came before get a code of their own, and codes grow from three bits to twelve.</summary>
    public static byte[] Codes(IReadOnlyList<int> pixels)
    {
        const int Clear = 4, End = 5;
        var codes = new List<(int Code, int Bits)> { (Clear, 3) };
        var rows = new Dictionary<(int Row, int Next), int>();
        var (row, bits) = (pixels[0], 3);
        foreach (var pixel in pixels.Skip(1))
        {
            if (rows.TryGetValue((row, pixel), out var known))
            {
                row = known;
                continue;
            }

            codes.Add((row, bits));
            // Whoever unpacks knows a row one code later than whoever packs.
            if (End + 1 + rows.Count == 1 << bits && bits < 12) bits++;
            rows.Add((row, pixel), End + 1 + rows.Count);
            row = pixel;
        }

        codes.Add((row, bits));
        if (End + 1 + rows.Count == 1 << bits && bits < 12) bits++;
        return Packed([.. codes, (End, bits)]);
    }

    public static byte[] Packed(params IReadOnlyList<(int Code, int Bits)> codes)
    {
        var bits = codes.SelectMany(one => Enumerable.Range(0, one.Bits).Select(i => (one.Code >> i) & 1)).ToList();
        var bytes = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++) bytes[i / 8] |= (byte)(bits[i] << (i % 8));
        return bytes;
    }

    private static byte[] Parts(byte[] content) => [.. content.Chunk(255).SelectMany(part => (byte[])[(byte)part.Length, .. part]), 0];

    private static byte[] Short(int value) => [(byte)value, (byte)(value >> 8)];
}
