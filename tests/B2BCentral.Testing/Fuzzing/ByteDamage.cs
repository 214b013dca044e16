using System.Buffers.Binary;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>Ways to damage a file while it is bytes.</summary>
internal static class ByteDamage
{
    // Marks of encodings, invalid UTF-8 (overlong, surrogates, beyond the last character), half a character of Shift-JIS, beginnings of other files.
    private static readonly byte[][] Foreign =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0xEF, 0xBB], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF], [0x81], [0x81, 0x40], [0xFC, 0x4B], [0x82, 0xA0],
        [0, 0xD8], [0xD8, 0], [0, 0xDC, 0, 0xD8], [0], [0, 0], [0x1A], [0x1B], [0x0D], [0x0A], [0x22], "%PDF-1.7"u8.ToArray(), "MZ"u8.ToArray(), "<html>"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47], [0x1F, 0x8B, 8], "PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(),
    ];

    public static (string Name, byte[] Bytes) Any(byte[] bytes, Dice dice)
    {
        var (from, length) = dice.Part(bytes.Length);
        return dice.Below(9) switch
        {
            0 => ("cut off", bytes[..dice.Below(bytes.Length + 1)]),
            1 => ("bytes taken out", [.. bytes[..from], .. bytes[(from + length)..]]),
            2 => ("bytes repeated", [.. bytes[..from], .. Enumerable.Repeat(bytes[from..(from + length)], dice.Between(1, 20)).SelectMany(part => part), .. bytes[from..]]),
            3 => ("foreign bytes put in", [.. bytes[..from], .. dice.Of(Foreign), .. bytes[from..]]),
            4 => ("foreign bytes first", [.. dice.Of(Foreign), .. bytes]),
            5 => ("tail", [.. bytes, .. Enumerable.Range(0, dice.Between(1, 64)).Select(_ => dice.Byte())]),
            6 => ("a number changed", WithNumber(bytes, dice)),
            _ => ("bits flipped", Flipped(bytes, dice)),
        };
    }

    private static byte[] Flipped(byte[] bytes, Dice dice)
    {
        if (bytes.Length == 0) return bytes;

        var damaged = bytes.ToArray();
        for (var times = dice.Between(1, 6); times > 0; times--) damaged[dice.Below(bytes.Length)] ^= (byte)(1 << dice.Below(8));
        return damaged;
    }

    // Lengths, sizes and counts of packed files and pictures
    private static byte[] WithNumber(byte[] bytes, Dice dice)
    {
        if (bytes.Length < 4) return bytes;

        var damaged = bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(damaged.AsSpan(dice.Below(bytes.Length - 3)), dice.Of([0u, 1u, 0x7FFFFFFFu, 0x80000000u, uint.MaxValue, 0xFFFF0000u, 0xFFFFu, (uint)bytes.Length]));
        return damaged;
    }
}
