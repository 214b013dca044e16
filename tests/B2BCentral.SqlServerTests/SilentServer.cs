using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using B2BCentral.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCentral.SqlServerTests;

/// <summary>A server that nobody is connected to: it writes down each statement that it is sent, and answers all of them alike.</summary>
/// <param name="answer">No row and no column where there is none.</param>
internal sealed class SilentServer(DataTable? answer = null) : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = new();
    private readonly ConcurrentQueue<object?> values = new();

    public IEnumerable<string> Statements => statements;

    /// <summary>What the statements were given.</summary>
    public IEnumerable<object?> Values => values;

    public SqlServerDb NewContext() => new(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=nowhere.invalid;Database=none").AddInterceptors(this, NoConnection.Instance).Options);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Note(command));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult<DbDataReader>.SuppressWithResult(Note(command)));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        using var none = Note(command);
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(NonQueryExecuting(command, eventData, result));

    private DataTableReader Note(DbCommand command)
    {
        statements.Enqueue(command.CommandText);
        foreach (DbParameter parameter in command.Parameters) values.Enqueue(parameter.Value);
        using var nothing = new DataTable();
        return (answer ?? nothing).CreateDataReader();
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public static readonly NoConnection Instance = new();

        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult.Suppress());
    }
}
