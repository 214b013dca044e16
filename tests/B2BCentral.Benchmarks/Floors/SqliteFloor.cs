using System.Diagnostics;
using B2BCentral.Testing.Workload;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Benchmarks.Floors;

/// <summary>SQLite over the raw items, with indexes, loaded by its own program where that is installed.</summary>
internal static class SqliteFloor
{
    /// <returns>How long the load took, indexes and sums included; null where the program is not installed and the rows were put in one by one.</returns>
    public static async Task<TimeSpan?> LoadAsync(ShopFiles files, string path)
    {
        var script =
            $"""
             PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -200000;
             {PlainTables.Create}
             .mode csv
             .import {files.OrdersTable} orders
             .import {files.ItemsTable} items
             {PlainTables.Indexes}
             {PlainTables.Summaries}
             """;
        var started = Stopwatch.StartNew();
        try
        {
            using var program = Process.Start(new ProcessStartInfo("sqlite3", [path]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
            await program.StandardInput.WriteAsync(script);
            program.StandardInput.Close();
            await program.StandardOutput.ReadToEndAsync();
            await program.WaitForExitAsync();
            return program.ExitCode == 0 ? started.Elapsed : throw new InvalidOperationException($"sqlite3 ended with {program.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            await InsertAsync(files, path);
            return null;
        }
    }

    public static async Task<SqliteConnection> OpenAsync(string path)
    {
        var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY;");
        return connection;
    }

    /// <summary>Everything added up once, day by day: what a check of all sums cannot be quicker than by hand.</summary>
    public static async Task<TimeSpan> ScanAsync(SqliteConnection connection)
    {
        var started = Stopwatch.StartNew();
        await ExecuteAsync(connection, "SELECT SUM(amount), SUM(quantity), SUM(orders) FROM (SELECT SUM(i.amount) AS amount, SUM(i.quantity) AS quantity, COUNT(DISTINCT o.id) AS orders FROM orders o JOIN items i ON i.order_id = o.id GROUP BY o.day, o.is_business)");
        return started.Elapsed;
    }

    private static async Task InsertAsync(ShopFiles files, string path)
    {
        await using var connection = await OpenAsync(path);
        await ExecuteAsync(connection, PlainTables.Create);
        await using var transaction = connection.BeginTransaction();
        await FillAsync(connection, transaction, files.OrdersTable, "orders", 8);
        await FillAsync(connection, transaction, files.ItemsTable, "items", 5);
        await transaction.CommitAsync();
        await ExecuteAsync(connection, PlainTables.Indexes);
    }

    private static async Task FillAsync(SqliteConnection connection, SqliteTransaction transaction, string file, string table, int columns)
    {
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"@p{i}"))})";
        for (var i = 0; i < columns; i++) insert.Parameters.AddWithValue($"@p{i}", "");
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split(',');
            for (var i = 0; i < columns; i++) insert.Parameters[i].Value = cells[i];
            await insert.ExecuteNonQueryAsync();
        }
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string statements)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync();
    }
}
