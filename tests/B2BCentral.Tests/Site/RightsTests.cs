using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Site;

/// <summary>Every address that the site answers says who may ask it, and is asked by everybody.</summary>
public sealed class RightsTests(TwoSellers site, ITestOutputHelper output) : IClassFixture<TwoSellers>
{
    private const int FewestQuestions = 600;

    [Fact]
    public void Every_action_says_exactly_once_who_may_ask()
    {
        var unclear = Actions().Where(action => new[]
        {
            Has<RightAttribute>(action), Has<OwnAccountAttribute>(action), Has<OperatorOnlyAttribute>(action), Has<IAllowAnonymous>(action), Has<ApiControllerAttribute>(action),
        }.Count(says => says) != 1);

        Assert.Empty(unclear.Select(action => action.DisplayName));
    }

    [Fact]
    public async Task Every_page_and_form_answers_as_the_rights_say()
    {
        // The one whose orders, companies and prices the addresses name.
        var sellerId = await SellerIdAsync("theirs");
        var none = Enum.GetValues<SellerPage>().Select(page => (page, PageLevel.None));
        using var stranger = site.NewStranger();
        using var viewer = await MemberAsync(sellerId, SellerRole.Viewer);
        using var editor = await MemberAsync(sellerId, SellerRole.Editor);
        using var owner = await MemberAsync(sellerId, SellerRole.Owner);
        using var runsTheSite = site.NewVisitor();
        using var shutOut = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, sellerId, SellerRole.Viewer, none));
        using var foreign = await MemberAsync(await SellerIdAsync("mine"), SellerRole.Owner);
        var (wrong, asked) = (new List<string>(), 0);

        foreach (var (path, method, right) in Questions())
        {
            var address = $"{path}?{TwoSellers.Theirs}";
            bool May(SellerRole role) => RoleRights.LevelOf(role, right.Page) >= (method == "GET" || right.IsPersonal ? PageLevel.View : PageLevel.Edit);
            foreach (var (name, visitor, holds) in new (string, Visitor, Func<int, bool>)[]
            {
                ("a stranger", stranger, status => status is 302 or 401), ("one without rights", shutOut, status => status == 403), ("another seller", foreign, status => status == 404),
                ("a viewer", viewer, status => May(SellerRole.Viewer) == IsAnswered(status)), ("an editor", editor, status => May(SellerRole.Editor) == IsAnswered(status)),
                ("the owner", owner, IsAnswered), ("the operator", runsTheSite, IsAnswered),
            })
            {
                asked++;
                var status = method == "GET" ? (await visitor.GetAsync(address)).Status : (await visitor.PostWithoutTokenAsync(address)).Status;
                if (!holds(status)) wrong.Add($"{method} {address} answers {name} {status}");
            }
        }

        output.WriteLine($"{asked} questions of seven visitors, {wrong.Count} wrong answers");
        Assert.Empty(wrong);
        Assert.InRange(asked, FewestQuestions, int.MaxValue);
    }

    private IEnumerable<RouteEndpoint> Actions() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(action => Has<ControllerActionDescriptor>(action));

    private IEnumerable<(string Path, string Method, RightAttribute Right)> Questions() =>
        from asked in Actions().Where(action => action.RoutePattern.Parameters.Count == 0)
            .SelectMany(action => action.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [], (action, method) => (Route: action, Method: method, Path: "/" + action.RoutePattern.RawText!.TrimStart('/')))
            .Concat(SellerAddresses.RoutesOf(site))
        let right = asked.Route.Metadata.GetMetadata<RightAttribute>()
        where right is not null && asked.Method is "GET" or "POST"
        select (asked.Path, asked.Method, right);

    private async Task<Visitor> MemberAsync(int sellerId, SellerRole role) => site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, sellerId, role));

    private async Task<int> SellerIdAsync(string slug)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == slug).Select(s => s.Id).SingleAsync();
    }

    // What a page says to a form without its token is no matter of rights.
    private static bool IsAnswered(int status) => status is not (401 or 403);

    private static bool Has<T>(RouteEndpoint action) where T : class => action.Metadata.GetMetadata<T>() is not null;
}
