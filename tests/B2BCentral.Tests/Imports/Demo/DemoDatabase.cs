using B2BCentral.Data.Figures;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Demo;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Demo;

/// <summary>The demo sellers, made once for all tests that only look at them.</summary>
public sealed class DemoDatabase : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public SellerMarketplace Northfield { get; private set; } = null!;

    public SellerMarketplace Aurora { get; private set; } = null!;

    public FigureScope NorthfieldScope => new(Northfield.SellerId, "US", CountingPolicy.NotCancelled);

    public static Period Last30Days => Period.DaysEnding(new DateOnly(2025, 3, 30), 30);

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync();
        await Database.Services.GetRequiredService<DemoData>().EnsureAsync();
        Northfield = await FindAsync("northfield-tools");
        Aurora = await FindAsync("cartoleria-aurora");
    }

    public Task DisposeAsync() => Database.DisposeAsync().AsTask();

    private Task<SellerMarketplace> FindAsync(string slug) =>
        Database.Context.Marketplaces.AsNoTracking().SingleAsync(m => Database.Context.Sellers.Any(s => s.Id == m.SellerId && s.Slug == slug));
}
