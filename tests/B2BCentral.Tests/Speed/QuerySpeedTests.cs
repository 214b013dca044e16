using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Testing.Measuring;
using B2BCentral.Testing.Workload;
using B2BCentral.Web.Hosting;
using B2BCentral.Web.Widgets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Speed;

/// <summary>The short form of the benchmarks: ratios on 100,000 order items, with room for a noisy machine. What is twice as slow as today fails.</summary>
[Collection(SpeedCollection.Name)]
public sealed class QuerySpeedTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Items = 100_000;
    private const int Runs = 20;

    private static readonly Period Year = new(Shop.Latest.AddDays(-364), Shop.Latest);
    private static readonly Period Month = new(Shop.Latest.AddDays(-29), Shop.Latest);
    private static readonly Period AllDays = new(Shop.Latest.AddDays(1 - Shop.Days), Shop.Latest);

    private TestDatabase database = null!;
    private ServiceProvider services = null!;

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

    [Fact]
    public async Task The_dashboards_queries_beside_the_raw_items()
    {
        var product = await ProductQuerySet.OfAsync(services);
        await using var raw = await OpenPlainAsync();
        Assert.Equal(await RawQuerySet.RunAsync(raw, Year), await product.RunAsync(Year));

        var costs = await Cost.TurnAboutAsync(Runs, new Work("product", () => product.RunAsync(Year)), new Work("raw", () => RawQuerySet.RunAsync(raw, Year)));
        output.WriteLine($"product {costs[0]}, raw {costs[1]}");

        // 10 when this was written.
        Assert.InRange(costs[1].Wall / costs[0].Wall, 4, double.MaxValue);
    }

    [Fact]
    public async Task Three_years_beside_thirty_days()
    {
        var product = await ProductQuerySet.OfAsync(services);

        var costs = await Cost.TurnAboutAsync(Runs, new Work("30 days", () => product.RunAsync(Month)), new Work("3 years", () => product.RunAsync(AllDays)));
        output.WriteLine($"30 days {costs[0]}, 3 years {costs[1]}");

        // 3 when this was written.
        Assert.InRange(costs[1].Wall / costs[0].Wall, 0, 6);
    }

    private async Task ImportAsync(string file)
    {
        await using var scope = services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(file, "shop", "US", ReportFormat.Auto, null));
        Assert.False(result.NothingUsable);
    }

    /// <summary>The product's own orders and items, under the names of the plain tables.</summary>
    private async Task<SqliteConnection> OpenPlainAsync()
    {
        var connection = new SqliteConnection(database.ConnectionString);
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
}
