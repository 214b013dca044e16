using Xunit;

namespace B2BCentral.Testing;

/// <summary>A site that has its orders before the first test of a class asks for a page.</summary>
public abstract class SeededSite : TestSite, IAsyncLifetime
{
    protected abstract Task SeedAsync();

    Task IAsyncLifetime.InitializeAsync() => SeedAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
