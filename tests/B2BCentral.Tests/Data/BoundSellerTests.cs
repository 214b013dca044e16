using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data;

/// <summary>A bound database gives no row of another seller away, also to a query that forgot to name its seller.</summary>
public sealed class BoundSellerTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private int mine;
    private int theirs;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Seller("mine").Order(asin: "MINE");
        await database.Given.Seller("theirs").Order(asin: "THEIRS");
        (mine, theirs) = (await IdAsync("mine"), await IdAsync("theirs"));
        database.Context.ChangeTracker.Clear();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_query_without_a_seller_reads_the_bound_one()
    {
        Assert.Equal(["MINE", "THEIRS"], await SkusAsync());

        database.Context.BindTo(mine);

        Assert.Equal(["MINE"], await SkusAsync());
        Assert.Equal(["mine"], await database.Context.Sellers.Select(s => s.Slug).ToListAsync());
    }

    [Fact]
    public async Task Bound_to_nobody_it_reads_nothing()
    {
        database.Context.BindTo(B2BCentralDb.Nobody);

        Assert.Empty(await SkusAsync());
    }

    [Fact]
    public void Every_table_of_sellers_has_the_filter() => Assert.All(
        database.Context.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && entity.FindProperty("SellerId") is not null),
        entity => Assert.NotNull(entity.FindDeclaredQueryFilter(B2BCentralDb.SellerFilter)));

    [Fact]
    public async Task A_row_of_another_seller_is_not_saved()
    {
        database.Context.BindTo(mine);
        database.Context.Products.Add(new Product { SellerId = theirs, ProductId = 99, Sku = "PLANTED" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_deletion_without_a_seller_removes_the_bound_ones_alone()
    {
        database.Context.BindTo(mine);

        await database.Context.OrderItems.ExecuteDeleteAsync();

        database.Context.BindTo(null);
        Assert.Equal([theirs], await database.Context.OrderItems.Select(i => i.SellerId).ToListAsync());
    }

    [Theory]
    [InlineData(SellerRole.Viewer, SellerPage.Pricing, PageLevel.View)]
    [InlineData(SellerRole.Editor, SellerPage.Pricing, PageLevel.Edit)]
    [InlineData(SellerRole.Editor, SellerPage.Permissions, PageLevel.None)]
    [InlineData(SellerRole.Owner, SellerPage.Permissions, PageLevel.Edit)]
    public void A_role_has_its_levels(SellerRole role, SellerPage page, PageLevel level) => Assert.Equal(level, new Membership { UserId = "u", Role = role }.LevelOf(page));

    [Fact]
    public void A_right_of_one_page_holds_against_the_role_and_an_owner_has_all()
    {
        var right = new PageRight { UserId = "u", Page = SellerPage.BusinessReports, Level = PageLevel.None };

        Assert.Equal(PageLevel.None, new Membership { UserId = "u", Role = SellerRole.Editor, Rights = [right] }.LevelOf(SellerPage.BusinessReports));
        Assert.Equal(PageLevel.Edit, new Membership { UserId = "u", Role = SellerRole.Owner, Rights = [right] }.LevelOf(SellerPage.BusinessReports));
    }

    private Task<List<string>> SkusAsync() => database.Context.Products.OrderBy(p => p.Sku).Select(p => p.Sku).ToListAsync();

    private Task<int> IdAsync(string slug) => database.Context.Sellers.Where(s => s.Slug == slug).Select(s => s.Id).SingleAsync();
}
