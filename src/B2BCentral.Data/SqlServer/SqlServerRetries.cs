using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.SqlServer;

/// <summary>
/// The provider's retries of what is worth another try, for connecting and for what stands alone. Within a transaction nothing is tried again:
/// what came before is gone with it, and whoever began it must begin again.
/// </summary>
internal sealed class SqlServerRetries(ExecutionStrategyDependencies dependencies) : SqlServerRetryingExecutionStrategy(dependencies, maxRetryCount: 3, maxRetryDelay: TimeSpan.FromSeconds(1), errorNumbersToAdd: null)
{
    public override bool RetriesOnFailure => base.RetriesOnFailure && Dependencies.CurrentContext.Context.GetService<IRelationalConnection>().CurrentTransaction is null;
}
