namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Follows the LZW codes of a GIF as a decoder does, counting the pixels that they stand for. No pixel is written down, so a bomb finds no
/// room and stops at the size of its image.
/// </summary>
internal static class GifCodes
{
    private const int LongestCode = 12;

    /// <returns>The codes up to their end; what follows in the last byte is zero.</returns>
    public static byte[] Checked(byte[] data, byte codeSize, int pixels, int colours)
    {
        if (codeSize is < 2 or > 8) throw GifFile.Broken("its pixels are stored in an unknown way");

        var (clear, end) = (1 << codeSize, (1 << codeSize) + 1);
        var lengths = new int[1 << LongestCode];
        Array.Fill(lengths, 1, 0, clear);
        var (bits, bit, next, previous, drawn) = (codeSize + 1, 0L, end + 1, -1, 0);
        while (true)
        {
            var code = CodeAt(data, bit, bits);
            bit += bits;
            if (code == end) return drawn == pixels ? UpTo(data, bit) : throw Cut();
            if (code == clear)
            {
                (bits, next, previous) = (codeSize + 1, end + 1, -1);
                continue;
            }

            // A code is a colour, or stands for a row of pixels that came before; the one that is just being made is known by its length.
            if (code < clear ? code >= colours : code > next || previous < 0) throw GifFile.Broken("a pixel has no colour");
            if (previous >= 0 && next < lengths.Length)
            {
                lengths[next++] = lengths[previous] + 1;
                if (next == 1 << bits && bits < LongestCode) bits++;
            }

            drawn += lengths[code];
            if (drawn > pixels) throw GifFile.Broken("it holds more pixels than its size");
            previous = code;
        }
    }

    private static int CodeAt(byte[] data, long bit, int bits)
    {
        if (bit + bits > 8L * data.Length) throw Cut();

        var code = 0;
        for (var i = 0; i < bits; i++, bit++) code |= (data[bit / 8] >> (int)(bit % 8) & 1) << i;
        return code;
    }

    private static byte[] UpTo(byte[] data, long bit)
    {
        var kept = data[..(int)((bit + 7) / 8)];
        if (bit % 8 > 0) kept[^1] &= (byte)((1 << (int)(bit % 8)) - 1);
        return kept;
    }

    private static UnusablePictureException Cut() => GifFile.Broken("its image cannot be unpacked to its end");
}
