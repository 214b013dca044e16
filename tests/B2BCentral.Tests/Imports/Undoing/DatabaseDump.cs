using System.Globalization;
using B2BCentral.Testing;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Tests.Imports.Undoing;

/// <summary>Every row of every table as text, but for the history of imports itself and what rises with every change.</summary>
internal static class DatabaseDump
{
    private static readonly string[] History = ["Imports", "RejectedRows", "Uploads", "__EFMigrationsHistory", "__EFMigrationsLock"];
    private static readonly string[] Rising = ["DataVersion"];

    public static Task<List<string>> OfAsync(TestDatabase database) => OfAsync(database.ConnectionString);

    /// <summary>Without the audit log, which keeps that an import was loaded and that it was taken back.</summary>
    public static async Task<List<string>> ButForAuditAsync(TestDatabase database) => (await OfAsync(database)).FindAll(row => !row.StartsWith("Changes:", StringComparison.Ordinal));

    public static async Task<List<string>> OfAsync(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        var rows = new List<string>();
        foreach (var table in await TablesAsync(connection)) rows.AddRange(await RowsAsync(connection, table));
        return rows;
    }

    private static async Task<List<string>> TablesAsync(SqliteConnection connection)
    {
        var tables = new List<string>();
        await using var command = new SqliteCommand("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables.FindAll(table => !History.Contains(table));
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string table)
    {
        var rows = new List<string>();
#pragma warning disable CA2100 // The name is one of the database's own tables.
        await using var command = new SqliteCommand($"SELECT * FROM \"{table}\"", connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add($"{table}: " + string.Join(", ", Enumerable.Range(0, reader.FieldCount).Where(i => !Rising.Contains(reader.GetName(i)))
                .Select(i => $"{reader.GetName(i)}={(reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))}")));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
