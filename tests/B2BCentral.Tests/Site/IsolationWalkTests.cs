using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Site;

/// <summary>Members of one seller ask for everything of another, on every route and every operation of the API: nothing is told and nothing is written.</summary>
public sealed class IsolationWalkTests(TwoSellers site, ITestOutputHelper output) : IClassFixture<TwoSellers>
{
    private const int FewestRoutes = 85;

    // What only tells the words of the site, or is the user's own.
    private static readonly string[] OfNoSeller = ["/error", "/definitions", "/style", "/help", "/sign-in", "/sign-out", "/setup", "/account", "/forgotten-password", "/reset-password", "/invitations", "/discount-requests", "/seller", "/language", "/csp-reports"];

    [Theory]
    [InlineData(SellerRole.Viewer)]
    [InlineData(SellerRole.Editor)]
    [InlineData(SellerRole.Owner)]
    public async Task What_another_seller_has_is_not_found_by_a_member_in_any_role(SellerRole role)
    {
        using var member = await MemberAsync(role);
        await member.GetAsync("/b2b");
        var before = await DatabaseDump.OfAsync(site);
        var (leaks, asked) = (new List<string>(), 0);

        foreach (var (method, path) in SellerAddresses.Of(site))
        {
            // As if it were one's own; with the other's name; and as the one chosen last.
            foreach (var query in (string[])["", $"?{TwoSellers.Mine}", $"?{TwoSellers.Theirs}"])
            {
                var answer = await AskAsync(member, method, path + query);
                asked++;
                if (!IsRefused(answer, role, method, path)) leaks.Add($"{method} {path}{query} answers {answer.Status}");
            }
        }

        output.WriteLine($"{role}: {asked} requests with another seller's ids");
        Assert.Empty(leaks);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Theory]
    [InlineData(SellerRole.Viewer)]
    [InlineData(SellerRole.Owner)]
    public async Task No_route_opens_for_the_name_of_another_seller(SellerRole role)
    {
        using var member = await MemberAsync(role);
        var before = await DatabaseDump.OfAsync(site);
        var (leaks, asked) = (new List<string>(), 0);

        foreach (var (method, path) in Routes())
        {
            var answer = await AskAsync(member, method, $"{path}?{TwoSellers.Theirs}");
            asked++;
            if (answer.Status != 404 || answer.Text.Contains("Their Company", StringComparison.Ordinal)) leaks.Add($"{method} {path} answers {answer.Status}");
        }

        output.WriteLine($"{role}: {asked} routes with another seller's name");
        Assert.Empty(leaks);
        Assert.InRange(asked, FewestRoutes, int.MaxValue);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task No_operation_of_the_api_tells_a_key_of_another_seller()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var mine = await SellerIdAsync(scope, "mine");
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(mine, "walk", ApiKeyScope.Write, TestSignIn.OperatorId);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        (await client.GetAsync("/api/v1/sales-snapshot")).Dispose();
        var before = await DatabaseDump.OfAsync(site);
        var leaks = new List<string>();

        // A wish for a discount goes to every seller of a product on purpose, and whoever has its word sees what became of it.
        var operations = Endpoints(isApi: true).Where(operation => !operation.Path.Contains("buyer-requests", StringComparison.Ordinal)).ToList();
        foreach (var (method, path) in operations)
        {
            using var request = new HttpRequestMessage(new(method), $"{path}?{TwoSellers.Theirs}");
            using var answer = await client.SendAsync(request);
            if ((int)answer.StatusCode is not (404 or 400) || (await answer.Content.ReadAsStringAsync()).Contains("Their", StringComparison.Ordinal)) leaks.Add($"{method} {path} answers {(int)answer.StatusCode}");
        }

        output.WriteLine($"{operations.Count} operations of the API");
        Assert.Empty(leaks);
        Assert.InRange(operations.Count, 5, int.MaxValue);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task The_store_chosen_last_is_no_way_around()
    {
        using var member = await MemberAsync(SellerRole.Owner);

        var switched = await member.PostAsync("/seller", null, ("store", "theirs/US"));
        var shown = await member.GetAsync("/companies?range=12m");

        Assert.Equal(404, switched.Status);
        Assert.DoesNotContain("Their Company", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("theirs", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_sees_a_page_of_a_seller()
    {
        using var stranger = site.NewStranger();
        var open = new List<string>();

        foreach (var (method, path) in Routes())
        {
            var answer = method == "GET" ? await stranger.GetAsync(path) : await stranger.PostWithoutTokenAsync(path);
            if (answer.Status != 302 || !answer.Header("Location")!.Contains(SignInAddress.SignIn, StringComparison.Ordinal)) open.Add($"{method} {path} answers {answer.Status}");
        }

        Assert.Empty(open);
    }

    [Fact]
    public void What_crosses_sellers_on_purpose_is_known() => Assert.Equal(
        ["AskController", "BuyerRequestsController", "DiscountRequestController", "InvitationsController", "OperatorController"],
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AcrossSellersAttribute>() is not null)
            .Select(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task No_page_of_a_seller_may_be_kept_by_a_cache_that_others_use()
    {
        using var member = await MemberAsync(SellerRole.Owner);
        var shared = new List<string>();

        foreach (var (_, path) in Routes().Where(route => route.Method == "GET"))
        {
            var answer = await member.GetAsync(path);
            if (answer.Header("Cache-Control") is { } said && (said.Contains("public", StringComparison.Ordinal) || said.Contains("s-maxage", StringComparison.Ordinal))) shared.Add($"{path}: {said}");
        }

        Assert.Empty(shared);
    }

    // What the role may not do at all is refused before anybody looks whose it is.
    private static bool IsRefused(Answer answer, SellerRole role, string method, string path) => answer.Status == 404
        || (answer.Status == 403 && role == SellerRole.Viewer && method == "POST")
        || (answer.Status == 403 && role != SellerRole.Owner && path.StartsWith("/settings/", StringComparison.Ordinal));

    private static Task<Answer> AskAsync(Visitor member, string method, string address) =>
        method == "GET" ? member.GetAsync(address) : member.PostAsync(address, null, ($"text-{TwoSellers.PictureId}", "Mine"));

    private async Task<Visitor> MemberAsync(SellerRole role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, await SellerIdAsync(scope, "mine"), role));
    }

    private static Task<int> SellerIdAsync(AsyncServiceScope scope, string slug) =>
        scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == slug).Select(s => s.Id).SingleAsync();

    private IEnumerable<(string Method, string Path)> Routes() => Endpoints(isApi: false)
        .Where(route => !route.Path.Contains('{', StringComparison.Ordinal) && !OfNoSeller.Any(start => route.Path == start || route.Path.StartsWith(start + "/", StringComparison.Ordinal)))
        .Where(route => !route.Path.StartsWith("/operator/", StringComparison.Ordinal))
        .Concat(SellerAddresses.Of(site)).Distinct();

    private IEnumerable<(string Method, string Path)> Endpoints(bool isApi) =>
        from route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && route.Metadata.GetMetadata<ApiControllerAttribute>() is not null == isApi
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        select (method, "/" + route.RoutePattern.RawText!.TrimStart('/'));
}
