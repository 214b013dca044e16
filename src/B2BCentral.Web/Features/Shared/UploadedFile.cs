using System.Globalization;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Shared;

/// <summary>
/// The name that a browser sends with a file. It is a text like any other, shown and stored and never a path, and it says nothing of what the file is: that is told by its content.
/// </summary>
public static class UploadedFile
{
    private const int LongestName = 100;

    /// <param name="otherwise">The name of a file whose own has nothing that can be shown.</param>
    public static string ShownName(this IFormFile file, string otherwise = "file") => NameOf(file.FileName, otherwise);

    /// <summary>The end of a long name, which tells its kind, without folders: old programs send the whole path, in the way of the system that they run on.</summary>
    public static string NameOf(string given, string otherwise)
    {
        var name = PlainText.OnOneLine(given[(given.AsSpan().LastIndexOfAny('/', '\\') + 1)..], given.Length + 1);
        var seen = string.Concat(name.Where(one => char.GetUnicodeCategory(one) != UnicodeCategory.Format)).Trim();
        if (seen.Length == 0) return otherwise;

        var from = Math.Max(0, seen.Length - LongestName);
        return seen[(char.IsLowSurrogate(seen[from]) ? from + 1 : from)..];
    }
}
