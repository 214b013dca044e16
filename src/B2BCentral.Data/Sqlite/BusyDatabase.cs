using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Sqlite;

/// <summary>The database has one writer at a time, and an import may write for minutes.</summary>
public static class BusyDatabase
{
    /// <summary>Nothing was written, because somebody else was writing for longer than one waits.</summary>
    public static bool IsBusy(this Exception failure) =>
        failure is SqliteException { SqliteErrorCode: 5 or 6 } || (failure is DbUpdateException { InnerException: { } cause } && cause.IsBusy());
}
