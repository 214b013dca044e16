using B2BCentral.Testing.Workload;
using DuckDB.NET.Data;

namespace B2BCentral.Benchmarks.Floors;

/// <summary>DuckDB, made for such questions, over the raw items; it has no use for indexes here.</summary>
internal static class DuckDbFloor
{
    public static async Task<DuckDBConnection> LoadAsync(ShopFiles files, string path)
    {
        var connection = new DuckDBConnection($"Data Source={path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"{PlainTables.Create} COPY orders FROM '{files.OrdersTable}' (HEADER false); COPY items FROM '{files.ItemsTable}' (HEADER false);";
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
