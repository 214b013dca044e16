using System.Globalization;
using System.Net;
using B2BCentral.Testing;
using CsvHelper;

namespace B2BCentral.Tests.Features.Orders;

public sealed class OrdersPageTests(ShopSite site) : IClassFixture<ShopSite>
{
    private const string List = $"/orders?seller={GivenOrders.Seller}";

    [Theory]
    [InlineData("range=3w", "range")]
    [InlineData("from=2025-02-30&to=2025-03-01", "from")]
    [InlineData("show=everyone", "show")]
    [InlineData("show=b2b,nobody", "show")]
    [InlineData("industry=99", "industry")]
    [InlineData("subIndustry=333", "subIndustry")]
    [InlineData("industry=62&subIndustry=333", "subIndustry")]
    [InlineData("region=Mars", "region")]
    [InlineData("size=huge", "size")]
    [InlineData("region=Washington&show=non-b2b", "show")]
    [InlineData("sku=NONE", "sku")]
    [InlineData("count=some", "count")]
    [InlineData("status=sent", "status")]
    [InlineData("excluded=maybe", "excluded")]
    [InlineData("sort=buyer", "sort")]
    [InlineData("dir=up", "dir")]
    [InlineData("marketplace=DE", "marketplace")]
    public async Task A_bad_value_is_answered_with_400_and_the_name_of_its_parameter(string query, string parameter)
    {
        using var client = site.CreateClient();
        foreach (var list in (string[])[List, List.Replace("/orders", "/orders.csv", StringComparison.Ordinal)])
        {
            using var response = await client.GetAsync($"{list}&{query}");

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(parameter, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_segment_is_chosen_by_its_fields_which_keep_what_else_is_asked()
    {
        var page = await site.GetPageAsync($"{List}&range=12m&sort=sales&page=1");

        var form = page.QuerySelector("form.list-filters")!;
        Assert.Equal(["industry", "size", "region", "status"], form.QuerySelectorAll("select").Select(field => field.GetAttribute("name")));
        Assert.Equal(["range", "seller", "sort"], form.QuerySelectorAll("input[type=hidden]").Select(field => field.GetAttribute("name")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_form_that_chooses_another_industry_leaves_the_sub_industry_of_the_former()
    {
        var page = await site.GetPageAsync($"{List}&range=12m&industry=62&subIndustry=333&subOf=33&size=&region=");

        Assert.DoesNotContain(page.QuerySelectorAll(".chip"), chip => chip.Words().StartsWith("Sub-industry", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".chip"), chip => chip.Words().StartsWith("Industry: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Consumers_have_no_segment_to_be_chosen_by()
    {
        Assert.Equal(["status"], (await site.GetPageAsync($"{List}&show=non-b2b")).QuerySelectorAll("form.list-filters select").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public async Task A_status_is_chosen_and_given_up_again()
    {
        var page = await site.GetPageAsync($"{List}&range=12m&status=pending");

        Assert.Equal("pending", page.QuerySelector("select[name=status] option[selected]")!.GetAttribute("value"));
        Assert.Equal("1", page.QuerySelector("[data-figure='list.orders']")!.GetAttribute("data-value"));
        var all = await site.GetPageAsync(page.QuerySelector(".chip a[aria-label='Remove filter: Status: Pending']")!.GetAttribute("href")!);
        Assert.Null(all.QuerySelector("select[name=status] option[selected]:not([value=''])"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("&count=as-ordered", true)]
    public async Task Cancelled_is_a_status_to_choose_where_cancelled_orders_count(string query, bool isOffered)
    {
        var page = await site.GetPageAsync($"{List}&range=12m{query}");

        Assert.Equal(isOffered, page.QuerySelector("select[name=status] option[value=cancelled]") is not null);
    }

    [Theory]
    [InlineData("", "Without a price", "Excluded orders")]
    [InlineData("&pending=true", "Excluded orders")]
    [InlineData("&excluded=true", "Without a price")]
    [InlineData("&count=as-ordered", "Without a price")]
    public async Task Orders_without_a_price_and_excluded_ones_are_a_press_away(string query, params string[] offered)
    {
        var page = await site.GetPageAsync($"{List}&range=12m{query}");

        var links = page.QuerySelectorAll("form.list-filters a");
        Assert.Equal(offered, links.Select(link => link.Words()));
        foreach (var link in links) Assert.NotEmpty((await site.GetPageAsync(link.GetAttribute("href")!)).Words("h1"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("99999999999")]
    public async Task Pages_are_numbers_from_1(string page)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"{List}&page={page}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Days_of_a_range_light_its_button_also_where_a_figure_names_both_ends()
    {
        var page = await site.GetPageAsync($"{List}&from=2025-03-01&to=2025-03-30");

        Assert.Equal(["30 days"], page.QuerySelectorAll(".ranges [aria-current=true]").Select(button => button.Words()));
        Assert.Equal("Custom…", page.Words("#orders-range-custom"));
        Assert.Empty(page.QuerySelectorAll(".chip"));
    }

    /// <summary>Where the two averages take two lines, the point between them begins the second.</summary>
    [Theory]
    [InlineData(List, ".totals dd .nowrap")]
    [InlineData($"/b2b?seller={GivenOrders.Seller}", "#sales-snapshot [data-label='Average order'] .nowrap")]
    public async Task No_line_ends_with_the_point_between_two_averages(string address, string together) =>
        Assert.StartsWith("· ", (await site.GetPageAsync(address)).Words(together), StringComparison.Ordinal);

    [Fact]
    public async Task Every_filter_is_a_chip_that_can_be_taken_away()
    {
        var page = await site.GetPageAsync($"{List}&from=2025-03-02&to=2025-03-30&show=b2b&industry=31-33&subIndustry=333&region=Washington&size=51-250&sku=CLAMP&count=as-ordered&sort=sales&page=1");

        Assert.Equal(8, page.QuerySelectorAll(".chip").Length);
        var href = page.QuerySelector(".chip a[aria-label^='Remove filter: Region']")!.GetAttribute("href")!;
        Assert.DoesNotContain("region=", href, StringComparison.Ordinal);
        Assert.Contains("industry=31-33", href, StringComparison.Ordinal);
        Assert.Contains("sort=sales", href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_B2B_there_are_no_segments_either()
    {
        var page = await site.GetPageAsync($"{List}&range=30d&industry=31-33");

        var href = page.QuerySelector(".chip a[aria-label='Remove filter: B2B']")!.GetAttribute("href")!;

        Assert.DoesNotContain("industry", href, StringComparison.Ordinal);
        await site.GetPageAsync(href);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_offers_a_way_back()
    {
        var page = await site.GetPageAsync($"{List}&from=2023-01-01&to=2023-01-02&show=b2b");

        Assert.Equal("0", ShopSite.FigureOf(page, "list.orders"));
        Assert.Equal(List + "&marketplace=US", page.QuerySelector(".state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_behind_the_last_one_shows_the_last_one()
    {
        var page = await site.GetPageAsync($"{List}&range=30d&page=900");

        Assert.Contains("1–11 of 11 orders", page.QuerySelector(".pagination")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("range=30d")]
    [InlineData("range=12m&show=b2b")]
    [InlineData("range=30d&sku=GLOVE")]
    [InlineData("range=30d&excluded=true")]
    [InlineData("range=30d&count=as-ordered&industry=62")]
    public async Task The_download_holds_what_the_screen_shows(string query)
    {
        var page = await site.GetPageAsync($"{List}&{query}");
        var rows = await DownloadAsync(page.QuerySelector(".page-actions a")!.GetAttribute("href")!);

        Assert.Equal(page.QuerySelectorAll(".order-id").Select(cell => cell.TextContent), rows.Select(row => row["order-id"]));
        Assert.Equal(ShopSite.FigureOf(page, "list.orders"), rows.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ShopSite.FigureOf(page, "list.units"), rows.Sum(row => Number(row["units"])).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ShopSite.FigureOf(page, "list.sales"), rows.Sum(row => Number(row["sales"])).ToString("F2", CultureInfo.InvariantCulture));
    }

    private async Task<List<Dictionary<string, string>>> DownloadAsync(string href)
    {
        using var client = site.CreateClient();
        using var reader = new StreamReader(await client.GetStreamAsync(href));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        await csv.ReadAsync();
        csv.ReadHeader();
        while (await csv.ReadAsync()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return rows;
    }

    private static decimal Number(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
