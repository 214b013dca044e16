using B2BCentral.Imports;
using B2BCentral.Testing;
using B2BCentral.Web.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Commands;

public class GenerateCommandTests
{
    [Fact]
    public async Task Stores_the_orders_and_exits_with_0()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(0, await RunAsync(database, "--seller", "load-test", "--orders", "120", "--years", "2", "--seed", "9", "--marketplace", "de"));

        Assert.Equal(120, await database.Context.Orders.CountAsync(o => o.Marketplace == "DE"));
    }

    [Fact]
    public async Task A_demo_seller_exits_with_2_and_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Services.GetRequiredService<SellerDirectory>().AddDemoAsync("northfield-tools", "Northfield Tools", "US", isPeer: false);

        Assert.Equal(2, await RunAsync(database, "--seller", "northfield-tools", "--orders", "10"));

        Assert.Equal(0, await database.Context.Orders.CountAsync());
    }

    [Theory]
    [InlineData("--orders", "0")]
    [InlineData("--orders", "many")]
    [InlineData("--orders", "10", "--years", "500")]
    [InlineData("--orders", "10", "--marketplace", "XX")]
    [InlineData("--years", "1")]
    public async Task A_value_that_cannot_be_is_refused(params string[] args)
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.NotEqual(0, await RunAsync(database, ["--seller", "load-test", .. args]));

        Assert.Equal(0, await database.Context.Orders.CountAsync());
    }

    private static Task<int> RunAsync(TestDatabase database, params string[] args) =>
        CommandLine.RunAsync(["generate", .. args, .. database.Arguments]);
}
