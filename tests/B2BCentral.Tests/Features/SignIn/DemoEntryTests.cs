using System.Net;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>Entering without an account: for whoever sits at the machine, and into demo sellers alone.</summary>
public sealed class DemoEntryTests
{
    private const string Demo = "/sign-in/demo";

    [Fact]
    public async Task Whoever_sits_at_the_machine_sees_the_demo_sellers_and_no_other()
    {
        await using var site = await SiteAsync();
        using var visitor = site.NewVisitor();
        Assert.NotNull((await visitor.GetAsync("/sign-in")).Page.QuerySelector($"form[action='{Demo}']"));

        Assert.Equal(302, (await visitor.PostFromAsync("/sign-in", Demo)).Status);

        Assert.Equal((200, 404), ((await visitor.GetAsync("/pricing?seller=demo-shop")).Status, (await visitor.GetAsync("/pricing?seller=mine")).Status));
        Assert.Equal((404, 404), ((await visitor.GetAsync("/account/password")).Status, (await visitor.GetAsync("/operator/certifications")).Status));
    }

    [Fact]
    public async Task Whoever_is_in_the_demo_lets_nobody_in_and_opens_no_store()
    {
        await using var site = await SiteAsync();
        using var visitor = site.NewVisitor();
        await visitor.PostFromAsync("/sign-in", Demo);

        var invitation = await visitor.PostAsync("/settings/users/invitations?seller=demo-shop", null, ("Email", "friend@example.com"), ("Role", "Owner"));

        Assert.Equal(422, invitation.Status);
        Assert.Contains("You cannot invite anyone to the demo", invitation.Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(0, await site.ReadAsync(db => db.Invitations.CountAsync()));
    }

    [Fact]
    public async Task Whoever_is_in_the_demo_accepts_no_invitation()
    {
        await using var site = await SiteAsync();
        var word = await site.InviteAsync("mine", AddUserCommand.DemoEmail);
        using var visitor = site.NewVisitor();
        await visitor.PostFromAsync("/sign-in", Demo);

        Assert.Equal(404, (await visitor.PostAsync($"/invitations/{word}/accept")).Status);
        Assert.Equal(404, (await visitor.GetAsync("/pricing?seller=mine")).Status);
    }

    [Fact]
    public async Task Nobody_makes_the_account_of_the_demo_theirs()
    {
        await using var site = await SiteAsync();
        var word = await site.InviteAsync("mine", "Demo@localhost");
        using var stranger = site.NewVisitor();

        var answer = await stranger.PostFromAsync($"/invitations/{word}", $"/invitations/{word}/account", ("Name", "Demo"), ("Password", SignedOutSite.Password));

        Assert.Equal(422, answer.Status);
        // The page shows the address and has no field for it.
        Assert.Contains("'Demo@localhost' is invalid", answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(0, await site.ReadAsync(db => db.Users.CountAsync()));
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    public async Task Whoever_comes_through_a_proxy_is_neither_offered_the_demo_nor_let_in(string header)
    {
        await using var site = await SiteAsync();
        using var inside = site.NewVisitor();
        var cookie = SignInForms.SessionOf(await inside.PostFromAsync("/sign-in", Demo));
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.Add(header, header == "Via" ? "1.1 proxy" : "203.0.113.9");
        using var outside = new Visitor(client);

        Assert.Null((await outside.GetAsync("/sign-in")).Page.QuerySelector($"form[action='{Demo}']"));
        Assert.Equal(404, (await outside.PostFromAsync("/sign-in", Demo)).Status);
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(302, (await outside.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Without_demo_sellers_there_is_nothing_to_enter()
    {
        await using var site = new SignedOutSite();
        await site.Given.Seller("mine").Order();
        using var visitor = site.NewVisitor();

        Assert.Null((await visitor.GetAsync("/sign-in")).Page.QuerySelector($"form[action='{Demo}']"));
        Assert.Equal(404, (await visitor.PostFromAsync("/sign-in", Demo)).Status);
    }

    [Theory]
    [InlineData("localhost", "127.0.0.1", true)]
    [InlineData("[::1]", "::1", true)]
    [InlineData("localhost", "10.0.0.7", false)]
    [InlineData("shop.example", "127.0.0.1", false)]
    [InlineData("localhost.evil.example", "127.0.0.1", false)]
    public void This_machine_is_known_by_its_name_and_its_address(string host, string address, bool isHere) => Assert.Equal(isHere, ThisMachine.Sends(Request(host, address)));

    [Theory]
    [InlineData("AllowedHosts", "localhost;127.0.0.1;[::1]", true)]
    [InlineData("AllowedHosts", "localhost;shop.example", false)]
    [InlineData("AllowedHosts", "*", false)]
    [InlineData("Hosting:PublicUrl", "https://shop.example", false)]
    [InlineData("Hosting:TrustedProxies", "10.0.0.1", false)]
    [InlineData("Hosting:TrustedProxies:0", "10.0.0.1", false)]
    [InlineData("Hosting:HttpsPort", "443", false)]
    [InlineData("Hosting:PublicUrl", "", true)]
    public void A_site_that_is_set_up_for_others_takes_nobody_for_this_machine(string setting, string value, bool isHere) =>
        Assert.Equal(isHere, ThisMachine.Sends(Request("localhost", "127.0.0.1", (setting, value))));

    private static DefaultHttpContext Request(string host, string address, params IEnumerable<(string Key, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton<IConfiguration>(configuration).BuildServiceProvider() };
        (http.Request.Host, http.Connection.RemoteIpAddress) = (new HostString(host), IPAddress.Parse(address));
        return http;
    }

    private static async Task<SignedOutSite> SiteAsync()
    {
        var site = new SignedOutSite();
        // The demo's cookie has a day on which it ends, and the client's clock is the machine's.
        site.Clock.SetTo(TimeProvider.System.GetUtcNow());
        await site.Given.Demo("demo-shop").Order();
        await site.Given.Seller("mine").Order();
        return site;
    }
}
