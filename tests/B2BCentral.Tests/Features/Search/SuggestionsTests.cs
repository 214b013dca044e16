using AngleSharp.Dom;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Search.SearchSite;

namespace B2BCentral.Tests.Features.Search;

/// <summary>The list that opens as one types.</summary>
public sealed class SuggestionsTests(SearchSite site) : IClassFixture<SearchSite>
{
    private const string Path = "/search/suggestions";

    [Fact]
    public async Task Is_a_part_of_a_page_with_groups_of_options_and_the_way_to_all()
    {
        var list = await site.GetPageAsync(Address("clamp", Path));

        Assert.Null(list.QuerySelector("main, header"));
        Assert.Equal(["SKUs and products", "Companies"], list.QuerySelectorAll("[role=group]").Select(group => list.GetElementById(group.GetAttribute("aria-labelledby")!)!.Words()));
        Assert.Equal(
            ["Bench tool SKU clamp · ASIN B0CLAMP001", "Steel jaws SKU CLAMP-10 · ASIN B0CLAMP003", "Clamp jaw, spare SKU JAW", "Steel vice SKU VICE · ASIN B0CLAMP002", "Spare part SKU X-CLAMP", "Clampworks Ltd", "The Clamp", "All results for “clamp”"],
            Options(list).Select(option => string.Join(' ', option.ChildNodes.Select(part => part.Words()))));
        Assert.Equal("5 products, 2 companies. Arrow keys choose.", Announcement(list));
        Assert.Equal(Address("clamp"), Options(list)[^1].GetAttribute("href"));
    }

    [Theory]
    [InlineData("vice", "/skus/VICE?seller=shop&marketplace=US")]
    [InlineData("steel v", "/skus/VICE?seller=shop&marketplace=US")]
    [InlineData("b0clamp002", "/products/B0CLAMP002?seller=shop&marketplace=US&sku=VICE")]
    [InlineData("web-7/1", "/orders/web-7/1?seller=shop&marketplace=US")]
    public async Task Each_option_leads_to_the_page_that_is_meant(string words, string address)
    {
        var option = Options(await site.GetPageAsync(Address(words, Path)))[0];

        Assert.Equal(address, option.GetAttribute("href"));
        Assert.NotEmpty((await site.GetPageAsync(address)).Words("h1"));
    }

    [Fact]
    public async Task Are_five_of_each_kind()
    {
        var list = await site.GetPageAsync(Address("m", Path));

        Assert.All(list.QuerySelectorAll("[role=group]"), group => Assert.InRange(group.QuerySelectorAll("[role=option]").Length, 1, 5));
        Assert.Equal("SKUs and products (first 5)", list.Words("#found-products"));
        Assert.Contains("more than 5 orders", Announcement(list), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing like it")]
    [InlineData("")]
    public async Task Nothing_leads_to_what_can_be_searched(string words)
    {
        var list = await site.GetPageAsync(Address(words, Path));

        Assert.Equal(("What can be searched", "Nothing found."), (Assert.Single(Options(list)).Words(), Announcement(list)));
    }

    [Fact]
    public async Task What_is_found_is_text()
    {
        var list = await site.GetPageAsync(Address("clip", Path));

        Assert.Equal($"{Markup}SKU CLIP", Options(list)[0].TextContent);
        Assert.Empty(list.QuerySelectorAll("b, i, script"));
    }

    private static List<IElement> Options(IParentNode list) => [.. list.QuerySelectorAll("a[role=option][tabindex='-1'][aria-selected=false]")];

    private static string? Announcement(IParentNode list) => list.QuerySelector("[data-announcement]")?.GetAttribute("data-announcement");
}
