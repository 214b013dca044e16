using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Faults;

/// <summary>The short form of <c>faults readers</c>.</summary>
public sealed class ReadersDuringImportsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_answer_during_an_import_has_the_figures_of_before_it_or_of_after_it()
    {
        await using var store = await FaultStore.NewAsync(TestStore.Provider);
        var readers = new ReadersDuringImports(store, readers: 6, rows: 1_000);

        await readers.RunAsync(imports: 1);

        output.WriteLine($"{readers}");
        Assert.Empty(readers.Harm);
        Assert.True(readers.OfStates[0] > 0, "Nothing was read before the import.");
    }
}
