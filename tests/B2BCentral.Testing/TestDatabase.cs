using B2BCentral.Data;
using B2BCentral.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCentral.Testing;

/// <summary>A database as the migrations build it, with the services of the program and a clock of its own; gone after the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestStore store;
    private readonly ServiceProvider provider;
    private readonly AsyncServiceScope scope;

    private TestDatabase(TestStore store)
    {
        this.store = store;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:Provider"] = TestStore.Provider, ["ConnectionStrings:B2BCentral"] = ConnectionString }).Build();
        provider = new ServiceCollection().AddLogging().AddB2BCentral(configuration)
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).BuildServiceProvider();
        scope = provider.CreateAsyncScope();
    }

    public TestClock Clock { get; } = new();

    public string ConnectionString => store.ConnectionString;

    /// <summary>What a command line says to work in it.</summary>
    public string[] Arguments => store.Arguments;

    /// <summary>One scope for the whole test; <see cref="NewScope"/> sees what is really stored.</summary>
    public IServiceProvider Services => scope.ServiceProvider;

    public B2BCentralDb Context => Services.GetRequiredService<B2BCentralDb>();

    public Given Given => new(provider);

    public static async Task<TestDatabase> CreateAsync() => new(await TestStore.NewAsync());

    /// <summary>A place beside the database, for files that a test imports.</summary>
    public string File(string name) => folder.File(name);

    public AsyncServiceScope NewScope() => provider.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await provider.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
    }
}
