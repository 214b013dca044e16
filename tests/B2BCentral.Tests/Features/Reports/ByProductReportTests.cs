using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Reports.ReportShop;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ByProductReportTests(ReportShop site) : IClassFixture<ReportShop>
{
    private const string Columns = "show=b2b,non-b2b,total&columns=sales,units,order-items,orders,share,earlier,growth";

    [Fact]
    public async Task SKUs_are_ranked_by_the_measure_and_lead_to_their_pages()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&{Columns}");

        Assert.Equal(["GLOVE-S-NEW", "GLOVE-S", "GLOVE-L", "@SUM(A1)", "MASK"], Rows(page));
        Assert.Equal(("30.00", "3", "2", "2"), Four(page, "row.GLOVE-S.b2b"));
        Assert.Equal(("55.51", "5", "2", "2"), Four(page, "row.GLOVE-L.total"));
        var row = page.QuerySelectorAll(".report-table tbody tr")[1];
        Assert.Equal("/skus/GLOVE-S?seller=shop&marketplace=US", row.QuerySelector("th a")!.GetAttribute("href"));
        Assert.Equal("/products/B0CHILD1?seller=shop&marketplace=US", row.QuerySelector(".report-product a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_order_with_two_SKUs_of_an_ASIN_is_one_order_of_it()
    {
        var children = await site.GetPageAsync($"{Page}&report=by-child&{Columns}");
        var parents = await site.GetPageAsync($"{Page}&report=by-parent&{Columns}");

        Assert.Equal(("63.33", "6", "3", "2"), Four(children, "row.B0CHILD1.b2b"));
        Assert.Equal(("11.11", "1", "1", "1"), Four(children, "row.B0CHILD2.b2b"));
        Assert.Equal(("74.44", "7", "4", "2"), Four(parents, "row.B0PARENT.b2b"));
        Assert.Equal(("118.84", "11", "5", "3"), Four(parents, "row.B0PARENT.total"));
        // What has no parent or no ASIN stands for itself.
        Assert.Equal(["B0PARENT", "@SUM(A1)", "MASK"], Rows(parents));
        Assert.Equal("18.00", Value(parents, "row.B0PARENT.b2b.earlier.sales"));
    }

    [Theory]
    [InlineData("by-sku")]
    [InlineData("by-child")]
    [InlineData("by-parent")]
    public async Task Days_without_data_are_no_fall_to_zero(string report)
    {
        // It ended in June 2024, and in January of that year there were sales.
        await site.Given.Seller($"ended-{report}").Order(on: "2024-01-10", asin: "OLD", amount: 20).Order(on: "2024-06-01", asin: "LAST");

        var page = await site.GetPageAsync($"/reports/business?seller=ended-{report}&report={report}&{Columns}&from=2025-01-01&to=2025-01-31");

        Assert.Equal(["OLD"], Rows(page));
        Assert.Null(page.Figure("row.OLD.b2b.sales"));
        Assert.DoesNotContain("100.0", page.QuerySelector(".report-table tbody")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by-sku", "")]
    [InlineData("by-child", "&count=as-ordered")]
    [InlineData("by-parent", "&range=12m")]
    public async Task The_total_is_that_of_the_snapshot_and_its_orders_are_no_sum_of_the_rows(string report, string query)
    {
        var page = await site.GetPageAsync($"{Page}&report={report}&{Columns}{query}");
        var snapshot = (await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}{query}")).Widget("sales-snapshot");

        foreach (var name in new[] { "b2b", "non-b2b", "total" }.SelectMany(segment => new[] { "sales", "units", "orders" }.Select(figure => $"{segment}.{figure}")))
            Assert.Equal((name, snapshot.Figure(name)), (name, page.Figure($"sum.{name}")));
        foreach (var additive in (string[])["b2b.sales", "non-b2b.units", "total.sales", "total.order-items"])
            Assert.Equal(Number(page.Figure($"sum.{additive}")), page.QuerySelectorAll($"tr:not(.sum) [data-figure$='.{additive}']").Where(cell => !cell.GetAttribute("data-figure")!.Contains("earlier", StringComparison.Ordinal)).Sum(cell => Number(cell.GetAttribute("data-value"))));
        Assert.Contains("the rows add up to more orders", page.Body!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by-date", "&grain=week")]
    [InlineData("by-date", "&count=as-ordered&compare=previous&measure=units")]
    [InlineData("by-sku", "")]
    [InlineData("by-child", "&count=as-ordered")]
    [InlineData("by-parent", "&measure=units")]
    public async Task Every_figure_with_a_link_opens_orders_that_add_up_to_it(string report, string query)
    {
        var page = await site.GetPageAsync($"{Page}&report={report}&{Columns}{query}");
        var numbers = page.QuerySelectorAll("a[data-figure]").Where(number => number.GetAttribute("data-value") is not ("0" or "0.00")).ToList();

        Assert.True(numbers.Count > 10);
        foreach (var number in numbers)
        {
            var name = number.GetAttribute("data-figure")!;
            var list = await site.GetPageAsync(number.GetAttribute("href")!);
            Assert.Equal((name, number.GetAttribute("data-value")), (name, list.Figure($"list.{name[(name.LastIndexOf('.') + 1)..]}")));
        }
    }

    [Theory]
    [InlineData("glove", "GLOVE-S-NEW GLOVE-S GLOVE-L")]
    [InlineData("b0child2", "GLOVE-L")]
    [InlineData("SMALL, NEW", "GLOVE-S-NEW")]
    [InlineData("HYPERLINK", "@SUM(A1)")]
    public async Task A_search_finds_by_SKU_ASIN_and_title(string words, string found) =>
        Assert.Equal(found, string.Join(' ', Rows(await site.GetPageAsync($"{Page}&report=by-sku&q={Uri.EscapeDataString(words)}"))));

    [Fact]
    public async Task What_a_search_found_is_summed_with_each_order_once()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&q=glove&{Columns}");

        Assert.Equal("Found together", page.Words(".sum th"));
        Assert.Equal(("74.44", "7", "4", "2"), Four(page, "sum.b2b"));
        Assert.Equal("18.00", Value(page, "sum.b2b.earlier.sales"));
        // The tiles stay those of everything.
        Assert.Equal("81.45", Value(page, "b2b.sales"));
    }

    [Fact]
    public async Task A_search_without_a_find_says_so_and_leads_back()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&q=%3Cb%3Enothing");

        Assert.Contains("Nothing matches “<b>nothing”", page.Words(".state"), StringComparison.Ordinal);
        Assert.DoesNotContain("q=", page.QuerySelector(".state a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sort=sku&dir=asc", "@SUM(A1) GLOVE-L GLOVE-S GLOVE-S-NEW MASK")]
    [InlineData("sort=title&dir=asc", "@SUM(A1) GLOVE-L GLOVE-S GLOVE-S-NEW MASK")]
    [InlineData("sort=non-b2b.units", "GLOVE-L MASK @SUM(A1) GLOVE-S GLOVE-S-NEW")]
    [InlineData("sort=units&dir=asc", "MASK @SUM(A1) GLOVE-L GLOVE-S GLOVE-S-NEW")]
    [InlineData("sort=b2b.growth", "GLOVE-S-NEW GLOVE-S @SUM(A1) GLOVE-L MASK")]
    [InlineData("sort=b2b.growth&dir=asc", "GLOVE-S GLOVE-S-NEW @SUM(A1) GLOVE-L MASK")]
    public async Task Rows_sort_by_every_column_and_what_has_no_number_comes_last(string sort, string order) =>
        Assert.Equal(order, string.Join(' ', Rows(await site.GetPageAsync($"{Page}&report=by-sku&{sort}"))));

    private static decimal Number(string? value) => decimal.Parse(value!, System.Globalization.CultureInfo.InvariantCulture);

    private static (string, string, string, string) Four(AngleSharp.Dom.IParentNode page, string name) =>
        (Value(page, $"{name}.sales"), Value(page, $"{name}.units"), Value(page, $"{name}.order-items"), Value(page, $"{name}.orders"));
}
