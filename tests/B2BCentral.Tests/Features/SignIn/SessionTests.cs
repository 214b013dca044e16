using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>When a session begins, and everything that ends it.</summary>
public sealed class SessionTests(SignedOutSite site) : IClassFixture<SignedOutSite>
{
    private Task<int> SessionsAsync(string email) => site.ReadAsync(db => db.UserSessions.CountAsync(s => db.Users.Any(u => u.Id == s.UserId && u.Email == email)));

    private const string Page = "/account";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_so_its_cookie_opens_nothing()
    {
        using var anna = site.NewVisitor();
        var cookie = SignInForms.SessionOf(await anna.SignInAsync(await site.AccountAsync()));
        Assert.Equal(200, await StatusAsync(cookie));

        await LeaveAsync(anna);

        Assert.Equal(302, await StatusAsync(cookie));
    }

    [Fact]
    public async Task A_cookie_that_was_planted_before_is_not_the_session_afterwards()
    {
        var email = await site.AccountAsync();
        using var attacker = site.NewVisitor();
        var planted = SignInForms.SessionOf(await attacker.SignInAsync(email));
        await LeaveAsync(attacker);
        using var anna = With(planted);

        var begun = SignInForms.SessionOf(await anna.SignInAsync(email));

        Assert.NotEqual(planted, begun);
        Assert.Equal((302, 200), (await StatusAsync(planted), await StatusAsync(begun)));
    }

    [Fact]
    public async Task Each_sign_in_begins_a_session_with_an_id_of_its_own()
    {
        var email = await site.AccountAsync();
        using var here = site.NewVisitor();
        using var there = site.NewVisitor();
        await here.SignInAsync(email);
        await there.SignInAsync(email);

        var ids = await site.AskAsync(email, async (_, user) =>
        {
            await using var scope = site.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().UserSessions.Where(s => s.UserId == user.Id).Select(s => s.SessionId).ToListAsync();
        });

        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public async Task What_was_over_long_ago_is_forgotten_with_the_next_sign_in()
    {
        var (email, other) = (await site.AccountAsync(), await site.AccountAsync());
        using var anna = site.NewVisitor();
        using var ben = site.NewVisitor();
        await ben.SignInAsync(other);
        await anna.SignInAsync(email);
        site.Clock.Advance(TimeSpan.FromDays(60));
        await anna.SignInAsync(email);
        Assert.Equal(2, await SessionsAsync(email));

        site.Clock.Advance(Second);
        using var phone = site.NewVisitor();
        await phone.SignInAsync(email);

        Assert.Equal((2, 1), (await SessionsAsync(email), await SessionsAsync(other)));
    }

    [Fact]
    public async Task A_session_ends_after_four_days_without_a_visit()
    {
        var fourDays = TimeSpan.FromDays(4);
        using var anna = site.NewVisitor();
        await anna.SignInAsync(await site.AccountAsync());

        site.Clock.Advance(fourDays - Second);
        Assert.Equal(200, (await anna.GetAsync(Page)).Status);
        site.Clock.Advance(fourDays - Second);
        Assert.Equal(200, (await anna.GetAsync(Page)).Status);
        site.Clock.Advance(fourDays);
        Assert.Equal(302, (await anna.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_days_however_busy_it_is()
    {
        using var anna = site.NewVisitor();
        await anna.SignInAsync(await site.AccountAsync());

        for (var day = 3; day < 30; day += 3)
        {
            site.Clock.Advance(TimeSpan.FromDays(3));
            Assert.Equal(200, (await anna.GetAsync(Page)).Status);
        }

        site.Clock.Advance(TimeSpan.FromDays(3) - Second);
        Assert.Equal(200, (await anna.GetAsync(Page)).Status);
        site.Clock.Advance(Second);
        Assert.Equal(302, (await anna.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task All_other_sessions_end_at_once_and_this_one_goes_on()
    {
        var email = await site.AccountAsync();
        using var here = site.NewVisitor();
        using var phone = site.NewVisitor();
        using var tablet = site.NewVisitor();
        foreach (var visitor in new[] { here, phone, tablet }) await visitor.SignInAsync(email);

        Assert.Equal(302, (await here.PostFromAsync(Page, "/account/sessions/end-others")).Status);

        Assert.Equal((200, 302, 302), ((await here.GetAsync(Page)).Status, (await phone.GetAsync(Page)).Status, (await tablet.GetAsync(Page)).Status));
    }

    [Theory]
    [InlineData("/sign-out")]
    [InlineData("/account/password")]
    [InlineData("/account/sessions/end-others")]
    [InlineData("/account/sessions/0123456789abcdef01234567/end")]
    [InlineData("/account/two-factor")]
    [InlineData("/account/two-factor/off")]
    [InlineData("/account/two-factor/recovery-codes")]
    public async Task A_form_of_the_account_without_its_token_is_refused(string address)
    {
        using var anna = site.NewVisitor();
        await anna.SignInAsync(await site.AccountAsync());

        Assert.Equal(400, (await anna.PostWithoutTokenAsync(address)).Status);
        Assert.Equal(200, (await anna.GetAsync(Page)).Status);
    }

    private static async Task LeaveAsync(Visitor visitor)
    {
        var token = (await visitor.GetAsync(Page)).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await visitor.PostWithoutTokenAsync("/sign-out", onPage: null, ("__RequestVerificationToken", token));
        Assert.Equal((302, "/sign-in"), (answer.Status, answer.Header("Location")));
    }

    private async Task<int> StatusAsync(string cookie)
    {
        using var visitor = With(cookie);
        return (await visitor.GetAsync(Page)).Status;
    }

    /// <summary>A browser in which somebody put this cookie.</summary>
    private Visitor With(string cookie)
    {
        var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return new Visitor(client);
    }
}
