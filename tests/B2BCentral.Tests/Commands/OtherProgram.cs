using Microsoft.Data.Sqlite;

namespace B2BCentral.Tests.Commands;

/// <summary>A program that keeps its data in SQLite too.</summary>
internal static class OtherProgram
{
    public static async Task MakeAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE bookmarks (address TEXT); INSERT INTO bookmarks VALUES ('https://example.com')";
        await command.ExecuteNonQueryAsync();
    }
}
