using B2BCentral.Testing;
using B2BCentral.Testing.Fuzzing;

namespace B2BCentral.Tests.Imports.Writing;

public class FuzzedImportsTests
{
    [Fact]
    public async Task Damaged_files_go_in_as_a_whole_or_leave_no_trace_and_the_summaries_agree()
    {
        await using var database = await TestDatabase.CreateAsync();
        var imports = new FuzzedImports(database, new Fuzzer(seed: 1));

        await imports.RunAsync(first: 1, count: 300, batch: 100);

        Assert.Empty(imports.Harm);
        Assert.Equal(3, imports.Batches);
        Assert.True(imports.Files is { Loaded: > 50, Refused: > 50 }, imports.Files.ToString());
    }
}
