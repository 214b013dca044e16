using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.ActionCenter;

/// <summary>What opens under the bell.</summary>
public sealed class TaskMenuTests : SeededSite
{
    private const string Store = "seller=my-shop&marketplace=US";
    private const string Menu = $"/action-center/menu?{Store}";

    protected override async Task SeedAsync()
    {
        var shop = Given;
        for (var i = 1; i <= 6; i++) shop = shop.Order(asin: $"B0{i}", amount: 10 * i).Offer($"B0{i}", AboveList);
        await shop;
        await Given.Seller("elsewhere").Order(asin: "THEIRS", amount: 1_000).Offer("THEIRS", AboveList);
    }

    [Fact]
    public async Task Lists_the_five_first_tasks_of_the_seller_each_with_the_page_where_it_is_done()
    {
        var menu = await GetPageAsync(Menu);

        var links = menu.QuerySelectorAll("li a");
        Assert.Equal(((string[])["B06", "B05", "B04", "B03", "B02"]).Select(sku => $"/pricing/offers/{sku}?{Store}"), links.Select(link => link.GetAttribute("href")));
        Assert.Equal("Fix the business price of Product B06 shown until 14 Apr", links[0].Words());
        Assert.Null(menu.QuerySelector("main, header"));
        Assert.DoesNotContain("THEIRS", menu.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_where_nothing_is_to_be_done()
    {
        Clock.Advance(TimeSpan.FromDays(15));

        var menu = await GetPageAsync(Menu);

        Assert.Equal("All done. Nothing needs your attention.", menu.Body!.Words());
        Assert.Empty(menu.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task Is_not_for_members_who_may_not_see_the_dashboard_nor_for_those_of_other_sellers()
    {
        using var shutOut = await MemberAsync("my-shop", (SellerPage.Dashboard, PageLevel.None));
        using var viewer = await MemberAsync("my-shop");
        using var foreign = await MemberAsync("elsewhere");
        using var stranger = NewStranger();

        Assert.Equal(403, (await shutOut.GetAsync(Menu)).Status);
        Assert.Equal(200, (await viewer.GetAsync(Menu)).Status);
        Assert.Equal(404, (await foreign.GetAsync(Menu)).Status);
        Assert.Equal(302, (await stranger.GetAsync(Menu)).Status);
    }

    private static void AboveList(Offer offer) => (offer.StandardPrice, offer.BusinessPrice) = (1_000, 1_200);

    private async Task<Visitor> MemberAsync(string seller, params (SellerPage Page, PageLevel Level)[] rights)
    {
        await using var scope = Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == seller).Select(s => s.Id).SingleAsync();
        return NewMember(await TestSignIn.MemberCookieAsync(Services, id, SellerRole.Viewer, rights));
    }
}
