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
    public override bool RetriesOnFailure => base.RetriesOnFailure && Dependencies.CurrentContext.Context.GetService<IRelationalConnection>().CurrentTransaction is null;
}
