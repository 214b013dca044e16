using System.Globalization;
using B2BCentral.Data.Engines;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Data.Sqlite;

/// <summary>The database tells a connection by a number whether others have committed since it last asked, which takes some microseconds. So one connection asks for all, and never writes.</summary>
internal sealed class SqliteMoments(string connection) : DatabaseMoments, IDisposable
{
    private readonly Lock turn = new();
    private SqliteCommand? question;

    public override ValueTask<string?> NowAsync()
    {
        lock (turn)
        {
            try
            {
                question ??= Ask();
                return new(((long)question.ExecuteScalar()!).ToString(CultureInfo.InvariantCulture));
            }
            catch (SqliteException)
            {
                // There is no file yet, or somebody has all of it: whoever reads it next says so.
                return new((string?)null);
            }
        }
    }

    public void Dispose()
    {
        question?.Connection!.Dispose();
        question?.Dispose();
    }

    private SqliteCommand Ask()
    {
        // Of another connection the numbers would be other ones: this one is not shared, and makes no file.
        var own = new SqliteConnection(new SqliteConnectionStringBuilder(connection) { Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ConnectionString);
        own.Open();
        var command = own.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        // A file without a write-ahead log may be held by a writer, and whoever asks here only wants to save work.
        command.CommandTimeout = 1;
        return command;
    }
}
