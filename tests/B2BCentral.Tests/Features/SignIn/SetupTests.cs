using B2BCentral.Tests.Features.Account;
using B2BCentral.Web.Features.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>Whoever reads the console makes the first account, once.</summary>
public sealed class SetupTests
{
    private const string Setup = "/setup";

    [Fact]
    public async Task The_word_from_the_console_makes_the_operator_once()
    {
        await using var site = new SignedOutSite();
        using var anna = site.NewVisitor();
        await anna.GetAsync("/sign-in");
        var word = site.Services.GetRequiredService<SetupToken>().Open();

        Assert.Equal(422, (await anna.PostFromAsync(Setup, Setup, Fields("a guess"))).Status);
        var page = $"{Setup}?token={word}";
        var made = await anna.PostFromAsync(page, Setup, Fields(word));

        Assert.Equal((302, "/b2b"), (made.Status, made.Header("Location")));
        Assert.Equal(200, (await anna.GetAsync("/account")).Status);
        Assert.True(await site.AskAsync("anna@example.com", (_, user) => Task.FromResult(user.IsOperator)));
        Assert.Equal(404, (await anna.GetAsync(page)).Status);
        using var bert = site.NewVisitor();
        Assert.Equal(404, (await bert.PostFromAsync("/sign-in", Setup, Fields(word, "bert@example.com"))).Status);
    }

    [Fact]
    public async Task The_word_is_worth_nothing_as_soon_as_there_is_an_account()
    {
        await using var site = new SignedOutSite();
        using var stranger = site.NewVisitor();
        await stranger.GetAsync("/sign-in");
        var word = site.Services.GetRequiredService<SetupToken>().Open();
        var offered = (await stranger.GetAsync("/sign-in")).Page.QuerySelector("a[href='/setup']");
        await site.AccountAsync();

        Assert.NotNull(offered);
        Assert.Null((await stranger.GetAsync("/sign-in")).Page.QuerySelector("a[href='/setup']"));
        Assert.Equal(404, (await stranger.GetAsync($"{Setup}?token={word}")).Status);
        Assert.Equal(404, (await stranger.PostFromAsync("/sign-in", Setup, Fields(word))).Status);
    }

    private static (string, string)[] Fields(string word, string email = "anna@example.com") =>
        [("Token", word), ("Name", "Anna"), ("Email", email), ("Password", SignedOutSite.Password)];
}
