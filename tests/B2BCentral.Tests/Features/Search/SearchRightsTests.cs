using B2BCentral.Data.Users;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Search.SearchSite;

namespace B2BCentral.Tests.Features.Search;

/// <summary>One finds what one may open, and is not told that there is more.</summary>
public sealed class SearchRightsTests(SearchSite site) : IClassFixture<SearchSite>
{
    // The SKU of a product, a company, the beginning of an order id and a company that asks for a discount
    private static readonly string[] All = ["VICE", "Clampworks", "113", SearchSite.Asker];

    [Theory]
    [InlineData(SellerPage.Products, "VICE", "SKU or ASIN,Product title", "SKU, ASIN, title")]
    [InlineData(SellerPage.Companies, "Clampworks", "Company", "company")]
    [InlineData(SellerPage.Orders, "113", "Order id", "order id")]
    [InlineData(SellerPage.BuyerRequests, SearchSite.Asker, "Buyer request", "company")]
    public async Task With_the_right_of_one_page_its_kind_is_found_and_no_other(SellerPage right, string found, string explained, string hint)
    {
        using var member = await site.MemberAsync(right);

        foreach (var words in All)
        {
            var (page, list) = ((await member.GetAsync(Address(words))).Page, (await member.GetAsync(Address(words, "/search/suggestions"))).Page);
            Assert.Equal(words == found ? 1 : 0, page.QuerySelectorAll("main table").Length);
            Assert.Equal(words == found ? 1 : 0, list.QuerySelectorAll("[role=group]").Length);
        }

        var help = (await member.GetAsync(Address(""))).Page;
        Assert.Equal(explained.Split(','), help.QuerySelectorAll("main dt").Select(kind => kind.TextContent));
        Assert.Equal(hint, help.QuerySelector("#site-search")!.GetAttribute("placeholder"));
    }

    [Fact]
    public async Task Without_any_of_them_there_is_no_search()
    {
        using var member = await site.MemberAsync(SellerPage.Dashboard, SellerPage.Pricing);

        Assert.Equal(403, (await member.GetAsync(Address("VICE"))).Status);
        Assert.Equal(403, (await member.GetAsync(Address("VICE", "/search/suggestions"))).Status);
        Assert.Null((await member.GetAsync($"/b2b?seller={GivenOrders.Seller}")).Page.QuerySelector("site-search"));
    }

    [Fact]
    public async Task Another_seller_is_not_there()
    {
        using var member = await site.MemberAsync(Enum.GetValues<SellerPage>());

        foreach (var path in (string[])["/search", "/search/suggestions"])
            Assert.Equal(404, (await member.GetAsync($"{path}?seller=elsewhere&marketplace=US&q=THEIRS")).Status);
    }
}
