using System.CommandLine;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary><c>backup</c> and <c>restore</c>: the whole database as one SQLite file, whichever engine it has.</summary>
public static class BackupCommand
{
    private const int HasOtherColumns = 1;
    private const int IsNoDatabase = 26;

    public static Command Create(string[] configurationArgs)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The new file." };
        var command = new Command("backup", "Writes the whole database, as of one moment, into a new SQLite file. The site may go on meanwhile.") { file };
        command.SetAction(parsed => CommandHost.RunAsItIsAsync(configurationArgs, services => BackUpAsync(services.GetRequiredService<B2BCentralDb>(), parsed.GetValue(file)!)));
        return command;
    }

    public static Command CreateRestore(string[] configurationArgs)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "What backup wrote, or the database file of a site that is stopped." };
        var command = new Command("restore", "Fills the configured database, which must be new, with what a backup holds. It may have another engine than the one that was backed up.") { file };
        command.SetAction(parsed => CommandHost.RunAsItIsAsync(configurationArgs, services => RestoreAsync(services.GetRequiredService<B2BCentralDb>(), parsed.GetValue(file)!)));
        return command;
    }

    private static async Task<int> BackUpAsync(B2BCentralDb db, FileInfo file)
    {
        // A file is copied as it is, whichever version wrote it.
        if (!await db.IsNewestAsync() && db is not SqliteDb)
            return await RefuseAsync("The database has the schema of an earlier version, and a backup changes nothing. Make it with that version or with the server's own tools, or run migrate first.");
        if (file.Exists) return await RefuseAsync($"{file.FullName} is there already and is never overwritten. Name a new file.");
        if (Directory.Exists(file.FullName)) return await RefuseAsync($"{file.FullName} is a folder. Name a new file in it.");
        if (file.Directory is { Exists: false } none) return await RefuseAsync($"There is no folder {none.FullName}. Make it first, or name a file in one that is there.");

        // Under another name until it is whole: a backup that was cut off must not look like one.
        var part = file.FullName + ".part";
        File.Delete(part);
        // For whoever runs the site alone: sessions and keys are in it.
        if (!OperatingSystem.IsWindows()) File.Open(part, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        await using (var target = FileDb(part, SqliteOpenMode.ReadWriteCreate))
        {
            if (db.Database.GetDbConnection() is SqliteConnection embedded)
            {
                await db.Database.OpenConnectionAsync();
                await target.Database.OpenConnectionAsync();
                embedded.BackupDatabase((SqliteConnection)target.Database.GetDbConnection());
            }
            else
            {
                await target.PrepareAsync();
                await DatabaseCopy.RunAsync(db, target);
            }

            await SqliteEngine.EndLogAsync(target);
        }

        File.Move(part, file.FullName);
        await Console.Out.WriteLineAsync($"{file.FullName} holds the whole database. Keep it as safe as the database itself: sessions and keys are in it.");
        return 0;
    }

    private static async Task<int> RestoreAsync(B2BCentralDb db, FileInfo file)
    {
        if (Directory.Exists(file.FullName)) return await RefuseAsync($"{file.FullName} is a folder. Name the file in it that backup wrote.");
        if (!file.Exists) return await RefuseAsync($"There is no file {file.FullName}.");
        if (db is SqliteDb && IsIn(db, file))
            return await RefuseAsync($"{file.FullName} is the database that is to be filled. Name a new one for it with --ConnectionStrings:B2BCentral=\"Data Source=new.db\".");

        await using var source = FileDb(file.FullName, SqliteOpenMode.ReadOnly);
        if (await WhyNotAsync(source, file) is { } problem) return await RefuseAsync(problem);

        await db.PrepareAsync();
        var rows = await DatabaseCopy.RunAsync(source, db);
        await Console.Out.WriteLineAsync($"{rows:N0} rows are in the database. verify tells whether every figure agrees with its orders.");
        return 0;
    }

    private static bool IsIn(B2BCentralDb db, FileInfo file)
    {
        try
        {
            return Target(Path.GetFullPath(db.Database.GetDbConnection().DataSource)) == Target(file.FullName);
        }
        catch (ArgumentException)
        {
            // Nobody can read the setting: whoever opens the database says so.
            return false;
        }
    }

    private static string Target(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    private static async Task<string?> WhyNotAsync(SqliteDb source, FileInfo file)
    {
        var noBackup = $"{file.FullName} is no backup of B2B Central, nor its database.";
        try
        {
            var applied = (await source.Database.GetAppliedMigrationsAsync()).ToHashSet();
            if (!source.Database.GetMigrations().Any(applied.Contains)) return noBackup;
            return source.Database.GetMigrations().All(applied.Contains) ? null
                : $"{file.Name} has the schema of an earlier version. Bring it to the newest first: migrate --Database:Provider=Sqlite --ConnectionStrings:B2BCentral=\"Data Source={file.FullName}\".";
        }
        catch (SqliteException failure)
        {
            return failure.SqliteErrorCode is IsNoDatabase or HasOtherColumns ? noBackup : $"{file.FullName} cannot be read: {failure.Message}";
        }
    }

    private static SqliteDb FileDb(string path, SqliteOpenMode mode) => new(new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString).Options);

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return CommandLine.Unusable;
    }
}
