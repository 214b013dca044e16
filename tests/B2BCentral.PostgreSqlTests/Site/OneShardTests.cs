using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Web.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Site;

/// <summary>A request of one seller is answered by one shard: every statement names the seller of every table that is spread by seller.</summary>
public sealed class OneShardTests(ITestOutputHelper output)
{
    private const int FewestPages = 60;
    private const int FewestStatements = 300;

    // A wish goes to every seller of the product, and the word of whoever asked opens the answers of all.
    private static readonly string[] AcrossSellers = ["AskController", "BuyerRequestsController", "DiscountRequestController"];

    [Fact]
    public async Task Every_statement_of_every_page_names_its_seller()
    {
        await using var site = new TestSite();
        var shop = new HostileShop(site);
        await shop.SeedAsync();
        using var member = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, shop.SellerId, SellerRole.Owner));
        using var log = new StatementLog(site);

        var pages = await SiteWalk.PagesAsync(member, shop.Starts.Where(start => !start.StartsWith("/operator/", StringComparison.Ordinal)), mostOfAShape: 2);

        Assert.InRange(pages.Count(page => page.Answer.Status == 200), FewestPages, int.MaxValue);
        AssertOneSeller(site, log, $"{pages.Count} pages");
    }

    [Fact]
    public async Task So_does_every_statement_of_what_is_posted()
    {
        await using var site = await TwoSellersAsync();
        using var member = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await SellerIdAsync(site, "theirs"), SellerRole.Owner));
        await member.GetAsync("/b2b");
        using var log = new StatementLog(site);

        var forms = SellerAddresses.Of(site).Where(address => address.Method == "POST").ToList();
        foreach (var (_, path) in forms) await member.PostAsync($"{path}?{TwoSellers.Theirs}", null, ($"text-{TwoSellers.PictureId}", "Theirs"));

        AssertOneSeller(site, log, $"{forms.Count} forms");
    }

    [Fact]
    public async Task So_does_every_statement_of_the_api()
    {
        await using var site = await TwoSellersAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(await SellerIdAsync(site, "theirs"), "walk", ApiKeyScope.Write, TestSignIn.OperatorId);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var log = new StatementLog(site);

        var operations = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ApiControllerAttribute>() is not null && route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods is ["GET"])
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/').Replace("{word}", "a-word", StringComparison.Ordinal)).ToList();
        foreach (var operation in operations) (await client.GetAsync($"{operation}?{TwoSellers.Theirs}&range=12m")).Dispose();

        AssertOneSeller(site, log, $"{operations.Count} operations", fewest: 20);
    }

    [Theory]
    [InlineData("SELECT o.day FROM orders AS o WHERE o.marketplace = @m", "orders")]
    [InlineData("SELECT o.day FROM orders AS o WHERE o.seller_id = @s OR o.day = @d", "orders")]
    [InlineData("SELECT o.day FROM orders AS o WHERE @s IS NULL OR o.seller_id = @s", "orders")]
    [InlineData("SELECT o.day FROM orders AS o WHERE o.seller_id = ANY (several)", "orders")]
    [InlineData("SELECT o.day FROM orders AS o INNER JOIN order_items AS i ON o.order_id = i.order_id WHERE o.seller_id = @s", "order_items")]
    [InlineData("SELECT (SELECT count(*) FROM order_items AS i WHERE i.seller_id = o.seller_id) FROM orders AS o WHERE o.seller_id = @s", "order_items")]
    [InlineData("SELECT o.day FROM orders AS o LEFT JOIN order_items AS i ON i.seller_id = o.seller_id WHERE o.seller_id = @s", "order_items")]
    [InlineData("INSERT INTO \"offers\" (\"seller_id\", \"stock\") SELECT @s, stock FROM \"offers\" WHERE \"product_id\" = @p", "offers")]
    [InlineData("UPDATE offers SET stock = @p WHERE product_id = @q", "offers")]
    [InlineData("DELETE FROM \"offers\" WHERE \"product_id\" = @q", "offers")]
    [InlineData("SELECT s.name FROM sellers AS s WHERE s.slug = @slug", null)]
    [InlineData("SELECT o.day FROM orders AS o WHERE o.seller_id = @s AND o.day = @d", null)]
    [InlineData("SELECT o.day FROM orders AS o WHERE o.seller_id = ANY (@own)", null)]
    [InlineData("DELETE FROM \"offers\" WHERE \"seller_id\" = @p0 AND \"product_id\" = @q", null)]
    [InlineData("SELECT o.day FROM orders AS o JOIN order_items AS i ON i.seller_id = o.seller_id WHERE o.seller_id = @s", null)]
    [InlineData("INSERT INTO \"offers\" (\"seller_id\", \"stock\") SELECT @s, stock FROM \"offers\" WHERE \"seller_id\" = @s", null)]
    [InlineData("SELECT o.day FROM orders AS o WHERE FALSE", null)]
    [InlineData("INSERT INTO offers (product_id, seller_id) VALUES (@p, @s)", null)]
    public async Task A_statement_that_leaves_the_seller_open_is_found(string statement, string? table)
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(table is null ? [] : [table], new SellerOfStatement(database.Context.Model).LeftOpen(statement));
    }

    /// <summary>The filter of a bound database is "false or seller_id = ...": <see cref="StatementLog"/> leaves the false out because the database does so before it looks for shards.</summary>
    [Fact]
    public async Task The_database_plans_a_statement_with_its_values()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (isUnbound, seller) = (false, 7);

        var plan = string.Join('\n', await database.Context.Database.SqlQuery<string>($"EXPLAIN SELECT 1 FROM orders AS o WHERE {isUnbound} OR o.seller_id = {seller}").ToListAsync());

        Assert.Contains("(seller_id = 7)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain(" OR ", plan, StringComparison.Ordinal);
    }

    private void AssertOneSeller(TestSite site, StatementLog log, string what, int fewest = FewestStatements)
    {
        using var scope = site.Services.CreateScope();
        var sellers = new SellerOfStatement(scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Model);
        var (across, ofOne) = (log.Statements.Where(asked => asked.AcrossSellers).ToList(), log.Statements.Where(asked => !asked.AcrossSellers).ToList());
        var open = ofOne.Select(asked => (asked, Tables: sellers.LeftOpen(asked.Text).ToList())).Where(found => found.Tables.Count > 0)
            .GroupBy(found => found.asked.Text).Select(same => $"{same.First().asked.Request} leaves the seller of {string.Join(" and ", same.First().Tables)} open: {same.Key}").ToList();

        var concerned = ofOne.Count(asked => sellers.Concerns(asked.Text));
        output.WriteLine($"{what}, {ofOne.Count} statements, {concerned} of tables that are spread, {ofOne.Select(asked => asked.Text).Distinct().Count()} different; {across.Count} across sellers");
        foreach (var found in open) output.WriteLine(found);
        Assert.Empty(open);
        Assert.InRange(concerned, fewest, int.MaxValue);
        Assert.Subset(AcrossSellers.ToHashSet(), across.Select(asked => asked.Controller!).ToHashSet());
    }

    private static async Task<TwoSellers> TwoSellersAsync()
    {
        var site = new TwoSellers();
        await ((IAsyncLifetime)site).InitializeAsync();
        return site;
    }

    private static async Task<int> SellerIdAsync(TestSite site, string slug)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == slug).Select(s => s.Id).SingleAsync();
    }
}
