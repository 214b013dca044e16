using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCentral.Testing.Faults;

/// <summary>For tests that may mount nothing: SQLite takes its file for as large as it can get, and says what it says on a full disk.</summary>
public sealed class FullDisk : DbConnectionInterceptor
{
    private const string NoMorePages = "PRAGMA max_page_count = 1";
    private const string AsManyAsItCan = "PRAGMA max_page_count = 4294967294";

    public bool IsFull { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CommandOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = CommandOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand CommandOf(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = IsFull ? NoMorePages : AsManyAsItCan;
        return command;
    }
}
