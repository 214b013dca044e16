using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using B2BCentral.Tests.Features.SignIn;

namespace B2BCentral.Tests.Access;

public sealed class HostCookiesTests
{
    [Fact]
    public async Task Over_https_the_session_is_bound_to_this_very_host_and_out_of_reach_of_scripts()
    {
        await using var site = new SignedOutSite();
        var email = await site.AccountAsync();
        using var visitor = new Visitor(site.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false, HandleCookies = true }));

        var cookie = (await visitor.SignInAsync(email)).Header("Set-Cookie")!;

        Assert.Matches("__Host-session=[^;]+; path=/; secure; samesite=lax; httponly", cookie);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(200, (await visitor.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task A_cookie_that_a_neighbour_could_plant_opens_nothing_over_https()
    {
        await using var site = new SignedOutSite();
        using var plain = site.NewVisitor();
        var cookie = SignInForms.SessionOf(await plain.SignInAsync(await site.AccountAsync()));
        using var client = site.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var secure = new Visitor(client);

        Assert.Equal(302, (await secure.GetAsync("/account")).Status);
    }
}
