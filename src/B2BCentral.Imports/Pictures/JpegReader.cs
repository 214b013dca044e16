using System.Buffers.Binary;

namespace B2BCentral.Imports.Pictures;

/// <summary>Walks through the bytes of a JPEG from marker to marker and never past its end.</summary>
internal sealed class JpegReader(byte[] file)
{
    // Behind the start of the image
    private int at = 2;

    public byte NextMarker()
    {
        if (Next() != 0xFF) throw JpegFile.Broken("a part does not end where it says");

        // Any number of FF may stand before a marker.
        var marker = Next();
        while (marker == 0xFF) marker = Next();
        return marker;
    }

    /// <summary>What follows the marker, without its length.</summary>
    public ReadOnlySpan<byte> Segment()
    {
        if (file.Length - at < 2) throw Cut();
        var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));
        if (length < 2) throw JpegFile.Broken("a part has no length");
        if (length > file.Length - at) throw Cut();

        var content = file.AsSpan(at + 2, length - 2);
        at += length;
        return content;
    }

    /// <summary>Compressed data up to the next marker that is no part of it: FF 00 stands for FF, and restarts are told in their order.</summary>
    public ReadOnlySpan<byte> ScanData()
    {
        var from = at;
        var restart = JpegMarker.FirstRestart;
        while (true)
        {
            var found = file.AsSpan(at).IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= file.Length) throw Cut();

            at += found;
            var marker = file[at + 1];
            if (marker is >= JpegMarker.FirstRestart and <= JpegMarker.LastRestart)
            {
                if (marker != restart) throw JpegFile.Broken("a part of the image is missing");
                restart = restart == JpegMarker.LastRestart ? JpegMarker.FirstRestart : (byte)(restart + 1);
            }
            else if (marker != 0)
            {
                return at > from ? file.AsSpan(from, at - from) : throw JpegFile.Broken("a part of the image is empty");
            }

            at += 2;
        }
    }

    private byte Next() => at < file.Length ? file[at++] : throw Cut();

    private static UnusablePictureException Cut() => JpegFile.Broken("its end is missing");
}
