using System.Net;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Reports.ReportShop;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ReportPageTests(ReportShop site) : IClassFixture<ReportShop>
{
    [Theory]
    [InlineData("report=by-buyer", "report")]
    [InlineData("grain=year", "grain")]
    [InlineData("show=everyone", "show")]
    [InlineData("compare=yesterday", "compare")]
    [InlineData("range=3w", "range")]
    [InlineData("from=2025-03-30&to=2025-03-01", "to")]
    [InlineData("measure=profit", "measure")]
    [InlineData("count=some", "count")]
    [InlineData("graph=pie", "graph")]
    [InlineData("columns=sales,profit", "columns")]
    [InlineData("columns=,", "columns")]
    [InlineData("sort=profit", "sort")]
    [InlineData("sort=nobody.sales", "sort")]
    [InlineData("sort=sku", "sort")]
    [InlineData("report=by-sku&sort=date", "sort")]
    [InlineData("dir=up", "dir")]
    [InlineData("report=by-sku&q=" + LongWords, "q")]
    [InlineData("marketplace=DE", "marketplace")]
    public async Task A_bad_value_is_answered_with_400_and_the_name_of_its_parameter(string query, string parameter)
    {
        using var client = site.CreateClient();
        foreach (var address in (string[])[Page, Page.Replace("/business", "/business.csv", StringComparison.Ordinal)])
        {
            using var response = await client.GetAsync($"{address}&{query}");

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains($"&#x27;{parameter}&#x27; cannot be", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("two")]
    public async Task Pages_are_numbers_from_1(string number)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"{Page}&page={number}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_dashboard_knows_no_previous_period()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/b2b?seller={GivenOrders.Seller}&compare=previous");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Fifty_rows_are_a_page_and_pages_keep_everything_else()
    {
        var page = await site.GetPageAsync($"{Page}&range=90d&grain=day&sort=date&dir=asc&show=total");

        Assert.Equal(50, Rows(page).Count());
        Assert.Contains("1–50 of 90 days", page.Words(".pagination"), StringComparison.Ordinal);
        var second = await site.GetPageAsync(page.QuerySelector(".pagination [rel=next]")!.GetAttribute("href")!);
        Assert.Equal(40, Rows(second).Count());
        Assert.Equal("Sun, 30 Mar 2025", Rows(second).Last());
        Assert.Equal(Value(page, "sum.total.sales"), Value(second, "sum.total.sales"));
        Assert.Equal(40, Rows(await site.GetPageAsync($"{Page}&range=90d&grain=day&page=99")).Count());
    }

    [Fact]
    public async Task What_is_chosen_is_marked_and_every_choice_keeps_the_others()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&range=90d&measure=units&compare=previous&show=b2b,total&q=glove");

        Assert.Equal(["By SKU", "Units", "90 days", "Previous period"], page.Current());
        Assert.Equal(["b2b", "total"], page.QuerySelectorAll("#report-segments [name=show]:checked").Select(box => box.GetAttribute("value")));
        var byParent = page.QuerySelector("#report-report-by-parent")!.GetAttribute("href")!;
        foreach (var kept in (string[])["range=90d", "measure=units", "compare=previous", "show=b2b,total", "q=glove", "report=by-parent"])
            Assert.Contains(kept, byParent, StringComparison.Ordinal);
        Assert.DoesNotContain("q=", page.QuerySelector("#report-report-by-date")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("glove", page.QuerySelector("#report-search")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Tiles_tell_each_segment_that_is_shown_with_its_growth()
    {
        var page = await site.GetPageAsync($"{Page}&show=b2b,total&compare=previous");

        Assert.Equal(7, page.QuerySelectorAll(".report-tiles dt").Length);
        Assert.Equal(("81.45", "8", "5", "3"), (Value(page, "b2b.sales"), Value(page, "b2b.units"), Value(page, "b2b.order-items"), Value(page, "b2b.orders")));
        Assert.Equal(("145.83", "16.29", "1.60"), (Value(page, "total.sales"), Value(page, "b2b.average-sales"), Value(page, "b2b.average-units")));
        Assert.Equal("55.9", Value(page, "share"));
        // 81.45 after 22.00, from fewer than ten orders.
        Assert.Contains("up 270.2 % +$59.45 · small base", page.QuerySelector(".report-tiles dd")!.Words(), StringComparison.Ordinal);
        Assert.Contains("down 44.1 points", page.QuerySelector(".report-tiles > div:last-child")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_graph_is_summed_up_in_a_sentence()
    {
        Assert.Equal("B2B sales grew 270.2 % to $81.45; the best day was Mon, 10 Mar 2025 with $64.44.", (await site.GetPageAsync($"{Page}&compare=previous")).Words(".sentence"));
        Assert.Equal("Units were 14; Glove, large made most, 5.", (await site.GetPageAsync($"{Page}&report=by-sku&show=total&measure=units&compare=none")).Words(".sentence"));
    }

    [Fact]
    public async Task With_today_growth_is_told_of_the_amount_that_grew() => Assert.Equal(
        "B2B sales grew 270.2 % to $81.45 up to yesterday; with today they are $86.45 so far; the best day was Mon, 10 Mar 2025 with $64.44.",
        (await site.GetPageAsync($"{Page}&from=2025-03-01&to=2025-03-31&compare=previous")).Words(".sentence"));

    [Theory]
    [InlineData("from=2023-12-01&to=2024-01-04", "Your data begins on 5 Jan 2024, after these dates, so there is no data for them.")]
    [InlineData("from=2025-04-01&to=2025-04-07", "These dates are in the future, so there is no data for them yet.")]
    public async Task Days_wholly_outside_the_data_have_no_total(string days, string why)
    {
        var page = await site.GetPageAsync($"{Page}&{days}&columns=sales,units,orders");

        Assert.Equal("Total — — —", page.QuerySelector(".sum")!.Words());
        Assert.All(page.QuerySelectorAll(".report-tiles dd strong"), tile => Assert.Equal("—", tile.Words()));
        Assert.Null(page.QuerySelector(".sentence"));
        Assert.Contains(why, page.Words(".report-notes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("range=90d&compare=weekday&count=as-ordered", "&range=90d&compare=weekday&count=as-ordered")]
    [InlineData("from=2025-03-10&to=2025-03-12&compare=none", "&from=2025-03-10&to=2025-03-12&compare=none")]
    // SKU Central knows no previous period.
    [InlineData("range=30d&compare=previous", "")]
    public async Task A_SKU_opens_with_the_days_that_the_report_has(string query, string carried)
    {
        var link = (await site.GetPageAsync($"{Page}&report=by-sku&{query}&sort=sku&dir=asc&q=glove")).QuerySelector(".report-table tbody th a")!.GetAttribute("href")!;

        Assert.Equal($"/skus/GLOVE-L?seller=shop&marketplace=US{carried}", link.Replace("GLOVE-S", "GLOVE-L", StringComparison.Ordinal));
        Assert.NotEmpty((await site.GetPageAsync(link)).Words("h1"));
    }

    [Fact]
    public async Task A_row_of_several_SKUs_is_not_called_by_the_title_of_one() =>
        Assert.Equal("B2B sales were $81.45; parent ASIN B0PARENT made most, $74.44.", (await site.GetPageAsync($"{Page}&report=by-parent&compare=none")).Words(".sentence"));

    [Fact]
    public async Task The_snapshot_leads_to_the_same_period_measure_segments_and_comparison()
    {
        var dashboard = await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&sales-snapshot.range=90d&sales-snapshot.measure=units&show=b2b,total&compare=weekday&graph=bar&count=as-ordered");
        var href = dashboard.Widget("sales-snapshot").QuerySelector(".card-links a")!.GetAttribute("href")!;

        Assert.Equal("/reports/business?seller=shop&marketplace=US&range=90d&measure=units&compare=weekday&count=as-ordered&show=b2b,total&graph=bar", href);
        var report = await site.GetPageAsync(href);
        Assert.Equal(["By date", "Units", "90 days", "Weeks", "364 days earlier"], report.Current());
        foreach (var figure in (string[])["b2b.sales", "b2b.units", "b2b.orders", "total.sales"])
            Assert.Equal(dashboard.Widget("sales-snapshot").Figure(figure), report.Figure(figure));

        var custom = (await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&from=2025-03-01&to=2025-03-09&compare=none")).Widget("sales-snapshot").QuerySelector(".card-links a")!.GetAttribute("href")!;
        Assert.Contains("&from=2025-03-01&to=2025-03-09&measure=sales&compare=none&show=b2b,non-b2b,total", custom, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_top_products_lead_to_all_products_in_their_order()
    {
        var widget = (await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&measure=units")).Widget("top-products");
        var report = await site.GetPageAsync(widget.QuerySelector(".card-links a")!.GetAttribute("href")!);

        Assert.Equal(widget.QuerySelectorAll("[data-figure$='.units']").Select(cell => cell.GetAttribute("data-value")), report.QuerySelectorAll("tr:not(.sum) [data-figure$='b2b.units']").Where(cell => !cell.GetAttribute("data-figure")!.Contains("earlier", StringComparison.Ordinal) && cell.GetAttribute("data-value") != "0").Select(cell => cell.GetAttribute("data-value")));
    }

    [Fact]
    public async Task A_seller_without_anything_is_told_what_to_import()
    {
        await site.Given.Seller("nothing-yet");

        var page = await site.GetPageAsync("/reports/business?seller=nothing-yet");

        Assert.Equal("Nothing to report yet", page.Words(".state h2"));
        Assert.Null(page.QuerySelector(".page-actions"));
        Assert.Equal("/imports?seller=nothing-yet&marketplace=US", page.QuerySelector(".state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Days_without_sales_of_products_say_so()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&from=2024-06-01&to=2024-06-02");

        Assert.Contains("No product was bought in this period", page.Words(".state"), StringComparison.Ordinal);
        Assert.Contains("range=12m", page.QuerySelector(".state a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private const string LongWords =
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" +
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
}
