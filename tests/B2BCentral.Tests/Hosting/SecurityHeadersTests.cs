using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.Hosting;

/// <summary>Every kind of answer, also those that something before the pages gives.</summary>
public sealed class SecurityHeadersTests(SecurityHeadersTests.Shop site) : IClassFixture<SecurityHeadersTests.Shop>
{
    [Theory]
    [InlineData("/b2b", 200)]
    [InlineData("/orders", 200)]
    [InlineData("/orders.csv", 200)]
    [InlineData("/no-such-page", 404)]
    [InlineData("/b2b?seller=nobody", 404)]
    [InlineData("/lib/site/site.css", 200)]
    [InlineData("/api/v1/sales-snapshot", 401)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    public async Task Are_on_every_answer(string address, int status)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.GetAsync(address);

        Assert.Equal(status, answer.Status);
        AssertAll(answer);
    }

    [Fact]
    public async Task Are_on_what_a_member_may_not_see_and_on_what_failed()
    {
        using var viewer = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await site.SellerIdAsync(), SellerRole.Viewer));
        await using var broken = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddScoped<OrdersQuery>(_ => throw new InvalidOperationException("the cellar"))));
        using var visitor = new Visitor(broken.CreateClient());
        var (forbidden, failed) = (await viewer.GetAsync("/settings/users"), await visitor.GetAsync("/orders"));

        Assert.Equal((403, 500), (forbidden.Status, failed.Status));
        AssertAll(forbidden);
        AssertAll(failed);
        Assert.DoesNotContain("cellar", failed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/orders")]
    [InlineData("/api/v1/sales-snapshot")]
    public async Task Are_on_what_nobody_answers_while_the_database_is_away(string address)
    {
        var away = new PostgresException("terminating connection due to administrator command", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown);
        await using var alone = site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services
            .AddScoped<CurrentStorefront>(_ => throw away).AddScoped<ApiKeys>(_ => throw away)));
        using var client = alone.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "b2bc_key");
        using var visitor = new Visitor(client);

        var answer = await visitor.GetAsync(address);

        Assert.Equal((503, "2"), (answer.Status, answer.Header("Retry-After")));
        AssertAll(answer);
    }

    [Fact]
    public async Task Are_on_the_way_to_sign_in_and_on_a_refused_form()
    {
        using var stranger = site.NewStranger();
        using var visitor = site.NewVisitor();
        var (redirect, refused) = (await stranger.GetAsync("/b2b"), await visitor.PostWithoutTokenAsync("/seller", null, ("store", "shop:US")));

        Assert.Equal((302, 400), (redirect.Status, refused.Status));
        AssertAll(redirect);
        AssertAll(refused);
    }

    [Theory]
    [InlineData("/orders", "no-store")]
    [InlineData("/b2b/widgets/top-products/rate", "no-store")]
    [InlineData("/no-such-page", "no-store")]
    [InlineData("/b2b?seller=nobody", "no-store, no-cache")]
    [InlineData("/b2b", "no-cache, private")]
    [InlineData("/b2b/widgets/sales-snapshot", "no-cache, private")]
    public async Task No_page_of_whoever_is_signed_in_is_kept_and_the_sums_of_the_dashboard_are_asked_for_again(string address, string control)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.GetAsync(address);

        Assert.Equal(control, answer.Header("Cache-Control"));
        Assert.Equal(control == "no-cache, private", answer.Header("ETag") is not null);
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task No_script_reads_a_cookie_and_over_https_none_travels_in_the_clear(string origin, bool secure)
    {
        using var client = site.CreateClient(new() { BaseAddress = new Uri(origin), AllowAutoRedirect = false });
        using var answer = await client.GetAsync("/b2b?seller=shop&marketplace=US");
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();

        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i); samesite=(lax|strict)", cookie);
            Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        });
    }

    private static void AssertAll(Answer answer)
    {
        Assert.StartsWith("default-src 'none'; script-src 'self'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.NotNull(answer.Header("Referrer-Policy"));
        Assert.Contains("camera=()", answer.Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Resource-Policy"));
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
