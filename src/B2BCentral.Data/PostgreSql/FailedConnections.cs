using System.Data.Common;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCentral.Data.PostgreSql;

/// <summary>Says of an exception that it came up while connecting.</summary>
internal sealed class FailedConnections : DbConnectionInterceptor
{
    public static readonly FailedConnections Instance = new();

    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => DatabaseFaults.NoteConnecting(eventData.Exception);

    public override Task ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionFailed(connection, eventData);
        return Task.CompletedTask;
    }
}
