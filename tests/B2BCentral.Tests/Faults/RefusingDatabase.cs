using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.Faults;

/// <summary>A database that gives nobody a connection while it is told to: what of it is asked fails as after the last of several tries.</summary>
internal sealed class RefusingDatabase(IServiceScopeFactory? otherwise = null) : IServiceScopeFactory
{
    private int asked;

    /// <summary>The number of a question, counted from 1, to whether it is refused.</summary>
    public Func<int, bool> Refuses { get; set; } = _ => true;

    public Exception Problem { get; init; } = new RetryLimitExceededException(
        "The maximum number of retries (3) was exceeded.", new PostgresException("sorry, too many clients already", "FATAL", "FATAL", PostgresErrorCodes.TooManyConnections));

    public IServiceScope CreateScope() => Refuses(Interlocked.Increment(ref asked)) ? throw Problem : otherwise!.CreateScope();
}
