using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace B2BCentral.Data.Engines;

/// <summary>What failures of the databases mean to whoever waits for an answer.</summary>
public static class DatabaseFaults
{
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerLockTimeout = 1222;
    private const int SqlServerSnapshotConflict = 3960;
    private const int SqlServerConnectionIsLost = 20;
    private const int WaitedForSeller = 51222;
    private const int SqliteFull = 13;
    private const int SqliteNoRoomForIndexOfLog = 4874;
    private const int NoSpaceLeftOnDevice = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    private const string NpgsqlPoolIsEmpty = "The connection pool has been exhausted";
    // All connections in use is no failure of a database to SQL Server's driver.
    private const string SqlServerPool = "Microsoft.Data.SqlClient";
    private const string Connecting = "while connecting";

    /// <summary>
    /// The server of the database cannot be reached, or goes down. What was not acknowledged may be sent again when it is back. A server that is there, but takes
    /// too long for a command or has all its connections in use, is not away: others are answered.
    /// </summary>
    public static bool IsAway(this Exception failure) => failure switch
    {
        PostgresException server => server.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow || server.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException { InnerException: null or TimeoutException } unanswered => unanswered.Data.Contains(Connecting) && !unanswered.Message.StartsWith(NpgsqlPoolIsEmpty, StringComparison.Ordinal),
        NpgsqlException { InnerException: { } cause } => cause is SocketException or IOException || cause.IsAway(),
        SqlException server => server.Class >= SqlServerConnectionIsLost,
        _ => failure.InnerException?.IsAway() == true,
    };

    /// <summary>
    /// The database failed, in whatever way: it refused, was asked several times in vain (the framework's own exception then, with the database's inside), or took
    /// too long. What works in the background and asks again later must not end of it.
    /// </summary>
    public static bool IsOfDatabase(this Exception failure) => failure is DbException or TimeoutException or InvalidOperationException { Source: SqlServerPool } || failure.InnerException?.IsOfDatabase() == true;

    /// <summary>Nothing was written, because somebody else was writing for longer than one waits.</summary>
    public static bool IsBusy(this Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => true,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        SqlException { Number: SqlServerDeadlock or SqlServerLockTimeout or SqlServerSnapshotConflict or WaitedForSeller } => true,
        _ => failure.InnerException?.IsBusy() == true,
    };

    /// <summary>A disk has no room left, the database's or that of a file. The transaction is rolled back; what was there stays.</summary>
    public static bool IsFull(this Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: SqliteFull } or SqliteException { SqliteExtendedErrorCode: SqliteNoRoomForIndexOfLog } => true,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => true,
        // The files of the server and of the database; the log.
        SqlException { Number: 1101 or 1105 or 9002 } => true,
        IOException { HResult: NoSpaceLeftOnDevice or WindowsDiskFull } => true,
        _ => failure.InnerException?.IsFull() == true,
    };

    /// <summary>The driver tells in the same words that nobody answered who connects, and that a command took too long.</summary>
    internal static void NoteConnecting(Exception failure) => failure.Data[Connecting] = true;
}
