using System.IO.Compression;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>Reads a file once to its end and refuses it when it is cut off, damaged, or unpacks without end.</summary>
internal static class VerifiedContent
{
    private const int ChunkSize = 1 << 17;

    // 10 million order lines are about 7 GB. A report packs to a tenth; the most regular one thinkable, the same product ordered over and over, to a 77th; only rows
    // that are all the same, or one byte without end, beyond a two-hundredth. Small ones may: a report of a few rows and many zeros is soon read.
    private const long MostBytes = 16L << 30;
    private const long HighestRatio = 200;
    private const long RatioCountsFrom = 32L << 20;

    /// <summary>The unpacked content in pieces; a piece is overwritten by the next one.</summary>
    /// <exception cref="UnusableReportException">The file is cut off, damaged, or too big when unpacked.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReportFile file)
    {
        var total = 0L;
        foreach (var chunk in Unlimited(file))
        {
            total += chunk.Length;
            if (IsTooMuch(total, file))
                throw new UnusableReportException(Tf($"{file.Name} unpacks to far more than a report can hold; reading stopped after {total >> 20} MB."),
                    T("Unpack it yourself and look at what is in it; load the report inside."));
            yield return chunk;
        }
    }

    private static bool IsTooMuch(long total, ReportFile file) =>
        total > MostBytes || (file.Compression != Compression.None && total > RatioCountsFrom && total / HighestRatio > file.Length);

    private static IEnumerable<ReadOnlyMemory<byte>> Unlimited(ReportFile file) => file.Compression switch
    {
        Compression.Gzip => Gzip(file),
        Compression.Zip => Zip(file),
        _ => Plain(file),
    };

    private static IEnumerable<ReadOnlyMemory<byte>> Plain(ReportFile file)
    {
        var buffer = new byte[ChunkSize];
        var stored = file.Stored();
        int read;
        while ((read = Read(stored, buffer, file)) > 0)
            yield return buffer.AsMemory(0, read);
    }

    // GZipStream takes the end of a file for the end of its data and reports nothing. A small packed mark put behind the file
    // comes out only if the file before it was whole: otherwise the mark's bytes are swallowed as data or as a wrong checksum.
    private static IEnumerable<ReadOnlyMemory<byte>> Gzip(ReportFile file)
    {
        var mark = GzipEndMark.Text;
        using var unpacked = new GZipStream(new StreamWithEndMark(file.Stored()), CompressionMode.Decompress, leaveOpen: true);
        var buffer = new byte[ChunkSize];
        var held = 0;
        int read;
        while ((read = Read(unpacked, buffer.AsSpan(held), file)) > 0)
        {
            held += read;
            var usable = held - mark.Length;
            if (usable <= 0)
                continue;

            yield return buffer.AsMemory(0, usable);
            buffer.AsSpan(usable, mark.Length).CopyTo(buffer);
            held = mark.Length;
        }

        if (!buffer.AsSpan(0, held).SequenceEqual(mark))
            throw Damaged(file);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Zip(ReportFile file)
    {
        var entry = file.Entry!;
        using var unpacked = Opened(entry, file);
        var buffer = new byte[ChunkSize];
        var checksum = new Crc32();
        var total = 0L;
        int read;
        while ((read = Read(unpacked, buffer, file)) > 0)
        {
            checksum.Add(buffer.AsSpan(0, read));
            total += read;
            yield return buffer.AsMemory(0, read);
        }

        if (total != entry.Length || checksum.Value != entry.Crc32)
            throw Damaged(file);
    }

    private static Stream Opened(ZipArchiveEntry entry, ReportFile file)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException)
        {
            throw Damaged(file);
        }
    }

    private static int Read(Stream stream, Span<byte> buffer, ReportFile file)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damaged(file);
        }
        catch (IOException problem)
        {
            throw new UnusableReportException(Tf($"{file.Name} could not be read to its end: {problem.Message}"),
                T("Copy the file to a local disk and load it from there."));
        }
    }

    private static UnusableReportException Damaged(ReportFile file) => new(
        file.Compression == Compression.Zip ? Tf($"The zip archive {file.Name} is cut off or damaged.") : Tf($"The gzip file {file.Name} is cut off or damaged."),
        T("Download or copy it again and load the new copy."));
}
