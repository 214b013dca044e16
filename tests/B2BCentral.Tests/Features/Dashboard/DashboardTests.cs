using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

public sealed class DashboardTests(DashboardTests.Shops site) : IClassFixture<DashboardTests.Shops>
{
    private const string AwkwardTitle = "5\" clamp <b>\"Pro\"</b> & <script>alert(1)</script>";

    [Fact]
    public async Task The_front_page_leads_to_the_dashboard_with_all_that_the_address_said()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/b2b", (await visitor.GetAsync("/")).Header("Location"));
        Assert.Equal("/b2b?range=7d", (await visitor.GetAsync("/?range=7d")).Header("Location"));
    }

    [Theory]
    [InlineData("sales-snapshot", "Sales Snapshot")]
    [InlineData("customer-segments", "B2B Performance by")]
    [InlineData("top-products", "Your Top 5 Products by Customer Segment")]
    public async Task Every_widget_is_a_region_with_its_title_as_name(string name, string title)
    {
        var page = await site.GetPageAsync("/b2b?seller=steady");

        var widget = page.Widget(name);
        Assert.Equal("SECTION", widget.TagName);
        Assert.StartsWith(title, page.Words("#" + widget.GetAttribute("aria-labelledby")), StringComparison.Ordinal);
        Assert.EndsWith(" options", widget.QuerySelector("[popovertarget$=-menu]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/b2b?seller=steady")]
    [InlineData("/b2b?seller=nothing-yet")]
    [InlineData("/b2b?range=bogus")]
    [InlineData("/b2b/widgets/top-products/rate")]
    [InlineData("/definitions")]
    [InlineData("/help")]
    [InlineData("/style")]
    [InlineData("/no-such-page")]
    public async Task No_page_has_a_script_or_a_style_inside_and_the_policy_allows_none(string url)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(url);

        Assert.Empty(answer.Page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/json'])"));
        Assert.DoesNotContain(answer.Page.QuerySelectorAll("*"), element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        var policy = answer.Header("Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", answer.Header("Referrer-Policy"));
    }

    [Fact]
    public async Task Tags_in_names_are_printed_and_do_nothing()
    {
        var page = await site.GetPageAsync("/b2b?seller=steady");

        Assert.Equal(AwkwardTitle, page.Words(".product-name a"));
        Assert.Contains("<i>Smiths</i>", page.Widget("customer-segments").RowNames());
        Assert.Empty(page.QuerySelectorAll(".product-name b, .row-name i, option i, .product-name script"));
        Assert.DoesNotContain("<i>", page.Words("customer-segments-chart script"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_the_data_ended_and_lets_the_ranges_end_there()
    {
        var page = await site.GetPageAsync("/b2b?seller=stopped");

        Assert.Contains("Your data ends 5 Nov 2024", page.Words(".notice"), StringComparison.Ordinal);
        Assert.Contains("7 October to 5 November 2024", page.Words(".page-lead"), StringComparison.Ordinal);
        Assert.Equal("10.00", page.Figure("b2b.sales"));
    }

    [Fact]
    public async Task Says_nothing_of_the_kind_where_data_is_fresh()
    {
        Assert.Empty((await site.GetPageAsync("/b2b?seller=steady")).QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task A_seller_without_orders_is_told_how_to_bring_some()
    {
        var page = await site.GetPageAsync("/b2b?seller=nothing-yet");

        foreach (var name in (string[])["sales-snapshot", "customer-segments", "top-products"])
        {
            Assert.Equal("No orders yet", page.Widget(name).Words("h3"));
            Assert.Equal("/imports?seller=nothing-yet&marketplace=US", page.Widget(name).QuerySelector(".form-actions a")!.GetAttribute("href"));
        }
    }

    public sealed class Shops : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Seller("steady").Order(on: "2025-03-28", title: AwkwardTitle, industry: "<i>Smiths</i>");
            await Given.Seller("stopped").Order(on: "2024-11-05");
            await Given.Seller("nothing-yet");
        }
    }
}
