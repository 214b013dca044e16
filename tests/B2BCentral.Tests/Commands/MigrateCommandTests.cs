using B2BCentral.Testing;

namespace B2BCentral.Tests.Commands;

[Collection(ConsoleTurns.Name)]
public sealed class MigrateCommandTests
{
    [Fact]
    public async Task A_database_on_one_machine_is_not_spread_and_not_even_made()
    {
        using var folder = new TemporaryFolder();

        (await CommandRun.OfAsync(folder, "migrate", "--distribute")).AssertRefusedInOneLine("Only PostgreSql with Citus spreads tables");

        Assert.False(File.Exists(folder.File("b2bcentral.db")));
    }
}
