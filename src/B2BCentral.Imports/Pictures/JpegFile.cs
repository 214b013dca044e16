using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Pictures;

/// <summary>
/// Reads a JPEG segment by segment and writes a fresh container of the segments that draw: frame, tables, scans. Comments, application data
/// (place and camera, embedded previews, colour profiles) and whatever follows the end are left behind. Of the application data three facts
/// are told anew because the picture would look wrong without them: JFIF, Adobe's colour transform, and which side is up.
/// </summary>
/// <remarks>This rewrites the container, not the pixels: the compressed data of a scan is checked for its markers and copied as it is.</remarks>
internal static class JpegFile
{
    // A progressive picture has about ten; thousands of nearly empty ones would keep a browser busy for minutes.
    private const int MostScans = 64;

    public static ReadOnlySpan<byte> StartOfImage => [0xFF, JpegMarker.Start, 0xFF];

    public static CleanPicture Clean(byte[] file, PictureLimits limits)
    {
        var reader = new JpegReader(file);
        var notes = new JpegNotes();
        using var body = new MemoryStream();
        JpegFrame? frame = null;
        var scans = 0;
        for (var marker = reader.NextMarker(); marker != JpegMarker.End; marker = reader.NextMarker())
        {
            var content = reader.Segment();
            if (JpegMarker.IsApplicationData(marker) || marker == JpegMarker.Comment)
            {
                notes.Read(marker, content);
                continue;
            }

            if (JpegMarker.IsFrame(marker)) frame = frame is null ? JpegFrame.Of(content) : throw Broken("it holds two pictures");
            else if (marker == JpegMarker.Scan) JpegTables.CheckScan(content, frame ?? throw Broken("its size is missing"));
            else JpegTables.Check(marker, content);

            WriteSegment(body, marker, content);
            if (marker != JpegMarker.Scan) continue;

            if (++scans > MostScans) throw Broken("it has too many parts");
            body.Write(reader.ScanData());
        }

        if (frame is null || scans == 0) throw Broken("it has no image");
        var (width, height) = notes.IsSideways ? (frame.Height, frame.Width) : (frame.Width, frame.Height);
        limits.Check(width, height);
        return new CleanPicture(CleanPicture.Jpeg, width, height, [0xFF, JpegMarker.Start, .. notes.Written(), .. body.ToArray(), 0xFF, JpegMarker.End]);
    }

    internal static UnusablePictureException Broken(string how) => new(Tf($"The JPEG is damaged: {T(how)}. Open it, save it again, and choose the new file."));

    internal static void WriteSegment(MemoryStream file, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        file.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        file.Write(content);
    }
}
