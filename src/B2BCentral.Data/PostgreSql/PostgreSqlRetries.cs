using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace B2BCentral.Data.PostgreSql;

/// <summary>
/// The provider's retries of what is worth another try, for connecting and for what stands alone. Within a transaction nothing is tried again:
/// what came before is gone with it, and whoever began it must begin again.
/// </summary>
internal sealed class PostgreSqlRetries(ExecutionStrategyDependencies dependencies) : NpgsqlRetryingExecutionStrategy(dependencies, maxRetryCount: 3, maxRetryDelay: TimeSpan.FromSeconds(1), errorCodesToAdd: null)
{
    // What is asked is tried again all the same. But the framework would hold all rows of every query in memory, to be able to try again in the midst of them.
    public override bool RetriesOnFailure => false;

    // Tried again within a transaction, a query would run on a new connection without what was begun.
    protected override bool ShouldRetryOn(Exception? exception) => !IsInTransaction && base.ShouldRetryOn(exception);

    private bool IsInTransaction => Dependencies.CurrentContext.Context.GetService<IRelationalConnection>().CurrentTransaction is not null;
}
