using System.IO.Compression;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Opening;

internal static class ZipContent
{
    private const int NamesShown = 10;

    // Some ten thousand names; an archive of one report needs one.
    private const long LongestDirectory = 1 << 20;

    public static ZipArchive Open(Stream raw, string name)
    {
        if (ZipDirectory.LengthOf(raw) > LongestDirectory)
            throw new UnusableReportException(Tf($"The zip archive {name} holds thousands of files."), T("Unpack the archive and load the reports one by one."));
        try
        {
            raw.Position = 0;
            var archive = new ZipArchive(raw, ZipArchiveMode.Read, leaveOpen: true);
            // The list of files stands at the end of an archive and is read on first use: use it now.
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            throw new UnusableReportException(Tf($"The zip archive {name} is cut off or damaged."), T("Download or copy it again and load the new copy."));
        }
    }

    /// <exception cref="UnusableReportException">There is not exactly one file that could be a report.</exception>
    public static ZipArchiveEntry OnlyEntry(ZipArchive archive, string name)
    {
        if (archive.GetEntry("[Content_Types].xml") is not null)
            throw new UnusableReportException(Tf($"{name} is an Excel or Word document."),
                T("Load the file as Seller Central gave it, or save the sheet as CSV UTF-8 and load that."));

        var candidates = archive.Entries.Where(IsCandidate).ToList();
        if (candidates.Count == 0)
            throw new UnusableReportException(Tf($"The zip archive {name} holds no file with anything in it."),
                T("Put the report into the archive, or load it as it is."));
        if (candidates.Count > 1)
            throw new UnusableReportException(Tf($"The zip archive {name} holds {candidates.Count} files: {Names(candidates)}."),
                T("Unpack the archive and load the reports one by one."));
        if (candidates[0].IsEncrypted)
            throw new UnusableReportException(Tf($"{candidates[0].FullName} in {name} is locked with a password."),
                T("Unpack the archive and load the file inside it."));
        return candidates[0];
    }

    // macOS adds a hidden twin for every file it packs.
    private static bool IsCandidate(ZipArchiveEntry entry) =>
        entry.Length > 0 && entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static string Names(List<ZipArchiveEntry> entries)
    {
        var names = string.Join(", ", entries.Take(NamesShown).Select(entry => entry.FullName));
        return entries.Count > NamesShown ? names + ", …" : names;
    }
}
