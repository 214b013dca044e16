namespace B2BCentral.Imports.Reading.Opening;

/// <summary>The checksum of zip archives, which ZipArchive stores but does not compare.</summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Entry((uint)index))];

    private uint register = uint.MaxValue;

    public uint Value => ~register;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var now = register;
        foreach (var one in bytes)
            now = Table[(byte)(now ^ one)] ^ (now >> 8);
        register = now;
    }

    private static uint Entry(uint index)
    {
        for (var bit = 0; bit < 8; bit++)
            index = (index & 1) == 1 ? 0xEDB88320 ^ (index >> 1) : index >> 1;
        return index;
    }
}
