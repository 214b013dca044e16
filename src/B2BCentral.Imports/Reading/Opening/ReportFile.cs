using System.IO.Compression;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>A seller's file, unpacked. Its content can be read from the start more than once, one reading at a time.</summary>
public sealed class ReportFile : IDisposable
{
    private readonly Stream raw;
    private readonly ZipArchive? archive;
    private readonly ZipArchiveEntry? entry;

    private ReportFile(Stream raw, string name)
    {
        this.raw = raw;
        Name = name;
        Length = raw.Length;
        Compression = CompressionOf(raw);
        if (Compression != Compression.Zip)
            return;

        archive = ZipContent.Open(raw, name);
        entry = ZipContent.OnlyEntry(archive, name);
    }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    public Compression Compression { get; }

    /// <summary>The name of the one file inside a zip archive; otherwise null.</summary>
    public string? EntryName => entry?.FullName;

    /// <summary>Bytes of the file as stored, packed or not.</summary>
    public long Length { get; }

    /// <summary>How far the reading in progress has come, 0 to <see cref="Length"/> bytes; for a progress bar.</summary>
    public long BytesRead => raw.CanSeek ? Math.Min(raw.Position, Length) : Length;

    internal ZipArchiveEntry? Entry => entry;

    /// <exception cref="UnusableReportException">There is no such file, it may not be read, or its archive is unusable.</exception>
    public static ReportFile Open(string path)
    {
        if (path.Length == 0) throw new UnusableReportException(T("The name of the file is empty."), T("Name the file to load."));
        var name = Path.GetFileName(path);
        try
        {
            var raw = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return raw.CanSeek ? Open(raw, name) : throw NotAFile(raw, name);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableReportException(Tf($"There is no file {name} at that place."), T("Check the path and the spelling of the file name."));
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new UnusableReportException(Tf($"{name} could not be read: {problem.Message}"),
                T("Check that it is a file, that nothing else has it open, and that you may read it."));
        }
    }

    /// <param name="seekable">Is read more than once, so it must be seekable; closed with this object.</param>
    /// <param name="name">The file's name for messages.</param>
    /// <exception cref="UnusableReportException">The archive is unusable.</exception>
    public static ReportFile Open(Stream seekable, string name)
    {
        try
        {
            return new ReportFile(seekable, name);
        }
        catch
        {
            seekable.Dispose();
            throw;
        }
    }

    // A file is looked through before its first row is believed, and a pipe gives its bytes once.
    private static UnusableReportException NotAFile(FileStream raw, string name)
    {
        raw.Dispose();
        return new UnusableReportException(Tf($"{name} is a pipe or a device."), T("Save it as a file and load that."));
    }

    /// <summary>The unpacked bytes from the start. A packed file is assumed to have passed <see cref="VerifiedContent"/>.</summary>
    public Stream Content()
    {
        if (entry is not null)
            return entry.Open();

        var stored = Stored();
        return Compression == Compression.Gzip ? new GZipStream(stored, CompressionMode.Decompress, leaveOpen: true) : stored;
    }

    public void Dispose()
    {
        archive?.Dispose();
        raw.Dispose();
    }

    internal Stream Stored()
    {
        raw.Position = 0;
        return raw;
    }

    private static Compression CompressionOf(Stream raw)
    {
        Span<byte> magic = stackalloc byte[4];
        raw.Position = 0;
        var read = raw.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        return Magic.CompressionOf(magic[..read]);
    }
}
