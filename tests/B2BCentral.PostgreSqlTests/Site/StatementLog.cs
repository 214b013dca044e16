using System.Collections;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using B2BCentral.Testing;
using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace B2BCentral.Tests.Site;

/// <summary>What EF Core asks the database of one site while it answers requests, from here on until it is disposed.</summary>
internal sealed class StatementLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly HttpContextAccessor Http = new();

    private readonly string database;
    private readonly ConcurrentBag<IDisposable> subscriptions = [];
    private readonly ConcurrentQueue<Asked> asked = new();

    public StatementLog(TestSite site)
    {
        database = new NpgsqlConnectionStringBuilder(site.ConnectionString).Database!;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<Asked> Statements => asked;

    public void Dispose()
    {
        foreach (var subscription in subscriptions) subscription.Dispose();
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name) subscriptions.Add(listener.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> said)
    {
        if (said.Value is not CommandEventData { Command: { } command } || said.Key != RelationalEventId.CommandExecuting.Name || command.Connection?.Database != database) return;
        if (Http.HttpContext is not { } request) return;

        var action = request.GetEndpoint()?.Metadata;
        asked.Enqueue(new Asked(
            $"{request.Request.Method} {request.Request.Path}", action?.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Name,
            action?.GetMetadata<AcrossSellersAttribute>() is not null, Text(command)));
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    // As the database plans it, which knows the values: what is false is not there, and whoever asks for any of several sellers does not ask for one.
    private static string Text(DbCommand command) => command.Parameters.Cast<DbParameter>().Aggregate(command.CommandText, (text, parameter) => parameter.Value switch
    {
        false => text.Replace($"{Name(parameter)} OR ", "", StringComparison.Ordinal),
        ICollection { Count: not 1 } and not byte[] => text.Replace($"ANY ({Name(parameter)})", "ANY (several)", StringComparison.Ordinal),
        _ => text,
    });

    private static string Name(DbParameter parameter) => "@" + parameter.ParameterName.TrimStart('@');
}

/// <param name="Request">Method and path.</param>
/// <param name="Controller">Null before it is known which.</param>
/// <param name="AcrossSellers">The controller says that it looks at several sellers.</param>
/// <param name="Text">As it is sent.</param>
internal sealed record Asked(string Request, string? Controller, bool AcrossSellers, string Text);
