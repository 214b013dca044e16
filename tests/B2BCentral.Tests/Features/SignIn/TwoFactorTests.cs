using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>The authenticator app, from the first code to the day that it is turned off.</summary>
public sealed class TwoFactorTests(SignedOutSite site) : IClassFixture<SignedOutSite>
{
    private const string Page = "/account/two-factor";
    private const string SecondStep = "/sign-in/two-factor";

    [Fact]
    public async Task A_code_signs_in_once_and_so_does_a_recovery_code()
    {
        var email = await site.AccountAsync();
        using var anna = site.NewVisitor();
        var (key, recovery) = await TurnOnAsync(anna, email);
        Assert.Equal(10, recovery.Count);

        var now = Code(key, step: 0);
        Assert.Equal(422, (await EnterAsync(email, Code(key, step: -1))).Status);
        Assert.Equal(302, (await EnterAsync(email, now)).Status);
        Assert.Equal(422, (await EnterAsync(email, now)).Status);
        Assert.Equal(302, (await EnterAsync(email, recovery[0])).Status);
        Assert.Equal(422, (await EnterAsync(email, recovery[0])).Status);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing_until_the_app_is_turned_off()
    {
        var email = await site.AccountAsync();
        using var anna = site.NewVisitor();
        await TurnOnAsync(anna, email);
        using var thief = site.NewVisitor();
        Assert.StartsWith(SecondStep, (await thief.SignInAsync(email)).Header("Location"), StringComparison.Ordinal);
        Assert.Equal(302, (await thief.GetAsync("/account")).Status);

        Assert.Equal(422, (await anna.PostFromAsync(Page, Page + "/off", ("Password", "not the password"))).Status);
        Assert.Equal(302, (await anna.PostFromAsync(Page, Page + "/off", ("Password", SignedOutSite.Password))).Status);

        using var later = site.NewVisitor();
        Assert.Equal("/b2b", (await later.SignInAsync(email)).Header("Location"));
    }

    [Fact]
    public async Task A_wrong_code_turns_nothing_on()
    {
        var email = await site.AccountAsync();
        using var anna = site.NewVisitor();
        await anna.SignInAsync(email);

        Assert.Equal(422, (await anna.PostFromAsync(Page, Page, ("Code", "12345"), ("Password", SignedOutSite.Password))).Status);
        Assert.False(await site.AskAsync(email, (users, user) => users.GetTwoFactorEnabledAsync(user)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not the password")]
    public async Task Whoever_sits_at_an_open_browser_turns_nothing_on_without_the_password(string? password)
    {
        var email = await site.AccountAsync();
        using var anna = site.NewVisitor();
        await anna.SignInAsync(email);
        var key = await KeyAsync(anna);

        Assert.Equal(422, (await anna.PostFromAsync(Page, Page, ("Code", Code(key, step: 0)), ("Password", password ?? ""))).Status);
        Assert.False(await site.AskAsync(email, (users, user) => users.GetTwoFactorEnabledAsync(user)));
    }

    [Fact]
    public async Task Turning_the_app_on_ends_the_sessions_that_came_in_with_the_password_alone()
    {
        var email = await site.AccountAsync();
        using var elsewhere = site.NewVisitor();
        await elsewhere.SignInAsync(email);
        using var here = site.NewVisitor();

        await TurnOnAsync(here, email);

        Assert.Equal((200, 302), ((await here.GetAsync("/account")).Status, (await elsewhere.GetAsync("/account")).Status));
    }

    [Fact]
    public async Task What_a_reader_of_numbers_takes_for_the_code_is_none()
    {
        var email = await site.AccountAsync();
        // Whose code begins with a zero now: +12345 would be the same number.
        var key = KeyWhoseCodeBeginsWithZero();
        await site.AskAsync(email, (users, user) => users.SetAuthenticationTokenAsync(user, "[AspNetUserStore]", "AuthenticatorKey", key));
        using var anna = site.NewVisitor();
        await anna.SignInAsync(email);
        var code = Code(key, step: 0);
        var alike = "+" + code[1..];

        Assert.Equal(422, (await anna.PostFromAsync(Page, Page, ("Code", alike), ("Password", SignedOutSite.Password))).Status);
        await site.AskAsync(email, (users, user) => users.SetTwoFactorEnabledAsync(user, enabled: true));
        Assert.Equal(422, (await EnterAsync(email, alike)).Status);
        Assert.Equal(302, (await EnterAsync(email, code)).Status);
    }

    [Fact]
    public async Task Ten_wrong_codes_lock_the_account_for_the_right_one_too()
    {
        var email = await site.AccountAsync();
        using var anna = site.NewVisitor();
        var (key, _) = await TurnOnAsync(anna, email);
        using var guesser = site.NewVisitor();
        await guesser.SignInAsync(email);
        for (var i = 0; i < 10; i++) await guesser.PostFromAsync(SecondStep, SecondStep, ("Code", $"wrong-{i}"));

        Assert.Equal(422, (await guesser.PostFromAsync(SecondStep, SecondStep, ("Code", Code(key, step: 0)))).Status);
    }

    /// <summary>On a database of one writer, whoever has begun to read cannot begin to write after another has written.</summary>
    [Fact]
    public async Task The_key_is_made_although_somebody_else_is_writing_when_it_is_asked_for()
    {
        using var anna = site.NewVisitor();
        await anna.SignInAsync(await site.AccountAsync());
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        Task<Answer> asked;
        await using (var writing = await db.BeginWritingAsync())
        {
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0));
            asked = anna.GetAsync(Page);
            await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(1)));
            await writing.CommitAsync();
        }

        var page = await asked;

        Assert.Equal(200, page.Status);
        Assert.Equal(page.Page.QuerySelector("main code")!.TextContent, (await anna.GetAsync(Page)).Page.QuerySelector("main code")!.TextContent);
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> TurnOnAsync(Visitor visitor, string email)
    {
        await visitor.SignInAsync(email);
        var key = await KeyAsync(visitor);
        // One of half a minute ago, so that a test has those of now left to sign in with.
        var done = await visitor.PostFromAsync(Page, Page, ("Code", Code(key, step: -1)), ("Password", SignedOutSite.Password));
        Assert.Equal(200, done.Status);
        return (key, [.. done.Page.QuerySelectorAll("main code").Select(code => code.TextContent)]);
    }

    private static async Task<string> KeyAsync(Visitor visitor) => (await visitor.GetAsync(Page)).Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static string KeyWhoseCodeBeginsWithZero()
    {
        string key;
        do key = string.Concat(RandomNumberGenerator.GetItems("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".AsSpan(), 32));
        while (Code(key, step: 0)[0] != '0');
        return key;
    }

    private async Task<Answer> EnterAsync(string email, string code)
    {
        using var visitor = site.NewVisitor();
        await visitor.SignInAsync(email);
        return await visitor.PostFromAsync(SecondStep, SecondStep, ("Code", code));
    }

    /// <summary>What an app shows (RFC 6238): six digits for each half minute.</summary>
    private static string Code(string key, int step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + step);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Of Base32, five bits a letter.</summary>
    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
