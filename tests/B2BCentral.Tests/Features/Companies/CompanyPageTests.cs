using B2BCentral.Testing;
using B2BCentral.Tests.Features.Orders;

namespace B2BCentral.Tests.Features.Companies;

public sealed class CompanyPageTests(CompanySite site) : IClassFixture<CompanySite>
{
    [Theory]
    [InlineData("")]
    [InlineData("&months=24")]
    public async Task Every_figure_leads_to_exactly_its_orders(string months)
    {
        foreach (var company in (string[])["Lincoln School District", "Mixed 100% School_Supply", "C-9"])
        {
            var page = await PageAsync(company, months);
            var figures = page.QuerySelectorAll("a[data-figure]");

            Assert.NotEmpty(figures);
            foreach (var figure in figures)
            {
                var name = figure.GetAttribute("data-figure")!;
                var orders = await site.GetPageAsync(figure.GetAttribute("href")!);
                Assert.Equal((name, figure.GetAttribute("data-value")), (name, ShopSite.FigureOf(orders, $"list.{name[(name.LastIndexOf('.') + 1)..]}")));
            }
        }
    }

    [Fact]
    public async Task Tells_who_it_is_what_it_bought_and_how_often()
    {
        var page = await PageAsync("Lincoln School District");

        Assert.Equal("Lincoln School District", page.Words("h1"));
        Assert.Equal(["DESK", "LAMP"], page.QuerySelectorAll(".product-name small a").Select(sku => sku.TextContent));
        Assert.Equal(["100.10", "49.95"], page.QuerySelectorAll("[data-figure^='bought.'][data-figure$='.sales']").Select(cell => cell.GetAttribute("data-value")));
        Assert.Contains("E-mail domain lincoln.example", page.Words(".facts"), StringComparison.Ordinal);
        Assert.Contains("First order 1 Jun 2024 Last order 20 Mar 2025", page.Words(".facts"), StringComparison.Ordinal);
        Assert.Equal(["S-4", "S-2", "S-1", "S-3"], page.QuerySelectorAll("section[aria-labelledby='orders-title'] .order-id").Select(order => order.TextContent));
    }

    [Fact]
    public async Task A_cancelled_order_is_no_reorder_and_the_interval_tells_its_quartiles()
    {
        var page = await PageAsync("Lincoln School District");

        // 1 June 2024, 10 March and 20 March 2025: 282 and 10 days.
        Assert.Contains("Typically orders again after 146 days (median of 2 intervals; the middle half: 78 days to 214 days)", page.Words(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_orders_for_an_interval_say_how_many_are_needed()
    {
        var page = await PageAsync("Harbor Mechanical");

        Assert.Contains("Needs orders on 3 different days; there is 1 day so far.", page.Words(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_months_add_up_to_the_total_and_the_graph_draws_the_same()
    {
        var page = await PageAsync("Lincoln School District");
        var months = page.QuerySelectorAll("[data-figure^='month.'][data-figure$='.sales']").Select(cell => decimal.Parse(cell.GetAttribute("data-value")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(12, months.Count);
        Assert.Equal(page.Figure("company.sales"), months.Sum().ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
        using var graph = System.Text.Json.JsonDocument.Parse(page.QuerySelector("company-orders-chart script")!.TextContent);
        Assert.Equal(months, graph.RootElement.GetProperty("sales").EnumerateArray().Select(value => value.GetDecimal()));
    }

    [Fact]
    public async Task Months_before_the_sellers_data_are_not_zero_but_not_there()
    {
        var page = await PageAsync("Lincoln School District", "&months=24");

        Assert.Equal((13, "March 2024"), (page.QuerySelectorAll(".company-months tbody tr").Length, page.Words(".company-months tbody th")));
        Assert.StartsWith("Lincoln School District ordered in 2 of 13 months", page.Words(".sentence"), StringComparison.Ordinal);
    }

    /// <summary>Elsewhere 12 months are a year of days to the day.</summary>
    [Fact]
    public async Task Months_that_begin_on_their_first_day_are_called_calendar_months()
    {
        var page = await PageAsync("Lincoln School District");

        Assert.Equal(["12 calendar months", "24 calendar months"], page.QuerySelectorAll(".page-actions .segmented a").Select(link => link.Words()));
        Assert.Equal("1 April 2024 to 22 March 2025", page.Words(".page-lead"));
    }

    [Fact]
    public async Task Region_is_asked_only_where_an_address_names_none()
    {
        Assert.Null((await PageAsync("Harbor Mechanical")).QuerySelector("[name=Region]"));
        Assert.NotNull((await PageAsync("C-9")).QuerySelector("[name=Region]"));
    }

    [Fact]
    public async Task What_is_no_company_of_the_seller_is_not_there()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync($"/companies/4711?seller={GivenOrders.Seller}")).Status);
        var last = await site.IdOfAsync("Pending Partners");
        Assert.Equal(404, (await visitor.GetAsync($"/companies/{last}?seller={CompanyOrders.OtherSeller}")).Status);
    }

    [Fact]
    public async Task Months_are_12_or_24()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.GetAsync($"/companies/1?seller={GivenOrders.Seller}&months=13")).Status);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string company, string more = "") =>
        await site.GetPageAsync($"/companies/{await site.IdOfAsync(company)}?seller={GivenOrders.Seller}{more}");
}
