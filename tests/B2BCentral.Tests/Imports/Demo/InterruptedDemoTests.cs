using B2BCentral.Data;
using B2BCentral.Imports;
using B2BCentral.Imports.Demo;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Demo;

public class InterruptedDemoTests
{
    [Fact]
    public async Task A_start_that_was_killed_half_way_is_completed_by_the_next()
    {
        await using var database = await TestDatabase.CreateAsync();
        // As a killed process leaves it: some sellers are there as a whole, the others not at all.
        await database.Services.GetRequiredService<SellerDirectory>().AddDemoAsync("northfield-tools", "Northfield Tools", "US", isPeer: false);

        await database.Services.GetRequiredService<DemoData>().EnsureAsync();

        Assert.Equal(43, await database.Context.Sellers.CountAsync());
        Assert.Equal(41, await database.Context.Marketplaces.CountAsync(m => m.FirstOrderDay != null));
    }

    [Fact]
    public async Task A_database_with_a_real_seller_gets_no_demo()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Services.GetRequiredService<SellerDirectory>().GetOrAddAsync("real-shop", "US");

        await database.Services.GetRequiredService<DemoData>().EnsureAsync();

        Assert.Equal("real-shop", Assert.Single(await ((B2BCentralDb)database.Context).Sellers.ToListAsync()).Slug);
    }
}
