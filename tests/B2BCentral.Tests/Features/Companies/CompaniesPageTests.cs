using System.Globalization;
using AngleSharp.Dom;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Orders;
using CsvHelper;

namespace B2BCentral.Tests.Features.Companies;

public sealed class CompaniesPageTests(CompanySite site) : IClassFixture<CompanySite>
{
    private const string List = $"/companies?seller={GivenOrders.Seller}";

    [Fact]
    public async Task Lists_who_bought_in_the_last_twelve_months_with_what_is_known_of_them()
    {
        var page = await site.GetPageAsync(List);

        Assert.Equal(
            ["Lincoln School District", "Mixed 100% School_Supply", "Harbor Mechanical", "Buyer C-9", "Pending Partners"], Names(page));
        var school = Row(page, "Lincoln School District");
        Assert.Equal("lincoln.example · US91-2345", school.QuerySelector("th small")!.TextContent);
        Assert.Equal(["Washington", "—", "1 Jun 2024", "20 Mar 2025", "3", "$150.05"], Cells(school)[1..]);
        Assert.StartsWith("Other (not classified)", Cells(school)[0], StringComparison.Ordinal);
        Assert.StartsWith("Manufacturing", Cells(Row(page, "Harbor Mechanical"))[0], StringComparison.Ordinal);
        Assert.Contains("some orders in 1 other industry", Row(page, "Mixed 100% School_Supply").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("range=30d", "First in period")]
    [InlineData("from=2024-01-01&to=2025-12-31", "First order")]
    public async Task The_first_order_of_a_period_is_not_called_a_companys_first(string range, string name)
    {
        var page = await site.GetPageAsync($"{List}&{range}");

        Assert.Contains(name, page.QuerySelectorAll(".company-table thead th").Select(header => header.Words()));
        Assert.Contains(name, page.QuerySelectorAll(".company-table tbody td").Select(cell => cell.GetAttribute("data-label")));
    }

    [Fact]
    public async Task Without_a_filter_none_is_to_be_removed()
    {
        var page = await site.GetPageAsync($"{List}&from=2023-01-01&to=2023-01-31");

        Assert.Equal("No company is named", page.Words(".state h2"));
        Assert.StartsWith("/imports", page.QuerySelector(".state .button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("range=30d")]
    [InlineData("range=30d&industry=other")]
    [InlineData("range=12m&industry=62")]
    [InlineData("range=12m&industry=62&subIndustry=622")]
    [InlineData("range=12m&size=other&region=Washington")]
    [InlineData("count=as-ordered")]
    [InlineData("from=2024-04-01&to=2024-12-31")]
    public async Task Every_figure_leads_to_exactly_its_orders(string query)
    {
        var page = await site.GetPageAsync($"{List}&{query}");
        var figures = page.QuerySelectorAll("a[data-figure]");

        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var orders = await site.GetPageAsync(figure.GetAttribute("href")!);
            var name = figure.GetAttribute("data-figure")!;
            Assert.Equal((name, figure.GetAttribute("data-value")), (name, ShopSite.FigureOf(orders, name.EndsWith("orders", StringComparison.Ordinal) ? "list.orders" : "list.sales")));
        }
    }

    [Theory]
    [InlineData("31-33")]
    [InlineData("62")]
    [InlineData("other")]
    public async Task The_companies_of_an_industry_and_the_orders_without_a_buyer_are_what_the_widget_shows(string industry)
    {
        var widget = (await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&range=30d")).Widget("customer-segments");
        var page = await site.GetPageAsync($"{List}&range=30d&industry={industry}");

        var withoutBuyer = decimal.Parse(page.Figure("withoutBuyer.sales") ?? "0", CultureInfo.InvariantCulture);
        Assert.Equal(decimal.Parse(widget.Figure($"segment.{industry}.sales")!, CultureInfo.InvariantCulture), Number(page, "list.sales") + withoutBuyer);
    }

    [Fact]
    public async Task Says_how_many_orders_name_no_buyer_and_what_to_do_about_it()
    {
        var page = await site.GetPageAsync($"{List}&range=30d");

        Assert.Contains("2 B2B orders ($33.00) name no buyer", page.Words(".notice"), StringComparison.Ordinal);
        var orders = await site.GetPageAsync(page.QuerySelector(".notice a")!.GetAttribute("href")!);
        Assert.Equal(["X-1", "X-2"], orders.QuerySelectorAll(".order-id").Select(cell => cell.TextContent).Order());
        Assert.Contains("Company: no buyer named", orders.Words(".chips"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lincoln", "Lincoln School District")]
    [InlineData("LINCOLN.EXAMPLE", "Lincoln School District")]
    [InlineData("us91", "Lincoln School District")]
    [InlineData("c-9", "Buyer C-9")]
    [InlineData("100%", "Mixed 100% School_Supply")]
    [InlineData("l_s", "Mixed 100% School_Supply")]
    public async Task Finds_by_name_key_domain_and_tax_number(string search, string name) =>
        Assert.Contains(name, Names(await site.GetPageAsync($"{List}&q={Uri.EscapeDataString(search)}")));

    [Fact]
    public async Task A_search_takes_signs_for_themselves() => Assert.Equal(
        ["Mixed 100% School_Supply"], Names(await site.GetPageAsync($"{List}&q={Uri.EscapeDataString("0% s")}")));

    [Theory]
    [InlineData("name", "Buyer C-9", "Pending Partners")]
    [InlineData("industry", "Mixed 100% School_Supply", "Pending Partners")]
    [InlineData("region", "Harbor Mechanical", "Pending Partners")]
    [InlineData("size", "Mixed 100% School_Supply", "Pending Partners")]
    [InlineData("orders", "Buyer C-9", "Lincoln School District")]
    [InlineData("sales", "Pending Partners", "Lincoln School District")]
    [InlineData("first", "Lincoln School District", "Pending Partners")]
    [InlineData("last", "Mixed 100% School_Supply", "Lincoln School District")]
    public async Task Sorts_by_every_column(string column, string first, string last)
    {
        var names = Names(await site.GetPageAsync($"{List}&sort={column}&dir=asc"));

        Assert.Equal((first, last), (names[0], names[^1]));
    }

    [Theory]
    [InlineData("sort=colour", "sort")]
    [InlineData("industry=99", "industry")]
    [InlineData("region=Mars", "region")]
    [InlineData("range=3w", "range")]
    [InlineData("page=0", "page")]
    public async Task A_bad_value_is_answered_with_400_and_the_name_of_its_parameter(string query, string parameter)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.GetAsync($"{List}&{query}");

        Assert.Equal(400, answer.Status);
        Assert.Contains(parameter, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_industry_chosen_in_the_form_drops_the_old_ones_sub_industry()
    {
        var page = await site.GetPageAsync($"{List}&industry=31-33&subIndustry=622&subOf=62");

        Assert.Equal(["Harbor Mechanical"], Names(page));
    }

    [Fact]
    public async Task The_download_holds_what_the_screen_shows()
    {
        var page = await site.GetPageAsync($"{List}&range=12m");
        using var client = site.CreateClient();
        using var reader = new StreamReader(await client.GetStreamAsync(page.QuerySelector(".page-actions a[download]")!.GetAttribute("href")!));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row).ToList();

        Assert.Equal(Names(page).Select(name => name.Replace("Buyer C-9", "", StringComparison.Ordinal)), rows.Select(row => (string)row["company"]));
        Assert.Equal(Number(page, "list.sales"), rows.Sum(row => decimal.Parse((string)row["sales"], CultureInfo.InvariantCulture)));
        Assert.Equal("", rows.First(row => (string)row["company"] == "Lincoln School District")["industry"]);
    }

    [Fact]
    public async Task All_time_reaches_from_the_first_order_to_the_last()
    {
        var page = await site.GetPageAsync(List);

        var all = await site.GetPageAsync(page.QuerySelector("#companies-all-time")!.GetAttribute("href")!);

        Assert.Equal("3", Row(all, "Mixed 100% School_Supply").QuerySelector("[data-label='Orders']")!.Words());
        Assert.Equal("true", all.QuerySelector("#companies-all-time")!.GetAttribute("aria-current"));
        Assert.Equal(["All time"], all.Current());
        Assert.Equal("Custom…", all.Words("#companies-range-custom"));
    }

    [Fact]
    public async Task All_time_of_a_seller_who_began_this_year_lights_one_button()
    {
        await site.Given.Seller("young").Order(on: "2025-01-01", industry: "Repair").Order(on: "2025-03-30", industry: "Repair");

        var all = await site.GetPageAsync((await site.GetPageAsync("/companies?seller=young")).QuerySelector("#companies-all-time")!.GetAttribute("href")!);

        Assert.Equal(["Year to date"], all.Current());
    }

    [Fact]
    public async Task A_seller_without_data_is_told_what_to_do()
    {
        await site.Given.Demo("nothing-yet");

        var page = await site.GetPageAsync("/companies?seller=nothing-yet");

        Assert.Equal("No companies yet", page.Words(".state h2"));
        Assert.StartsWith("/imports", page.QuerySelector(".state a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_leads_to_its_buyer()
    {
        var page = await site.GetPageAsync($"/orders/K-1?seller={GivenOrders.Seller}");

        var link = page.QuerySelector("#order-buyer")!;
        Assert.Equal("Buyer C-9", link.TextContent);
        Assert.Equal("Buyer C-9", (await site.GetPageAsync(link.GetAttribute("href")!)).Words("h1"));
    }

    [Theory]
    [InlineData("company=9999")]
    [InlineData("company=acme")]
    [InlineData("company=none&show=non-b2b")]
    public async Task The_list_of_orders_refuses_what_is_no_company(string query)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.GetAsync($"/orders?seller={GivenOrders.Seller}&{query}")).Status);
    }

    private static List<string> Names(IParentNode page) => [.. page.QuerySelectorAll(".company-table tbody .order-id").Select(name => name.TextContent)];

    private static IElement Row(IParentNode page, string name) => page.QuerySelectorAll(".company-table tbody tr").Single(row => row.QuerySelector(".order-id")!.TextContent == name);

    private static string[] Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => cell.Words())];

    private static decimal Number(IParentNode page, string figure) => decimal.Parse(page.Figure(figure)!, CultureInfo.InvariantCulture);
}
