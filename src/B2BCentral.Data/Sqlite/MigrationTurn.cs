using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Sqlite;

/// <summary>A file beside the database that one process at a time has open. The system closes it, however the process ends.</summary>
internal static class MigrationTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>Null where there is no folder for it, and so no database either, as the database itself says best.</returns>
    /// <exception cref="DatabaseException">Another process has it for longer than any migration takes, or no file may be made there.</exception>
    public static async Task<IAsyncDisposable?> TakeAsync(B2BCentralDb db)
    {
        var path = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource + "-migrating";
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) return null;

        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (Exception problem) when (problem is UnauthorizedAccessException || (problem is IOException && Stopwatch.GetElapsedTime(began) > Patience))
            {
                throw new DatabaseException($"The database cannot be brought to the newest schema: {problem.Message}", problem);
            }
            catch (IOException)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
