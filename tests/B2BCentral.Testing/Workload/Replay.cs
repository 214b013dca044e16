using System.Data.Common;
using System.Diagnostics;
using B2BCentral.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Workload;

/// <summary>The statements that EF Core sends for a piece of work, sent again by hand: what is left of the work is EF Core's share and the product's own.</summary>
public sealed class Replay : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<(string Text, (string Name, object? Value)[] Parameters)> statements = [];
    private readonly List<IDisposable> subscriptions = [];

    public int Count => statements.Count;

    public IEnumerable<string> Statements => statements.Select(statement => statement.Text);

    public static async Task<Replay> OfAsync(Func<Task> work)
    {
        var replay = new Replay();
        using (DiagnosticListener.AllListeners.Subscribe(replay)) await work();
        replay.subscriptions.ForEach(subscription => subscription.Dispose());
        return replay;
    }

    /// <summary>Reads every value of every row.</summary>
    public Task RunAsync(IServiceProvider services) => SendAsync(services, text => text, async reader =>
    {
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync()) reader.GetValues(values);
    });

    /// <summary>How SQLite goes about each statement, step by step.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> PlansAsync(IServiceProvider services)
    {
        var plans = new List<IReadOnlyList<string>>();
        await SendAsync(services, text => $"EXPLAIN QUERY PLAN {text}", async reader =>
        {
            var steps = new List<string>();
            while (await reader.ReadAsync()) steps.Add(reader.GetString(reader.GetOrdinal("detail")));
            plans.Add(steps);
        });
        return plans;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData { Command: var command }) return;
        statements.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private async Task SendAsync(IServiceProvider services, Func<string, string> statement, Func<DbDataReader, Task> read)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await db.Database.OpenConnectionAsync();
        foreach (var (text, parameters) in statements)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement(text);
            foreach (var (name, value) in parameters) command.Parameters.Add(Parameter(command, name, value));
            await using var reader = await command.ExecuteReaderAsync();
            await read(reader);
        }
    }

    private static DbParameter Parameter(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        return parameter;
    }
}
