using B2BCentral.Data;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing;

/// <summary>A database of its own for one test, of the provider that the test project is for.</summary>
public abstract class TestStore : IAsyncDisposable
{
    /// <summary>As a test project says in its file; Sqlite where it says nothing.</summary>
    public static string Provider { get; } = AppContext.GetData("B2BCentral.TestProvider") as string ?? DatabaseRegistration.DefaultProvider;

    /// <summary>With the newest schema and no rows.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>The same for those who wait for other writers a second only.</summary>
    public abstract string HastyConnectionString { get; }

    /// <summary>What a command line says to work in it.</summary>
    public string[] Arguments => [$"--Database:Provider={Provider}", $"--ConnectionStrings:B2BCentral={ConnectionString}"];

    /// <summary>Away from the few threads of the tests, some of which wait for it without letting another use them.</summary>
    public static Task<TestStore> NewAsync() => Task.Run(async () => (TestStore)(Provider switch
    {
        "Sqlite" => await SqliteStore.CreateAsync(),
        "SqlServer" => await SqlServerStore.CreateAsync(),
        "PostgreSql" => await PostgreSqlStore.CreateAsync(),
        _ => throw new InvalidOperationException($"Tests know no provider {Provider}."),
    }));

    public abstract ValueTask DisposeAsync();

    /// <summary>Brings an empty database to the newest schema.</summary>
    protected static async Task MigrateAsync(string connection)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddB2BCentralDatabase(Provider, connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PrepareAsync();
    }
}
