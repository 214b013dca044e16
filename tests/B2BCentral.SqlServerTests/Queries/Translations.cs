using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using B2BCentral.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>Each query once, as SQL Server would be sent it.</summary>
internal sealed class Translations
{
    private static readonly MethodInfo Compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    private readonly HashSet<Expression> seen = new(ExpressionEqualityComparer.Instance);
    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentQueue<string> statements = new();

    /// <summary>Queries that differ in more than their values.</summary>
    public int Distinct => seen.Count;

    public IReadOnlyCollection<string> Faults => faults;

    public IReadOnlyCollection<string> Statements => statements;

    /// <param name="db">Whose query it is, of whichever engine.</param>
    /// <param name="query">Without its values.</param>
    /// <param name="values">Those of its parameters.</param>
    /// <param name="result">One row, or a sequence of them.</param>
    public void Translate(B2BCentralDb db, Expression query, IReadOnlyDictionary<string, object?> values, Type result)
    {
        lock (seen)
            if (!seen.Add(query)) return;

        var alone = new SilentServer();
        using var twin = alone.NewContext();
        twin.BindTo(db.BoundTo);
        try
        {
            Run(twin, new OnServer(twin.Model).Visit(query), values, result);
        }
        catch (Exception problem) when (alone.Statements.Any() || problem is TargetInvocationException or InvalidOperationException)
        {
            // A server without rows has no first one, and so some queries end after their statement was sent.
            if (!alone.Statements.Any()) faults.Enqueue($"{(problem.InnerException ?? problem).Message}\n{new ExpressionPrinter().PrintExpression(query)}");
        }

        foreach (var statement in alone.Statements)
        {
            statements.Enqueue(statement);
            foreach (var fault in TransactSql.FaultsOf(statement)) faults.Enqueue($"{fault}\n{statement}");
        }
    }

    private static void Run(B2BCentralDb twin, Expression query, IReadOnlyDictionary<string, object?> values, Type result)
    {
        var run = (Delegate)Compile.MakeGenericMethod(result).Invoke(twin.GetService<IDatabase>(), [query, false])!;
        var context = twin.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in values) context.Parameters[name] = value;
        if (run.DynamicInvoke(context) is not IEnumerable rows) return;

        foreach (var _ in rows) break;
    }

    /// <summary>The same query over the tables of the other model.</summary>
    private sealed class OnServer(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? root.UpdateEntityType(model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);
    }
}
