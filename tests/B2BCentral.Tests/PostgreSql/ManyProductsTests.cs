using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Tests.Commands;
using B2BCentral.Tests.Imports.Writing;
using Npgsql;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>What items refer to is found by its key, of a seller too whom the server's statistics never heard of.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class ManyProductsTests : IDisposable
{
    private const int Products = 3_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_first_import_reads_no_product_more_often_than_it_is_sold()
    {
        var connection = await (await PostgresServer.StartedAsync()).NewDatabaseAsync();
        await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(Enumerable.Range(1, 2 * Products).Select(i => new OrderRow($"{i}") { Sku = $"SKU-{i % Products}" })));

        var import = await CommandRun.OfAsync(folder, "import", folder.File("orders.txt"), "--seller", "shop", "--marketplace", "US",
            "--Database:Provider=PostgreSql", $"--ConnectionStrings:B2BCentral={connection};Pooling=False");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));

        // The connection of the import has told what it read when it closed.
        await using var asked = new NpgsqlConnection(connection);
        await asked.OpenAsync();
        await using var read = new NpgsqlCommand("SELECT sum(idx_tup_read)::bigint FROM pg_stat_user_indexes WHERE relname = 'products'", asked);
        Assert.InRange((long)(await read.ExecuteScalarAsync())!, 1, 20 * Products);
    }
}
