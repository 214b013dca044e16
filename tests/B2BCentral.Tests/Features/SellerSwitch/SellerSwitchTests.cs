using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.SellerSwitch;

public sealed class SellerSwitchTests(SellerSwitchTests.Shops site) : IClassFixture<SellerSwitchTests.Shops>
{
    [Fact]
    public async Task Lists_the_sellers_own_data_before_the_demo()
    {
        var page = await site.GetPageAsync("/b2b");

        Assert.Equal(
            ["Harbor · Italy", "Harbor · United States", "pretend · United States (demo)"],
            page.QuerySelectorAll("#seller option").Select(option => option.Words()).OrderBy(words => words.EndsWith("(demo)", StringComparison.Ordinal)).ThenBy(w => w, StringComparer.Ordinal));
        Assert.StartsWith("Harbor", page.Words("#seller option[selected]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remembers_the_choice()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/seller", fields: ("store", "harbor/IT"));

        Assert.Equal((302, "/b2b"), (answer.Status, answer.Header("Location")));
        Assert.Contains("store=harbor%2FIT", answer.Header("Set-Cookie"), StringComparison.Ordinal);
        Assert.Contains("httponly", answer.Header("Set-Cookie"), StringComparison.Ordinal);
        var page = (await visitor.GetAsync("/b2b")).Page;
        Assert.Equal("Harbor · Italy", page.Words("#seller option[selected]"));
        Assert.Equal("€5.00", page.Words("[data-figure='b2b.sales']"));
    }

    [Theory]
    [InlineData("/orders?range=7d&show=b2b&page=1", "/orders?range=7d")]
    [InlineData("/b2b?measure=units&seller=pretend", "/b2b?measure=units")]
    public async Task Stays_on_the_page_and_its_days(string page, string sameOfTheOther)
    {
        using var visitor = site.NewVisitor();
        var there = (await visitor.GetAsync(page)).Page.QuerySelector(".seller-form input[name=page]")!.GetAttribute("value")!;

        var answer = await visitor.PostAsync("/seller", fields: [("store", "harbor/IT"), ("page", there)]);

        Assert.Equal(sameOfTheOther, answer.Header("Location"));
    }

    [Fact]
    public async Task Leads_to_no_other_site()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/b2b", (await visitor.PostAsync("/seller", fields: [("store", "harbor/IT"), ("page", "//elsewhere.example")])).Header("Location"));
    }

    [Fact]
    public async Task An_address_that_names_a_seller_wins()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/seller", fields: ("store", "harbor/IT"));

        var page = (await visitor.GetAsync("/b2b?seller=pretend")).Page;

        Assert.Equal("pretend · United States (demo)", page.Words("#seller option[selected]"));
    }

    [Fact]
    public async Task A_marketplace_alone_is_one_of_the_chosen_seller()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/seller", fields: ("store", "harbor/US"));

        Assert.Equal("Harbor · Italy", (await visitor.GetAsync("/b2b?marketplace=IT")).Page.Words("#seller option[selected]"));
        Assert.Equal("Harbor · United States", (await visitor.GetAsync("/b2b?marketplace=US")).Page.Words("#seller option[selected]"));
        Assert.Equal("Harbor · United States", (await visitor.GetAsync("/b2b?marketplace=")).Page.Words("#seller option[selected]"));
    }

    [Fact]
    public async Task A_marketplace_that_the_chosen_seller_does_not_have_is_not_shown_as_another()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/seller", fields: ("store", "pretend/US"));

        var answer = await visitor.GetAsync("/b2b?marketplace=IT");

        Assert.Equal(400, answer.Status);
        Assert.Contains("'marketplace' cannot be 'IT'. pretend sells in US.", answer.Page.Words("[data-reason]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_of_a_seller_that_has_gone_is_ignored()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.PostAsync("/seller", fields: ("store", "sunk/US"))).Status);
        Assert.Equal(200, (await visitor.GetAsync("/b2b")).Status);
    }

    [Fact]
    public async Task A_demo_seller_is_labelled_as_one()
    {
        Assert.Contains("pretend is a demo seller", (await site.GetPageAsync("/b2b?seller=pretend")).Words(".notice-demo"), StringComparison.Ordinal);
        Assert.Null((await site.GetPageAsync("/b2b?seller=harbor")).QuerySelector(".notice-demo"));
    }

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Demo("pretend").Order(on: "2025-03-28");
            await Given.Seller("harbor").Order(on: "2025-03-28");
            await Given.Seller("harbor", inMarketplace: "IT").Order(on: "2025-03-28", amount: 5);
        }
    }
}
