using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Access;

/// <summary>Whoever may look and not change sees forms locked, and reads why, before anything is typed.</summary>
public sealed class LockedFormTests(LockedFormTests.Shop site) : IClassFixture<LockedFormTests.Shop>
{
    private const string Locked = "fieldset.form-locked[disabled]";

    [Theory]
    [InlineData("/pricing/offers/A")]
    [InlineData("/profile/editor")]
    public async Task A_viewer_sees_an_editor_locked_and_an_editor_does_not(string address)
    {
        using var viewer = await MemberAsync(SellerRole.Viewer);
        using var editor = await MemberAsync(SellerRole.Editor);

        var locked = (await viewer.GetAsync(address)).Page;

        Assert.All(locked.QuerySelectorAll("main form[method=post] button"), button => Assert.NotNull(button.Closest(Locked)));
        Assert.NotNull(locked.QuerySelector($"main form[method=post] {Locked}"));
        Assert.Contains("an editor can change it", locked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var open = (await editor.GetAsync(address)).Page;
        Assert.NotNull(open.QuerySelector("main form[method=post] button"));
        Assert.Null(open.QuerySelector(Locked));
    }

    [Fact]
    public async Task A_viewer_arranges_the_own_dashboard_and_dismisses_nothing_for_others()
    {
        using var viewer = await MemberAsync(SellerRole.Viewer);

        var page = (await viewer.GetAsync("/b2b")).Page;

        Assert.NotNull(page.QuerySelector("form[action*='minimize']"));
        Assert.Null(page.QuerySelector($"form[action*='minimize'] {Locked}"));
        Assert.NotNull(page.QuerySelector("form[action*='dismiss']"));
        Assert.All(page.QuerySelectorAll("form[action*='dismiss']"), form => Assert.NotNull(form.QuerySelector(Locked)));
        Assert.Null(page.QuerySelector($"form[action='/sign-out'] {Locked}"));
    }

    [Fact]
    public async Task A_right_of_one_page_opens_the_forms_of_that_page_alone()
    {
        using var member = await MemberAsync(SellerRole.Viewer, (SellerPage.Pricing, PageLevel.Edit));

        Assert.Null((await member.GetAsync("/pricing/offers/A")).Page.QuerySelector(Locked));
        Assert.NotNull((await member.GetAsync("/profile/editor")).Page.QuerySelector(Locked));
    }

    private async Task<Visitor> MemberAsync(SellerRole role, params (SellerPage, PageLevel)[] rights)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == Given.Shop).Select(s => s.Id).SingleAsync();
        return site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, id, role, rights));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Order(asin: "A").Offer("A", offer => offer.StandardPrice = 2_000);
    }
}
