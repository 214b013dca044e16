using System.Data.Common;
using System.Globalization;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Features.Imports.Background;

/// <summary>
/// Where uploaded files stay until they are loaded: each under its own name in a folder of a random one, all in the folder of the running site. Several
/// sites may share the place; each takes the first folder in it that nobody has.
/// </summary>
public sealed class UploadFolder(IConfiguration configuration) : IDisposable
{
    private const string Prefix = "b2bcentral-upload-";
    private const string MarkName = ".in-use";
    private const string Unnamed = "upload";
    private const int MostSites = 1_000;
    private const int MostBytesOfName = 200;
    private const long OneGigabyte = 1L << 30;

    private readonly string place = configuration["Uploads:Folder"] is { Length: > 0 } chosen ? chosen : Path.Combine(BesideTheDatabase(configuration), "uploads");
    private readonly Lock taking = new();

    private FileStream? mark;
    private string? folder;

    /// <summary>Who has this folder, by a random name that stays when the site starts again and finds the folder free.</summary>
    public string Instance { get; private set; } = "";

    /// <summary>The most bytes that the files of one form may have together.</summary>
    public long MostBytes { get; } = configuration.GetValue("Uploads:MostBytes", OneGigabyte);

    /// <summary>Takes a folder for this process until it ends, however it ends. Asked again it has it already.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public void Take()
    {
        lock (taking)
        {
            for (var number = 1; mark is null; number++)
            {
                var free = Directory.CreateDirectory(Path.Combine(place, number.ToString(CultureInfo.InvariantCulture))).FullName;
                try
                {
                    (mark, Instance) = Marked(Path.Combine(free, MarkName));
                    folder = free;
                }
                catch (IOException problem) when (number < MostSites && !problem.IsFull())
                {
                    // Another running site has it.
                }
            }
        }
    }

    /// <summary>No other running site has a folder in the same place.</summary>
    public bool IsAlone() => Directory.EnumerateDirectories(place).Select(Path.GetFullPath).Where(other => other != folder).All(IsFree);

    public void Dispose() => mark?.Dispose();

    /// <exception cref="IOException">It cannot be written, such as on a full disk; nothing of it is left.</exception>
    /// <returns>The path of the stored file.</returns>
    public async Task<string> SaveAsync(IFormFile file)
    {
        Take();
        var own = Directory.CreateDirectory(Path.Combine(folder!, Prefix + Guid.NewGuid().ToString("N")));
        var path = Path.Combine(own.FullName, NameOf(file.FileName));
        try
        {
            await using var target = File.Create(path);
            await file.CopyToAsync(target);
        }
        catch (IOException)
        {
            Remove(path);
            throw;
        }

        return path;
    }

    public static void Remove(string path) => RemoveFolder(Path.GetDirectoryName(path)!);

    /// <summary>Removes what a stopped process left in the folder that is taken; other things in a place that somebody chose are not touched.</summary>
    public void Clear()
    {
        foreach (var left in Directory.EnumerateDirectories(folder!, Prefix + "*")) RemoveFolder(left);
    }

    /// <summary>The file's name as messages tell it: no folders, nothing that a file system reads in another way.</summary>
    public static string NameOf(string given)
    {
        var name = UploadedFile.NameOf(given, Unnamed);
        var safe = string.Concat(name.Select(character => Path.GetInvalidFileNameChars().Contains(character) ? '_' : character)).Trim('.', ' ');
        return safe.Length == 0 ? Unnamed : EndOf(safe);
    }

    private static bool IsFree(string folder)
    {
        try
        {
            new FileStream(Path.Combine(folder, MarkName), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return problem is FileNotFoundException;
        }
    }

    private static (FileStream Mark, string Name) Marked(string path)
    {
        var mark = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            return (mark, NameIn(mark));
        }
        catch
        {
            mark.Dispose();
            throw;
        }
    }

    private static string NameIn(FileStream mark)
    {
        var bytes = new byte[32];
        if (mark.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length) return Encoding.ASCII.GetString(bytes);

        var name = Guid.NewGuid().ToString("N");
        mark.SetLength(0);
        mark.Write(Encoding.ASCII.GetBytes(name));
        mark.Flush();
        return name;
    }

    // A file system counts bytes, of which a Japanese character has three, and the file of rejected rows has a longer name still.
    private static string EndOf(string name)
    {
        var bytes = 0;
        return string.Concat(name.EnumerateRunes().Reverse().TakeWhile(character => (bytes += character.Utf8SequenceLength) <= MostBytesOfName).Reverse());
    }

    private static void RemoveFolder(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Another program looks at it just now; the next start of the site tries again.
        }
    }

    private static string BesideTheDatabase(IConfiguration configuration)
    {
        var connection = new DbConnectionStringBuilder { ConnectionString = configuration.GetConnectionString("B2BCentral") ?? DatabaseRegistration.DefaultConnection };
        var database = connection.TryGetValue("Data Source", out var source) ? (string)source : "";
        return database.Length == 0 ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(database)) ?? ".";
    }
}
