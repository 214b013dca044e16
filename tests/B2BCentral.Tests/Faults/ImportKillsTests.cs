using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Faults;

/// <summary>The short form of <c>faults kill</c>.</summary>
public sealed class ImportKillsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_killed_import_is_in_the_database_as_a_whole_or_not_at_all()
    {
        await using var store = await FaultStore.NewAsync(TestStore.Provider);
        var kills = new ImportKills(store, rows: 800, seed: 3);

        await kills.RunAsync(times: 2);

        output.WriteLine($"{kills}");
        Assert.Empty(kills.Harm);
        Assert.Equal(2, kills.Completed);
    }
}
