#pragma warning disable EF1001 // There is no other place where each query passes with the values of its parameters.
using System.Linq.Expressions;
using B2BCentral.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>Runs each query as always, and gives it to <see cref="Translations"/> before.</summary>
internal sealed class TranslatingCompiler(
    IQueryContextFactory contexts, ICompiledQueryCache cache, ICompiledQueryCacheKeyGenerator keys, IDatabase database, IDiagnosticsLogger<DbLoggerCategory.Query> log,
    ICurrentDbContext current, IEvaluatableExpressionFilter evaluatable, IModel model) : QueryCompiler(contexts, cache, keys, database, log, current, evaluatable, model)
{
    private readonly IDiagnosticsLogger<DbLoggerCategory.Query> ownLog = log;
    private readonly DbContext db = current.Context;

    public override TResult Execute<TResult>(Expression query)
    {
        Translate(query, typeof(TResult));
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        // One and many, waited for or not, are the same statement.
        var many = typeof(TResult).GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);
        var of = typeof(TResult).GetGenericArguments()[0];
        Translate(query, many ? typeof(IEnumerable<>).MakeGenericType(of) : of);
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }

    public override Func<QueryContext, TResult> CreateCompiledQuery<TResult>(Expression query) => throw new NotSupportedException("Say how a query that is compiled ahead is translated.");

    public override Func<QueryContext, TResult> CreateCompiledAsyncQuery<TResult>(Expression query) => throw new NotSupportedException("Say how a query that is compiled ahead is translated.");

    private void Translate(Expression query, Type result)
    {
        var values = new Dictionary<string, object?>();
        var extracted = ExtractParameters(query, values, ownLog);
        db.GetService<Translations>().Translate((B2BCentralDb)db, extracted, values, result);
    }
}
