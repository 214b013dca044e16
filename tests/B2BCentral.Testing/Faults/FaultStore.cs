using B2BCentral.Data;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Faults;

/// <summary>A database that programs are killed on, with a state that it can be put back to. At first it is empty, without a schema.</summary>
public abstract class FaultStore(string provider) : IAsyncDisposable
{
    public string Provider => provider;

    /// <summary>Of connections that end with their use.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>Of connections as a site keeps them.</summary>
    public abstract string PooledConnectionString { get; }

    /// <summary>What a command line says to work in it.</summary>
    public string[] Arguments => [$"--Database:Provider={Provider}", $"--ConnectionStrings:B2BCentral={ConnectionString}"];

    /// <param name="provider">Sqlite or PostgreSql.</param>
    /// <param name="folder">Where the rows are kept, such as on a small disk; null for a temporary folder.</param>
    public static async Task<FaultStore> NewAsync(string provider, string? folder = null) => provider switch
    {
        "Sqlite" => new SqliteFaultStore(folder),
        "PostgreSql" => await PostgreSqlFaultStore.StartAsync(folder),
        _ => throw new ArgumentException($"--provider {provider}: Sqlite or PostgreSql.", nameof(provider)),
    };

    /// <summary>What is in it now is what it is put back to.</summary>
    public abstract Task KeepAsync();

    /// <summary>Nobody is connected any more, and it is again what was kept; empty where nothing was.</summary>
    public abstract Task PutBackAsync();

    /// <summary>Whether a program is in a transaction that writes, at this moment.</summary>
    public abstract Task<bool> IsBeingWrittenAsync();

    /// <summary>Waits until the database knows that a killed program is gone.</summary>
    public abstract Task SettleAsync();

    /// <summary>The services of the program on it, in this process.</summary>
    public ServiceProvider Services() =>
        new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase(Provider, ConnectionString).BuildServiceProvider();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
