using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Testing.Workload;
using B2BCentral.Web.Hosting;
using B2BCentral.Web.Widgets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Speed;

/// <summary>A seller of 100,000 order items, loaded once for all that is measured.</summary>
public sealed class MeasuredShop : IAsyncLifetime
{
    private const int Items = 100_000;

    private TestDatabase database = null!;
    private ServiceProvider services = null!;

    public IServiceProvider Services => services;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:B2BCentral"] = database.ConnectionString };
        services = new ServiceCollection().AddLogging().AddB2BCentral(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).AddWidgetQueries().BuildServiceProvider();
        var files = new ShopFiles(Path.GetDirectoryName(database.File("shop"))!, Shop.OfItems(Items));
        files.Make();
        foreach (var file in (string[])[files.Buyers, files.Report]) await ImportAsync(file);
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>The product's own orders and items, under the names of the plain tables. Nobody else ever gets this connection.</summary>
    public async Task<SqliteConnection> OpenPlainAsync()
    {
        var connection = new SqliteConnection($"{database.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var views = connection.CreateCommand();
        views.CommandText =
            $"""
             PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY;
             CREATE TEMP VIEW orders AS SELECT o."OrderId" AS id, o."Day" AS day, o."IsBusiness" AS is_business, COALESCE(s."ParentId", s."SegmentId") AS industry, s."Name" AS trade
               FROM main."Orders" AS o LEFT JOIN main."Segments" AS s ON s."SellerId" = o."SellerId" AND s."SegmentId" = o."IndustryId" WHERE o."SellerId" = 1 AND o."Marketplace" = 'US';
             CREATE TEMP VIEW items AS SELECT "OrderId" AS order_id, "ProductId" AS product, "Quantity" AS quantity, "Amount" AS amount, "IsCancelled" AS is_cancelled FROM main."OrderItems" WHERE "SellerId" = 1;
             """;
        await views.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task ImportAsync(string file)
    {
        await using var scope = services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(file, "shop", "US", ReportFormat.Auto, null));
        Assert.False(result.NothingUsable);
    }
}
