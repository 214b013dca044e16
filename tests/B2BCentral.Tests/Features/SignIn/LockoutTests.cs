using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>Guessing the password of one account ends after ten wrong ones, whoever guesses.</summary>
public sealed class LockoutTests(SignedOutSite site) : IClassFixture<SignedOutSite>
{
    private const int MostWrong = 10;
    private const string Another = "another teapot under rain";

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_is_refused_too_until_15_minutes_are_over()
    {
        var email = await site.AccountAsync();
        await FailAsync(email, MostWrong);
        using var anna = site.NewVisitor();

        Assert.Equal(422, (await anna.SignInAsync(email)).Status);
        var end = await site.AskAsync(email, (users, user) => users.GetLockoutEndDateAsync(user));
        // Identity asks the clock of the machine.
        Assert.InRange(end!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));

        await site.AskAsync(email, (users, user) => users.SetLockoutEndDateAsync(user, TimeProvider.System.GetUtcNow()));
        Assert.Equal(302, (await anna.SignInAsync(email)).Status);
    }

    [Fact]
    public async Task Nine_wrong_passwords_are_forgiven_with_the_right_one()
    {
        var email = await site.AccountAsync();
        await FailAsync(email, MostWrong - 1);
        using var anna = site.NewVisitor();

        Assert.Equal(302, (await anna.SignInAsync(email)).Status);
        Assert.Equal(0, await site.AskAsync(email, (users, user) => users.GetAccessFailedCountAsync(user)));
    }

    [Theory]
    [InlineData(MostWrong)]
    [InlineData(MostWrong - 1)]
    public async Task A_new_password_by_mail_begins_anew(int wrong)
    {
        var email = await site.AccountAsync();
        await FailAsync(email, wrong);
        using var anna = site.NewVisitor();

        await ResetAsync(anna, email);

        await FailAsync(email, MostWrong - 1);
        Assert.Equal(302, (await anna.SignInAsync(email, Another)).Status);
    }

    /// <summary>Whoever has the mailbox would otherwise guess nine codes of the app with each new password.</summary>
    [Fact]
    public async Task A_new_password_by_mail_does_not_unlock_an_account_with_an_authenticator_app()
    {
        var email = await site.AccountAsync();
        await site.AskAsync(email, (users, user) => users.SetTwoFactorEnabledAsync(user, enabled: true));
        await FailAsync(email, MostWrong);
        using var thief = site.NewVisitor();

        await ResetAsync(thief, email);

        Assert.True(await site.AskAsync(email, (users, user) => users.IsLockedOutAsync(user)));
        Assert.Equal(422, (await thief.SignInAsync(email, Another)).Status);
    }

    [Fact]
    public async Task Whoever_sets_a_new_password_by_mail_has_proven_the_address()
    {
        var email = await site.AccountAsync();
        await site.AskAsync(email, (users, user) =>
        {
            user.EmailConfirmed = false;
            return users.UpdateAsync(user);
        });
        using var anna = site.NewVisitor();

        await ResetAsync(anna, email);

        Assert.True(await site.AskAsync(email, (users, user) => users.IsEmailConfirmedAsync(user)));
    }

    private async Task ResetAsync(Visitor visitor, string email)
    {
        await visitor.PostFromAsync("/forgotten-password", "/forgotten-password", ("Email", email));
        var link = site.LinkFor(email);
        var page = (await visitor.GetAsync(link)).Page;
        string Hidden(string name) => page.QuerySelector($"main input[name={name}]")!.GetAttribute("value")!;
        Assert.Equal(302, (await visitor.PostFromAsync(link, "/reset-password", ("User", Hidden("User")), ("Token", Hidden("Token")), ("Password", Another))).Status);
    }

    private async Task FailAsync(string email, int times)
    {
        using var guesser = site.NewVisitor();
        for (var i = 0; i < times; i++) Assert.Equal(422, (await guesser.SignInAsync(email, $"a wrong password {i}")).Status);
    }
}
