using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Shared;

/// <summary>The history of a product does not tell what was done on a page that one may not open.</summary>
public sealed class ChangeRightsTests(ChangeRightsTests.Shop site) : IClassFixture<ChangeRightsTests.Shop>
{
    private static readonly string[] Pages = ["/skus/A1", "/products/A1", "/pricing/offers/A1"];

    private static readonly string[] All = ["Campaign draft", "Quantity discount", "Business price", "Stock", "Title"];

    [Theory]
    [InlineData(SellerRole.Viewer)]
    [InlineData(SellerRole.Editor)]
    [InlineData(SellerRole.Owner)]
    public async Task Whoever_may_open_every_page_reads_every_change(SellerRole role)
    {
        using var member = await site.MemberAsync(role);

        foreach (var page in Pages) Assert.Equal(All, await ReadAsync(member, page));
    }

    [Theory]
    [InlineData(SellerPage.Pricing, "Campaign draft,Stock,Title")]
    [InlineData(SellerPage.Campaigns, "Quantity discount,Business price,Stock,Title")]
    [InlineData(SellerPage.Products, "Campaign draft,Quantity discount,Business price")]
    [InlineData(SellerPage.Companies, "Campaign draft,Quantity discount,Business price,Stock,Title")]
    public async Task Without_a_page_its_changes_are_not_told(SellerPage page, string told)
    {
        foreach (var role in (SellerRole[])[SellerRole.Viewer, SellerRole.Editor])
        {
            using var member = await site.MemberAsync(role, page);

            foreach (var address in Pages.Where(address => page != PageOf(address))) Assert.Equal(told.Split(','), await ReadAsync(member, address));
        }
    }

    [Fact]
    public async Task With_nothing_but_its_own_page_only_changes_of_that_page_are_told()
    {
        using var member = await site.MemberAsync(SellerRole.Viewer, [.. Enum.GetValues<SellerPage>().Except([SellerPage.Products])]);

        foreach (var page in Pages.Where(page => PageOf(page) == SellerPage.Products)) Assert.Equal(["Stock", "Title"], await ReadAsync(member, page));
    }

    [Fact]
    public async Task A_product_with_many_changes_of_a_hidden_page_tells_the_others_all_the_same()
    {
        using var member = await site.MemberAsync(SellerRole.Viewer, SellerPage.Pricing);

        Assert.Equal(["Stock"], await ReadAsync(member, "/skus/A2"));
    }

    private static SellerPage PageOf(string address) => address.StartsWith("/pricing", StringComparison.Ordinal) ? SellerPage.Pricing : SellerPage.Products;

    private static async Task<IEnumerable<string>> ReadAsync(Visitor member, string page)
    {
        var answer = await member.GetAsync($"{page}?seller={Given.Shop}&marketplace=US");
        Assert.Equal(200, answer.Status);
        return answer.Page.QuerySelectorAll("[aria-labelledby=changes] tbody th").Select(field => field.Words());
    }

    public sealed class Shop : SeededSite
    {
        private int last;

        public async Task<Visitor> MemberAsync(SellerRole role, params SellerPage[] without)
        {
            await using var scope = Services.CreateAsyncScope();
            var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == Given.Shop).Select(s => s.Id).SingleAsync();
            return NewMember(await TestSignIn.MemberCookieAsync(Services, id, role, without.Select(page => (page, PageLevel.None))));
        }

        protected override async Task SeedAsync()
        {
            await Given.Order(on: "2025-03-10", asin: "A1").Order(on: "2025-03-10", asin: "A2").Offer("A1", _ => { }).Offer("A2", _ => { });
            await using var scope = Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            var (one, another) = (await db.Products.SingleAsync(p => p.Sku == "A1"), await db.Products.SingleAsync(p => p.Sku == "A2"));
            // As the commands of those pages write them down.
            foreach (var (field, kind) in ((string, ChangeKind)[])[("Title", ChangeKind.Listing), ("Stock", ChangeKind.Listing), ("Business price", ChangeKind.Price), ("Quantity discount", ChangeKind.Price), ("Campaign draft", ChangeKind.Listing)])
                db.Changes.Add(ChangeOf(one.SellerId, one.ProductId, kind, field));
            db.Changes.Add(ChangeOf(another.SellerId, another.ProductId, ChangeKind.Listing, "Stock"));
            for (var i = 0; i < 150; i++) db.Changes.Add(ChangeOf(another.SellerId, another.ProductId, ChangeKind.Price, "Business price"));
            await db.SaveChangesAsync();
        }

        private Change ChangeOf(int sellerId, int productId, ChangeKind kind, string field) => new()
        {
            SellerId = sellerId,
            ProductId = productId,
            ChangeId = ++last,
            At = DateTimeOffset.UnixEpoch,
            UserId = TestSignIn.OperatorId,
            Kind = kind,
            Field = field,
            Marketplace = "US",
            After = $"{field} {last}",
        };
    }
}
