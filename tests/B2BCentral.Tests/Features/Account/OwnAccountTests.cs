using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Account;

public sealed class OwnAccountTests(SignedOutSite site) : IClassFixture<SignedOutSite>
{
    private const string Another = "green kettle beside snow";

    [Fact]
    public async Task Whoever_knows_the_password_is_in()
    {
        var email = await site.AccountAsync();
        using var anna = await SignInAsync(email);

        Assert.Equal(200, (await anna.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var email = await site.AccountAsync();
        using var stranger = site.NewVisitor();

        var wrong = await PostAsync(stranger, "/sign-in", "/sign-in", ("Email", email), ("Password", "not the password"));
        var unknown = await PostAsync(stranger, "/sign-in", "/sign-in", ("Email", "nobody@example.com"), ("Password", "not the password"));

        Assert.Equal((422, 422), (wrong.Status, unknown.Status));
        Assert.Equal(wrong.Page.QuerySelector("[role=alert]")!.TextContent, unknown.Page.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task A_new_password_signs_every_other_device_out()
    {
        var email = await site.AccountAsync();
        using var here = await SignInAsync(email);
        using var there = await SignInAsync(email);

        var answer = await PostAsync(here, "/account/password", "/account/password", ("Current", SignedOutSite.Password), ("Password", Another));

        Assert.Equal(302, answer.Status);
        Assert.Equal((200, 302), ((await here.GetAsync("/account")).Status, (await there.GetAsync("/account")).Status));
        Assert.True(await site.AskAsync(email, (users, user) => users.CheckPasswordAsync(user, Another)));
    }

    [Fact]
    public async Task One_device_can_be_signed_out_from_another()
    {
        var email = await site.AccountAsync();
        using var there = await SignInAsync(email);
        using var here = await SignInAsync(email);

        var end = (await here.GetAsync("/account")).Page.QuerySelector("form[action^='/account/sessions/'][action$='/end']")!.GetAttribute("action")!;
        await PostAsync(here, "/account", end);

        Assert.Equal((200, 302), ((await here.GetAsync("/account")).Status, (await there.GetAsync("/account")).Status));
    }

    [Fact]
    public async Task A_link_for_a_new_password_works_once_and_ends_every_session()
    {
        var email = await site.AccountAsync();
        using var anna = await SignInAsync(email);
        using var stranger = site.NewVisitor();
        var known = await PostAsync(stranger, "/forgotten-password", "/forgotten-password", ("Email", email));
        var unknown = await PostAsync(stranger, "/forgotten-password", "/forgotten-password", ("Email", "nobody@example.com"));
        var link = site.LinkFor(email);
        var page = await stranger.GetAsync(link);
        (string, string)[] fields = [("User", Hidden(page, "User")), ("Token", Hidden(page, "Token")), ("Password", Another)];

        var first = await PostAsync(stranger, link, "/reset-password", fields);
        var second = await PostAsync(stranger, "/forgotten-password", "/reset-password", fields);

        Assert.Equal((200, 200, 302, 422), (known.Status, unknown.Status, first.Status, second.Status));
        Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(302, (await anna.GetAsync("/account")).Status);
        Assert.DoesNotContain(site.Lines, line => line.Contains(Another, StringComparison.Ordinal) || line.Contains(SignedOutSite.Password, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/forgotten-password")]
    [InlineData("/reset-password")]
    [InlineData("/sign-in/two-factor")]
    public async Task A_form_without_its_token_is_refused(string address)
    {
        using var stranger = site.NewVisitor();

        Assert.Equal(400, (await stranger.PostWithoutTokenAsync(address)).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_to_no_other_site(string returnUrl)
    {
        using var anna = site.NewVisitor();
        var answer = await PostAsync(anna, "/sign-in", "/sign-in", ("Email", await site.AccountAsync()), ("Password", SignedOutSite.Password), ("ReturnUrl", returnUrl));

        Assert.Equal((302, "/b2b"), (answer.Status, answer.Header("Location")));
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("1234567890123456")]
    [InlineData("qwertyuiopoiuytrewq")]
    [InlineData("my b2bcentral word")]
    [InlineData("short")]
    public async Task A_plain_password_is_refused(string password)
    {
        var result = await site.AskAsync(await site.AccountAsync(), (users, user) => users.ChangePasswordAsync(user, SignedOutSite.Password, password));

        Assert.False(result.Succeeded);
    }

    private async Task<Visitor> SignInAsync(string email)
    {
        var visitor = site.NewVisitor();
        var answer = await PostAsync(visitor, "/sign-in", "/sign-in", ("Email", email), ("Password", SignedOutSite.Password));
        Assert.Equal(302, answer.Status);
        return visitor;
    }

    private static async Task<Answer> PostAsync(Visitor visitor, string page, string url, params (string Name, string Value)[] fields) =>
        await visitor.PostWithoutTokenAsync(url, onPage: null, fields.Append(("__RequestVerificationToken", Hidden(await visitor.GetAsync(page), "__RequestVerificationToken"))));

    private static string Hidden(Answer answer, string name) => answer.Page.QuerySelector($"main input[name={name}]")!.GetAttribute("value")!;
}
