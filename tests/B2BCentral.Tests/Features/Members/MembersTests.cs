using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Members;

/// <summary>From the invitation to the day that somebody is no member any more.</summary>
public sealed class MembersTests
{
    private const string Users = "/settings/users";

    [Fact]
    public async Task Whoever_is_invited_makes_an_account_changes_what_they_may_and_is_out_once_removed()
    {
        await using var site = await SiteAsync();
        using var owner = await OwnerAsync(site);
        var word = await InviteAsync(owner, "anna@example.com", "Viewer");
        using var anna = site.NewStranger();

        var joined = await JoinAsync(anna, word);
        Assert.Equal((302, "/b2b?seller=my-shop"), (joined.Status, joined.Header("Location")));
        Assert.Equal(200, (await anna.GetAsync("/pricing")).Status);
        Assert.Equal(403, (await anna.PostAsync("/pricing/rule")).Status);
        Assert.Equal(403, (await anna.GetAsync(Users)).Status);

        var id = await IdAsync(site, "anna@example.com");
        Assert.Equal(302, (await owner.PostAsync($"{Users}/{id}/role", null, ("role", "Editor"))).Status);
        Assert.NotEqual(403, (await anna.PostAsync("/pricing/rule")).Status);

        Assert.Equal(302, (await owner.PostAsync($"{Users}/{id}/rights", null, ("levels[BusinessReports]", "None"), ("levels[Pricing]", "Edit"))).Status);
        Assert.Equal((403, 200), ((await anna.GetAsync("/reports/business")).Status, (await anna.GetAsync("/pricing")).Status));
        Assert.Equal([SellerPage.BusinessReports], await ReadAsync(site, db => db.PageRights.Select(right => right.Page).ToListAsync()));

        Assert.Equal(302, (await owner.PostAsync($"{Users}/{id}/remove")).Status);
        Assert.Equal((404, 200), ((await anna.GetAsync("/pricing?seller=my-shop")).Status, (await anna.GetAsync("/account")).Status));
        Assert.Equal(
            ["Invitation:>viewer", "Role:>viewer", "Role:viewer>editor", "Right: Business Reports (B2B):edit>none", "Role:editor>"],
            await ReadAsync(site, db => db.Changes.Where(c => c.Kind == ChangeKind.Right && c.Subject == "anna@example.com").OrderBy(c => c.ChangeId).Select(c => c.Field + ":" + c.Before + ">" + c.After).ToListAsync()));
    }

    [Theory]
    [InlineData("o'brien@example.com")]
    [InlineData("müller@firma.de")]
    [InlineData("anna&bert/shop@example.com")]
    public async Task Every_address_that_can_be_invited_can_join(string email)
    {
        await using var site = await SiteAsync();
        using var owner = await OwnerAsync(site);
        var word = await InviteAsync(owner, email, "Viewer");
        using var invited = site.NewStranger();

        Assert.Equal(302, (await JoinAsync(invited, word)).Status);
        Assert.NotEmpty(await IdAsync(site, email));
    }

    [Fact]
    public async Task The_last_owner_is_neither_removed_nor_made_less()
    {
        await using var site = await SiteAsync();
        using var owner = await OwnerAsync(site);
        var id = await ReadAsync(site, db => db.Memberships.Select(m => m.UserId).SingleAsync());

        var refused = await owner.PostAsync($"{Users}/{id}/remove");
        Assert.Equal(422, refused.Status);
        // The address of the form has no page, so another language leads elsewhere.
        Assert.NotEqual($"{Users}/{id}/remove", refused.Page.QuerySelector(".language-form input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal(422, (await owner.PostAsync($"{Users}/{id}/role", null, ("role", "Viewer"))).Status);

        Assert.Equal(SellerRole.Owner, await ReadAsync(site, db => db.Memberships.Select(m => m.Role).SingleAsync()));
        Assert.Equal(0, await ReadAsync(site, db => db.Changes.CountAsync(c => c.Kind == ChangeKind.Right)));
    }

    [Fact]
    public async Task Words_that_are_used_revoked_too_old_or_unknown_open_the_same_page()
    {
        await using var site = await SiteAsync();
        using var owner = await OwnerAsync(site);
        using var stranger = site.NewStranger();
        var used = await InviteAsync(owner, "used@example.com", "Viewer");
        using (var joins = site.NewStranger()) await JoinAsync(joins, used);
        var revoked = await InviteAsync(owner, "revoked@example.com", "Viewer");
        Assert.Equal(302, (await owner.PostAsync($"{Users}/invitations/2/revoke")).Status);
        var old = await InviteAsync(owner, "old@example.com", "Viewer");

        site.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await stranger.GetAsync("/invitations/" + old)).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(1));

        foreach (var word in new[] { used, revoked, old, "unknown" }) Assert.Equal(404, (await stranger.GetAsync("/invitations/" + word)).Status);
    }

    [Fact]
    public async Task An_invitation_is_for_its_address_alone()
    {
        await using var site = await SiteAsync();
        using var owner = await OwnerAsync(site);
        var word = await InviteAsync(owner, "anna@example.com", "Owner");

        using var other = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await SellerIdAsync(site), SellerRole.Viewer));
        var page = await other.GetAsync("/invitations/" + word);

        Assert.Equal((200, "no-store"), (page.Status, page.Header("Cache-Control")));
        Assert.Equal(404, (await other.PostAsync($"/invitations/{word}/accept")).Status);
    }

    [Theory]
    [InlineData("remove", "")]
    [InlineData("role", "Editor")]
    public async Task Whoever_is_no_owner_any_more_has_let_nobody_in(string change, string role)
    {
        await using var site = await SiteAsync();
        using var first = await OwnerAsync(site);
        var leaving = await ReadAsync(site, db => db.Memberships.Select(m => m.UserId).SingleAsync());
        var theirs = await InviteAsync(first, "friend@example.com", "Owner");
        using var second = await OwnerAsync(site);
        var others = await InviteAsync(second, "colleague@example.com", "Viewer");

        Assert.Equal(302, (await second.PostAsync($"{Users}/{leaving}/{change}", null, ("role", role))).Status);

        using var stranger = site.NewStranger();
        Assert.Equal((404, 200), ((await stranger.GetAsync("/invitations/" + theirs)).Status, (await stranger.GetAsync("/invitations/" + others)).Status));
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = new TestSite();
        await site.Given.Order(asin: "A").Offer("A", offer => offer.StandardPrice = 2_000);
        return site;
    }

    private static async Task<Visitor> OwnerAsync(TestSite site) =>
        site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await SellerIdAsync(site), SellerRole.Owner));

    private static async Task<string> InviteAsync(Visitor owner, string email, string role)
    {
        var answer = await owner.PostAsync($"{Users}/invitations", null, ("Email", email), ("Role", role));
        Assert.Equal((200, "no-store"), (answer.Status, answer.Header("Cache-Control")));
        return answer.Page.QuerySelector("#invitation-link")!.GetAttribute("value")!.Split('/')[^1];
    }

    private static async Task<Answer> JoinAsync(Visitor visitor, string word)
    {
        var token = (await visitor.GetAsync("/invitations/" + word)).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.PostWithoutTokenAsync($"/invitations/{word}/account", null, ("Name", "Anna"), ("Email", "somebody@else.com"), ("Password", "four words put together"), ("__RequestVerificationToken", token));
    }

    private static Task<int> SellerIdAsync(TestSite site) => ReadAsync(site, db => db.Sellers.Where(s => s.Slug == Given.Shop).Select(s => s.Id).SingleAsync());

    private static Task<string> IdAsync(TestSite site, string email) => ReadAsync(site, db => db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync());

    private static async Task<T> ReadAsync<T>(TestSite site, Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }
}
