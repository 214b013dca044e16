using System.Net;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Access;

/// <summary>The keys that protect cookies are in the database, so instances and restarts know each other's.</summary>
public sealed class SharedKeysTests
{
    [Fact]
    public async Task Who_signed_in_at_one_instance_is_signed_in_at_the_next()
    {
        await using var site = new TestSite();
        await site.Given.Seller("mine").Order();
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var cookie = await TestSignIn.MemberCookieAsync(site.Services, await db.Sellers.Select(s => s.Id).SingleAsync(), SellerRole.Viewer);

        await using var next = site.WithWebHostBuilder(_ => { });
        using var client = next.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await client.GetAsync("/account");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Test Viewer", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await db.DataProtectionKeys.ToListAsync());
    }

    [Fact]
    public async Task A_cookie_of_another_database_opens_nothing()
    {
        await using var other = new TestSite();
        await other.Given.Seller("mine").Order();
        var cookie = await TestSignIn.MemberCookieAsync(other.Services, 1, SellerRole.Owner);
        await using var site = new TestSite();

        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await client.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
