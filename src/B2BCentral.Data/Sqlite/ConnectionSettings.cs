using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCentral.Data.Sqlite;

/// <summary>What every connection needs: with a write-ahead log, NORMAL loses nothing when the process dies.</summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public static readonly ConnectionSettings Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string Settings = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;";
}
