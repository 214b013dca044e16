using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Shared;

/// <summary>The bell and the way to help in the header, as they are without scripts.</summary>
public sealed class SiteToolsTests(SiteToolsTests.Shop site) : IClassFixture<SiteToolsTests.Shop>
{
    private const string Bell = "header button[popovertarget=notices]";

    [Theory]
    [InlineData("/b2b")]
    [InlineData("/orders")]
    [InlineData("/definitions")]
    [InlineData("/account")]
    public async Task Stand_on_every_page_and_lead_to_the_tasks_and_to_help(string address)
    {
        var tools = (await site.GetPageAsync(address)).QuerySelector("header .site-tools")!;

        Assert.Equal(["/action-center", "/action-center", "/help"], tools.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Tasks", "Tasks", "Help"], tools.QuerySelectorAll(".site-tool").Select(tool => tool.GetAttribute("aria-label")));
        Assert.Equal("/action-center/menu", tools.QuerySelector("button")!.GetAttribute("hx-get"));
        Assert.Equal("Tasks Loading… All tasks", tools.Words("#notices"));
    }

    [Fact]
    public async Task Keep_the_seller_that_the_address_names()
    {
        var tools = (await site.GetPageAsync("/orders?seller=my-shop&marketplace=US&range=7d")).QuerySelector("header .site-tools")!;

        Assert.Equal("/action-center/menu?marketplace=US&seller=my-shop", tools.QuerySelector("button")!.GetAttribute("hx-get"));
        Assert.All(tools.QuerySelectorAll("a"), link => Assert.EndsWith("?marketplace=US&seller=my-shop", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_says_that_one_is_there()
    {
        Assert.Equal("page", (await site.GetPageAsync("/help")).QuerySelector("header a[href='/help']")!.GetAttribute("aria-current"));
        Assert.Null((await site.GetPageAsync("/orders")).QuerySelector("header a[href='/help']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_stranger_finds_help_and_no_bell()
    {
        using var stranger = site.NewStranger();

        var page = (await stranger.GetAsync("/sign-in")).Page;

        Assert.Null(page.QuerySelector(Bell));
        Assert.NotNull(page.QuerySelector("header a[href='/help']"));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_tasks_has_no_bell()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(seller => seller.Id).SingleAsync();
        using var shutOut = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, id, SellerRole.Viewer, [(SellerPage.Dashboard, PageLevel.None)]));

        var answer = await shutOut.GetAsync("/orders");

        Assert.Equal((200, null), (answer.Status, answer.Page.QuerySelector(Bell)));
    }

    [Theory]
    [InlineData("/orders?seller=nobody")]
    [InlineData("/orders?seller=my-shop&marketplace=IT")]
    public async Task Without_a_seller_there_is_no_bell(string address)
    {
        using var visitor = site.NewVisitor();

        Assert.Null((await visitor.GetAsync(address)).Page.QuerySelector(Bell));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Order();
    }
}
