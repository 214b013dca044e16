using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

/// <summary>The state of the page is its address.</summary>
public sealed class AddressTests(AddressTests.Shop site) : IClassFixture<AddressTests.Shop>
{
    [Fact]
    public async Task Without_parameters_it_is_sales_of_thirty_days()
    {
        var page = await site.GetPageAsync("/b2b");

        foreach (var widget in page.QuerySelectorAll("[data-widget]:has(.tools)")) Assert.Equal(["Sales", "30 days"], widget.Current());
        Assert.Equal("100.00", page.Figure("b2b.sales"));
    }

    /// <summary>A browser that is at a place of the page would only move within it.</summary>
    [Fact]
    public async Task Refresh_without_scripts_names_no_place_in_the_page()
    {
        var links = (await site.GetPageAsync("/b2b?range=7d")).QuerySelectorAll("[id$='-refresh']").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(5, links.Count);
        Assert.All(links, href => Assert.Equal("/b2b?range=7d", href));
    }

    [Theory]
    [InlineData("range=7d", "7 days", "70.00")]
    [InlineData("range=7d&from=2025-01-01&to=2025-01-31", "7 days", "70.00")]
    [InlineData("range=90d", "90 days", "105.00")]
    [InlineData("range=12m", "12 months", "105.00")]
    [InlineData("range=ytd", "Year to date", "105.00")]
    [InlineData("range=custom&from=2025-01-01&to=2025-01-31", "1–31 Jan 2025", "5.00")]
    [InlineData("from=2025-03-10&to=2025-03-10", "10 Mar 2025", "30.00")]
    [InlineData("from=2025-03-01&to=2025-03-30", "30 days", "100.00")]
    [InlineData("range=custom&from=2024-03-31&to=2025-03-30", "12 months", "105.00")]
    [InlineData("from=2025-01-01&to=2025-03-30", "Year to date", "105.00")]
    public async Task Range_is_for_every_widget(string query, string button, string sales)
    {
        var page = await site.GetPageAsync("/b2b?" + query);

        foreach (var widget in page.QuerySelectorAll("[data-widget]:has(.tools)")) Assert.Equal(["Sales", button], widget.Current());
        Assert.Equal(sales, page.Figure("b2b.sales"));
    }

    [Fact]
    public async Task A_widgets_own_range_and_measure_are_for_it_alone()
    {
        var page = await site.GetPageAsync("/b2b?range=90d&top-products.range=7d&customer-segments.measure=units");

        Assert.Equal(["Sales", "90 days"], page.Widget("sales-snapshot").Current());
        Assert.Equal(["Units", "90 days"], page.Widget("customer-segments").Current());
        Assert.Equal(["Sales", "7 days"], page.Widget("top-products").Current());
        Assert.Equal("70.00", page.Figure("product.1.sales"));
    }

    [Fact]
    public async Task A_link_of_a_widget_changes_its_own_value_and_keeps_those_of_the_others()
    {
        var page = await site.GetPageAsync("/b2b?range=90d&by=region&show=b2b&top-products.range=7d&industry=Repair");

        var link = page.QuerySelector("#sales-snapshot-measure-units")!;

        const string State = "by=region&industry=Repair&range=90d&sales-snapshot.measure=units&show=b2b&top-products.range=7d";
        Assert.Equal($"/b2b?{State}#sales-snapshot", link.GetAttribute("href"));
        Assert.Equal($"/b2b/widgets/sales-snapshot?{State}", link.GetAttribute("hx-get"));
    }

    [Fact]
    public async Task Choosing_a_range_ends_a_widgets_custom_days()
    {
        var page = await site.GetPageAsync("/b2b?top-products.range=custom&top-products.from=2025-01-01&top-products.to=2025-01-31");

        Assert.Equal("/b2b?top-products.range=7d#top-products", page.QuerySelector("#top-products-range-7d")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_form_for_custom_days_sends_the_rest_of_the_state_along()
    {
        var page = await site.GetPageAsync("/b2b?by=region&measure=units&customer-segments.range=7d");

        var form = page.QuerySelector("#customer-segments-custom")!;

        Assert.Equal(("get", "/b2b"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ["by=region", "measure=units", "customer-segments.range=custom", "customer-segments.from=2025-03-24", "customer-segments.to=2025-03-30"],
            form.QuerySelectorAll("input[name]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
    }

    [Fact]
    public async Task Other_parameters_are_left_out_of_links()
    {
        var page = await site.GetPageAsync("/b2b?utm_source=mail&by=size");

        Assert.Equal("/b2b?by=size&sales-snapshot.range=7d#sales-snapshot", page.QuerySelector("#sales-snapshot-range-7d")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("range=fortnight", "range")]
    [InlineData("measure=weight", "measure")]
    [InlineData("compare=never", "compare")]
    [InlineData("count=all", "count")]
    [InlineData("top-products.range=x", "range")]
    [InlineData("range=custom", "from")]
    [InlineData("range=custom&from=2025-01-01", "to")]
    [InlineData("from=2025-02-30&to=2025-03-01", "from")]
    [InlineData("from=1.1.2025&to=2025-03-01", "from")]
    [InlineData("from=2025-03-02&to=2025-03-01", "to")]
    [InlineData("from=2010-03-02&to=2025-03-01", "from")]
    [InlineData("range=30d&from=garbage", "from")]
    [InlineData("range=7d&to=2025-02-30", "to")]
    [InlineData("top-products.range=7d&top-products.to=tomorrow", "to")]
    [InlineData("show=everything", "show")]
    [InlineData("graph=pie", "graph")]
    [InlineData("by=colour", "by")]
    [InlineData("sort=luck", "sort")]
    [InlineData("sort=sales&dir=sideways", "dir")]
    [InlineData("industry=Alchemy", "industry")]
    [InlineData("seller=my-shop&marketplace=JP", "marketplace")]
    public async Task A_value_that_cannot_be_is_answered_with_400_and_its_name(string query, string parameter)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync("/b2b?" + query);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith($"'{parameter}' cannot be", answer.Page.Words("[data-reason]"), StringComparison.Ordinal);
        Assert.NotNull(answer.Page.QuerySelector("header.site-header"));
    }

    [Fact]
    public async Task A_widget_that_is_not_there_is_answered_with_404()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync("/b2b/widgets/fortune-teller");

        Assert.Equal(404, answer.Status);
        Assert.Equal("Page not found", answer.Page.Words("h1"));
        Assert.NotNull(answer.Page.QuerySelector("header.site-header"));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given
            .Order(on: "2025-03-28", amount: 70, industry: "Repair", region: "CA")
            .Order(on: "2025-03-10", amount: 30, units: 5, industry: "Repair", region: "CA")
            .Order(on: "2025-01-15", amount: 5, industry: "Retail", region: "NV");
    }
}
