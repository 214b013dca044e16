using System.Buffers.Binary;

namespace B2BCentral.Imports.Pictures;

/// <summary>The size of a JPEG and the components that its scans may name.</summary>
internal sealed record JpegFrame(int Width, int Height, IReadOnlyList<byte> Components)
{
    public static JpegFrame Of(ReadOnlySpan<byte> content)
    {
        if (content.Length < 6 || content[5] is not (1 or 3 or 4) || content.Length != 6 + (3 * content[5])) throw JpegFile.Broken("its size is not told");
        if (content[0] != 8) throw new UnusablePictureException("The JPEG has more than 8 bits a colour, which browsers cannot show. Save it as an ordinary JPEG.");

        var components = new List<byte>();
        for (var at = 6; at < content.Length; at += 3)
        {
            var (across, down) = (content[at + 1] >> 4, content[at + 1] & 15);
            if (components.Contains(content[at]) || across is < 1 or > 4 || down is < 1 or > 4 || content[at + 2] > 3) throw JpegFile.Broken("its colours are told wrongly");
            components.Add(content[at]);
        }

        return new JpegFrame(BinaryPrimitives.ReadUInt16BigEndian(content[3..]), BinaryPrimitives.ReadUInt16BigEndian(content[1..]), components);
    }
}
