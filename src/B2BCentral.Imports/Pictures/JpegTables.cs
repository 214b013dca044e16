using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>Whether the tables of a JPEG are exactly as long as they say, so that no other bytes hide in them.</summary>
internal static class JpegTables
{
    private const int MostCodes = 256;

    public static void Check(byte marker, ReadOnlySpan<byte> content)
    {
        var isRight = marker switch
        {
            JpegMarker.QuantizationTables => AreQuantizations(content),
            JpegMarker.HuffmanTables => AreHuffmans(content),
            JpegMarker.RestartInterval => content.Length == 2,
            _ => throw new UnusablePictureException(Tf($"The JPEG is stored in a way that browsers cannot show (marker {marker:X2}). Save it as an ordinary JPEG.")),
        };
        if (!isRight) throw JpegFile.Broken("a table is wrong");
    }

    public static void CheckScan(ReadOnlySpan<byte> content, JpegFrame frame)
    {
        if (content.Length < 4 || content[0] is < 1 or > 4 || content.Length != 4 + (2 * content[0])) throw JpegFile.Broken("a scan is wrong");
        for (var at = 1; at < content.Length - 3; at += 2)
            if (!frame.Components.Contains(content[at]) || content[at + 1] >> 4 > 3 || (content[at + 1] & 15) > 3) throw JpegFile.Broken("a scan is wrong");

        var (first, last) = (content[^3], content[^2]);
        if (first > last || last > 63) throw JpegFile.Broken("a scan is wrong");
    }

    private static bool AreQuantizations(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty) return false;
        while (!content.IsEmpty)
        {
            var (precision, id) = (content[0] >> 4, content[0] & 15);
            var length = 1 + (64 * (precision + 1));
            if (precision > 1 || id > 3 || content.Length < length) return false;
            content = content[length..];
        }

        return true;
    }

    private static bool AreHuffmans(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty) return false;
        while (!content.IsEmpty)
        {
            if (content.Length < 17 || content[0] >> 4 > 1 || (content[0] & 15) > 3) return false;
            var codes = 0;
            foreach (var ofLength in content[1..17]) codes += ofLength;
            if (codes is 0 or > MostCodes || content.Length < 17 + codes) return false;
            content = content[(17 + codes)..];
        }

        return true;
    }
}
