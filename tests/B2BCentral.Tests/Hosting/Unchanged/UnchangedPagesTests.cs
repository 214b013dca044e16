using System.Net;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Hosting.Unchanged;

/// <summary>What is answered from memory has an age; what is made anew has none.</summary>
public sealed class UnchangedPagesTests(UnchangedPagesTests.Shop site) : IClassFixture<UnchangedPagesTests.Shop>
{
    private const string Dashboard = "/b2b?seller=shop&marketplace=US";

    [Theory]
    [InlineData("/b2b")]
    [InlineData("/b2b/widgets/sales-snapshot")]
    public async Task The_same_browser_gets_the_same_page_as_long_as_nothing_changed(string path)
    {
        using var visitor = await BrowserAsync();
        var (first, second) = (await visitor.GetAsync(path + "?seller=shop"), await visitor.GetAsync(path + "?seller=shop"));

        Assert.Null(first.Header("Age"));
        Assert.NotNull(second.Header("Age"));
        Assert.Equal((200, first.Text), (second.Status, second.Text));
        Assert.All(["Content-Security-Policy", "X-Content-Type-Options", "ETag", "Cache-Control"], name => Assert.Equal(first.Header(name), second.Header(name)));
    }

    [Fact]
    public async Task Refresh_passes_what_is_kept_every_time()
    {
        using var visitor = await BrowserAsync();
        for (var i = 0; i < 2; i++) await visitor.GetAsync("/b2b/widgets/sales-snapshot?seller=shop");

        for (var i = 0; i < 2; i++) Assert.Null((await visitor.GetAsync("/b2b/widgets/sales-snapshot?seller=shop", refresh: true)).Header("Age"));
    }

    [Fact]
    public async Task The_first_look_after_an_import_has_the_new_figures()
    {
        using var visitor = await BrowserAsync();
        await visitor.GetAsync(Dashboard);
        var before = await visitor.GetAsync(Dashboard);

        await site.Given.Seller("shop").Order(on: "2025-03-28", amount: 123.45);
        var after = await visitor.GetAsync(Dashboard);

        Assert.NotNull(before.Header("Age"));
        Assert.Null(after.Header("Age"));
        Assert.NotEqual(before.Page.QuerySelector("#sales-snapshot")!.TextContent, after.Page.QuerySelector("#sales-snapshot")!.TextContent);
    }

    [Fact]
    public async Task What_a_form_changed_is_on_the_next_page()
    {
        using var visitor = await BrowserAsync();
        for (var i = 0; i < 2; i++) await visitor.GetAsync(Dashboard);
        await visitor.PostAsync("/b2b/widgets/top-products/minimize");

        Assert.NotNull((await visitor.GetAsync(Dashboard)).Page.QuerySelector("form[action*='top-products/restore']"));
    }

    [Fact]
    public async Task Nobody_gets_the_page_of_somebody_else()
    {
        using var visitor = await BrowserAsync();
        for (var i = 0; i < 2; i++) await visitor.GetAsync(Dashboard);
        using var stranger = site.NewStranger();
        using var member = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await site.SellerIdAsync(), SellerRole.Viewer));

        Assert.Equal(302, (await stranger.GetAsync(Dashboard)).Status);
        Assert.Null((await member.GetAsync(Dashboard)).Header("Age"));
    }

    [Fact]
    public async Task A_session_that_is_ended_ends_with_its_pages()
    {
        using var member = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await site.SellerIdAsync(), SellerRole.Viewer));
        for (var i = 0; i < 3; i++) await member.GetAsync(Dashboard);
        Assert.NotNull((await member.GetAsync(Dashboard)).Header("Age"));

        await using (var scope = site.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().UserSessions.Where(session => session.UserId != TestSignIn.OperatorId)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, DateTimeOffset.UnixEpoch));
        var ended = await member.GetAsync(Dashboard);

        Assert.Equal((302, "\"cache\""), (ended.Status, ended.Header("Clear-Site-Data")));
    }

    [Fact]
    public async Task After_a_minute_it_is_made_anew()
    {
        using var visitor = await BrowserAsync();
        for (var i = 0; i < 2; i++) await visitor.GetAsync(Dashboard);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null((await visitor.GetAsync(Dashboard)).Header("Age"));
    }

    [Fact]
    public async Task Another_language_is_another_page()
    {
        using var client = await ClientAsync();
        var kept = await TagAsync(client);
        using var request = new HttpRequestMessage(HttpMethod.Get, Dashboard) { Headers = { { "If-None-Match", kept }, { "Accept-Language", "it" } } };
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(kept, answer.Headers.ETag!.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_page_that_the_browser_has_is_not_sent_again(int minutesLater)
    {
        using var client = await ClientAsync();
        var kept = await TagAsync(client);
        site.Clock.Advance(TimeSpan.FromMinutes(minutesLater));
        using var request = new HttpRequestMessage(HttpMethod.Get, Dashboard) { Headers = { { "If-None-Match", kept } } };
        using var answer = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode.NotModified, 0), (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task The_first_page_that_a_browser_gets_is_not_sent_again_either()
    {
        using var client = site.CreateClient();
        var kept = await TagAsync(client);

        Assert.Equal(kept, await TagAsync(client));
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_sent_when_its_figures_changed()
    {
        using var client = await ClientAsync();
        var kept = await TagAsync(client);
        await site.Given.Seller("shop").Order(on: "2025-03-28", amount: 7.77);
        using var request = new HttpRequestMessage(HttpMethod.Get, Dashboard) { Headers = { { "If-None-Match", kept } } };
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    // Has the cookies that the first page of a session brings.
    private async Task<Visitor> BrowserAsync()
    {
        var visitor = site.NewVisitor();
        for (var i = 0; i < 2; i++) await visitor.GetAsync(Dashboard);
        return visitor;
    }

    private async Task<HttpClient> ClientAsync()
    {
        var client = site.CreateClient();
        (await client.GetAsync(Dashboard)).Dispose();
        return client;
    }

    private static async Task<string> TagAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(Dashboard);
        return answer.Headers.ETag!.ToString();
    }

    public sealed class Shop : SeededSite
    {
        public async Task<int> SellerIdAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(seller => seller.Id).SingleAsync();
        }

        protected override async Task SeedAsync() => await Given.Seller("shop").Order(on: "2025-03-28");
    }
}
