using B2BCentral.Data;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Synthetic;

public class SyntheticOrdersTests
{
    [Theory]
    [InlineData("US", 1, 1)]
    [InlineData("US", 997, 2)]
    [InlineData("IT", 1_500, 1)]
    [InlineData("JP", 300, 1)]
    [InlineData("IN", 300, 3)]
    public async Task Makes_exactly_the_orders_asked_for_in_the_span_asked_for(string marketplace, int orders, int years)
    {
        await using var database = await TestDatabase.CreateAsync();

        var result = await GenerateAsync(database, new SyntheticRequest("load-test", marketplace, orders, years, Seed: 7));

        var days = await database.Context.Orders.Select(o => o.Day).ToListAsync();
        Assert.Equal(orders, days.Count);
        // The clock of the tests stands at noon UTC of 31 March 2025.
        Assert.Equal(new DateOnly(2025, 3, 30), result.Span.To);
        Assert.Equal(new DateOnly(2025, 3, 31).AddYears(-years), result.Span.From);
        Assert.All(days, day => Assert.True(result.Span.Contains(day)));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_orders()
    {
        var (first, second, other) = (await OrdersOfSeedAsync(42), await OrdersOfSeedAsync(42), await OrdersOfSeedAsync(43));

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    /// <summary>Written down once: a change of machine, runtime or library that changes the data is noticed.</summary>
    [Fact]
    public async Task A_seed_gives_the_figures_that_it_always_gave()
    {
        await using var database = await TestDatabase.CreateAsync();

        var counts = (await GenerateAsync(database, new SyntheticRequest("load-test", "US", 1_000, 1, Seed: 1))).Counts;

        Assert.Equal((4_797_434L, 2_137L, 962L), (counts.Total.Sales, counts.Total.Units, counts.Total.Orders));
    }

    [Fact]
    public async Task The_same_orders_again_change_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var request = new SyntheticRequest("load-test", "US", 500, 1, Seed: 5);
        await GenerateAsync(database, request);

        var again = (await GenerateAsync(database, request)).Counts;

        Assert.Equal((0, 0), (again.Added, again.Changed));
        Assert.Equal(500, await database.Context.Orders.CountAsync());
    }

    [Fact]
    public async Task Summaries_and_data_span_agree_with_the_orders()
    {
        await using var database = await TestDatabase.CreateAsync();

        await GenerateAsync(database, new SyntheticRequest("load-test", "US", 2_000, 1, Seed: 3));

        var marketplace = await database.Context.Marketplaces.SingleAsync();
        Assert.Equal(new DateOnly(2025, 3, 30), marketplace.LastOrderDay);
        Assert.Equal(1, marketplace.DataVersion);
        await foreach (var difference in database.Services.GetRequiredService<SummaryKeeper>().VerifyAsync(marketplace.SellerId, "US"))
            Assert.Fail($"{difference}");
    }

    [Fact]
    public async Task Businesses_rest_at_the_weekend_and_are_busy_before_the_year_ends()
    {
        await using var database = await TestDatabase.CreateAsync();

        await GenerateAsync(database, new SyntheticRequest("load-test", "US", 8_000, 2, Seed: 11));

        var days = await database.Context.Orders.Where(o => o.IsBusiness).Select(o => o.Day).ToListAsync();
        var atWeekends = days.Count(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.InRange(atWeekends, 1, days.Count / 6);
        Assert.True(days.Count(day => day is { Year: 2024, Month: >= 10 }) > days.Count(day => day is { Year: 2024, Month: >= 4 and <= 6 }));
    }

    [Fact]
    public async Task A_demo_seller_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Services.GetRequiredService<SellerDirectory>().AddDemoAsync("northfield-tools", "Northfield Tools", "US", isPeer: false);

        await Assert.ThrowsAsync<UnusableReportException>(() => GenerateAsync(database, new SyntheticRequest("northfield-tools", "US", 10, 1, 1)));

        Assert.Equal(0, await database.Context.Orders.CountAsync());
    }

    [Fact]
    public async Task A_seller_with_imported_orders_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("buyers.csv"), "buyer-id,industry\nB1,23\n");
        await database.Services.GetRequiredService<Importer>().RunAsync(new ImportRequest(folder.File("buyers.csv"), "real", "US", ReportFormat.Auto, Mapping: null));

        await Assert.ThrowsAsync<UnusableReportException>(() => GenerateAsync(database, new SyntheticRequest("real", "US", 10, 1, 1)));
    }

    [Theory]
    [InlineData("buyer-id,industry\nB1,23\n")]
    [InlineData(null)]
    public async Task A_seller_with_invented_orders_takes_no_file(string? list)
    {
        await using var database = await TestDatabase.CreateAsync();
        await GenerateAsync(database, new SyntheticRequest("load-test", "US", 10, 1, 1));
        var before = await DatabaseDump.OfAllAsync(database);

        var refusal = await Assert.ThrowsAsync<UnusableReportException>(() => database.ImportTextAsync(list ?? OrderRow.Report(new OrderRow("1")), seller: "load-test"));

        Assert.Equal("'load-test' has invented orders, and real orders never mix with those.", refusal.Message);
        Assert.Contains("--seller", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseDump.OfAllAsync(database));
    }

    private static Task<SyntheticResult> GenerateAsync(TestDatabase database, SyntheticRequest request) =>
        database.Services.GetRequiredService<SyntheticOrders>().GenerateAsync(request);

    private static async Task<List<string>> OrdersOfSeedAsync(int seed)
    {
        await using var database = await TestDatabase.CreateAsync();
        await GenerateAsync(database, new SyntheticRequest("load-test", "US", 400, 1, seed));
        B2BCentralDb db = database.Context;
        return await db.Orders.AsNoTracking().Include(o => o.Items).OrderBy(o => o.OrderId).AsAsyncEnumerable()
            .Select(o => $"{o.OrderNumber} {o.PurchasedAt:O} {o.BuyerId} {o.Status} {string.Join(',', o.Items.Select(i => $"{i.ProductId}x{i.Quantity}={i.Amount}"))}")
            .ToListAsync();
    }
}
