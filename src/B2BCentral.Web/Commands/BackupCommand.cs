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
        command.SetAction(parsed => CommandHost.RunAsync(configurationArgs, services => RestoreAsync(services.GetRequiredService<B2BCentralDb>(), parsed.GetValue(file)!)));
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
        if (!file.Exists) return await RefuseAsync($"There is no file {file.FullName}.");

        await using var source = FileDb(file.FullName, SqliteOpenMode.ReadOnly);
        if ((await source.Database.GetPendingMigrationsAsync()).Any())
            return await RefuseAsync($"{file.Name} has the schema of an earlier version. Bring it to the newest first: migrate --Database:Provider=Sqlite --ConnectionStrings:B2BCentral=\"Data Source={file.FullName}\".");

        var rows = await DatabaseCopy.RunAsync(source, db);
        await Console.Out.WriteLineAsync($"{rows:N0} rows are in the database. verify tells whether every figure agrees with its orders.");
        return 0;
    }

    private static SqliteDb FileDb(string path, SqliteOpenMode mode) => new(new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString).Options);

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return CommandLine.Unusable;
    }
}
