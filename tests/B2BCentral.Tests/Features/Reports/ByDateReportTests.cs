using System.Globalization;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Reports.ReportShop;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ByDateReportTests(ReportShop site) : IClassFixture<ReportShop>
{
    [Fact]
    public async Task Days_are_rows_and_each_tells_its_own_figures()
    {
        var page = await site.GetPageAsync($"{Page}&show=b2b,non-b2b,total&columns=sales,units,order-items,orders,average-sales,average-units,average-price,share");

        Assert.Equal(30, Rows(page).Count());
        Assert.Equal("Sun, 30 Mar 2025", Rows(page).First());
        Assert.Equal(("64.44", "6", "3", "1"), Four(page, "row.2025-03-10.b2b"));
        Assert.Equal(("21.48", "2.00", "10.74"), (Value(page, "row.2025-03-10.b2b.average-sales"), Value(page, "row.2025-03-10.b2b.average-units"), Value(page, "row.2025-03-10.b2b.average-price")));
        Assert.Equal(("54.40", "5", "2", "2"), Four(page, "row.2025-03-11.total"));
        Assert.Equal("18.4", Value(page, "row.2025-03-11.share"));
        // Nothing was sold, so there is no average; but the day has data, so its sum is zero.
        Assert.Equal(("0.00", "—", "—"), (Value(page, "row.2025-03-05.b2b.sales"), Value(page, "row.2025-03-05.b2b.average-sales"), Value(page, "row.2025-03-05.share")));
    }

    [Theory]
    [InlineData("range=30d&grain=day")]
    [InlineData("range=30d&grain=week&count=as-ordered")]
    [InlineData("range=12m&grain=day")]
    [InlineData("range=12m&grain=month&count=as-ordered")]
    [InlineData("from=2024-01-01&to=2025-03-31&grain=month")]
    public async Task Rows_add_up_to_the_total_and_the_total_is_that_of_the_snapshot(string query)
    {
        const string All = "show=b2b,non-b2b,total&columns=sales,units,order-items,orders";
        var totals = new Dictionary<string, decimal>();
        var (page, number) = (await site.GetPageAsync($"{Page}&{All}&{query}"), 1);
        var first = page;
        while (true)
        {
            foreach (var figure in page.QuerySelectorAll("tbody tr:not(.sum) [data-figure]"))
            {
                var name = string.Join('.', figure.GetAttribute("data-figure")!.Split('.')[^2..]);
                totals[name] = totals.GetValueOrDefault(name) + decimal.Parse(figure.GetAttribute("data-value")!, CultureInfo.InvariantCulture);
            }

            if (page.QuerySelector(".pagination [rel=next]") is null) break;
            page = await site.GetPageAsync($"{Page}&{All}&{query}&page={++number}");
        }

        var snapshot = (await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&{query.Replace("&grain=", "&x=", StringComparison.Ordinal)}")).Widget("sales-snapshot");
        Assert.Equal(12, totals.Count);
        foreach (var (name, sum) in totals) Assert.Equal((name, sum), (name, decimal.Parse(Value(first, $"sum.{name}"), CultureInfo.InvariantCulture)));
        foreach (var name in new[] { "b2b", "non-b2b", "total" }.SelectMany(segment => new[] { "sales", "units", "orders" }.Select(figure => $"{segment}.{figure}")))
        {
            Assert.Equal((name, snapshot.Figure(name)), (name, first.Figure($"sum.{name}")));
            Assert.Equal((name, snapshot.Figure(name)), (name, first.Figure(name)));
        }
    }

    [Fact]
    public async Task Cancelled_orders_count_as_ordered_only()
    {
        Assert.Equal("81.45", Value(await site.GetPageAsync($"{Page}&range=30d"), "b2b.sales"));
        Assert.Equal("131.45", Value(await site.GetPageAsync($"{Page}&range=30d&count=as-ordered"), "b2b.sales"));
    }

    [Fact]
    public async Task Each_day_is_compared_with_its_own_day_and_opens_the_orders_of_both()
    {
        var page = await site.GetPageAsync($"{Page}&from=2025-03-09&to=2025-03-12&columns=sales,earlier,growth");

        Assert.Equal("18.00", Value(page, "row.2025-03-10.b2b.earlier.sales"));
        Assert.EndsWith("&from=2024-03-10&to=2024-03-10&show=b2b", page.QuerySelector("[data-figure='row.2025-03-10.b2b.earlier.sales']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("up 258.0 %", page.QuerySelector(".report-table")!.Words(), StringComparison.Ordinal);
        Assert.Contains("— no sales in the comparison", page.QuerySelector(".report-table")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_previous_period_is_as_long_and_comes_just_before()
    {
        var page = await site.GetPageAsync($"{Page}&from=2025-03-01&to=2025-03-30&compare=previous&columns=sales,earlier");

        Assert.Contains("compared with 30 January to 28 February 2025", page.Words(".page-lead"), StringComparison.Ordinal);
        Assert.Equal("22.00", Value(page, "sum.b2b.earlier.sales"));
        // 15 February lies thirty days before 17 March.
        Assert.Equal("22.00", Value(page, "row.2025-03-17.b2b.earlier.sales"));
        Assert.Contains("Sales before", page.QuerySelector(".report-table thead")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_comparison_its_columns_and_growth_are_gone()
    {
        var page = await site.GetPageAsync($"{Page}&compare=none");

        Assert.Empty(page.QuerySelectorAll(".growth"));
        Assert.DoesNotContain("compared with", page.Words(".page-lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_before_the_data_begins_is_not_available()
    {
        var page = await site.GetPageAsync($"{Page}&from=2024-12-30&to=2025-01-06&columns=sales,earlier,growth");

        // The data begins on 5 January 2024.
        Assert.Equal(("—", "1.00"), (Value(page, "row.2025-01-04.b2b.earlier.sales"), Value(await site.GetPageAsync($"{Page}&show=total&from=2024-12-30&to=2025-01-06&columns=sales,earlier,growth"), "row.2025-01-05.total.earlier.sales")));
        Assert.Contains("n/a your data does not reach back to the comparison", page.QuerySelector(".sum")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weeks_begin_as_the_seller_says_and_are_cut_at_the_years_end_by_the_period_only()
    {
        var page = await site.GetPageAsync($"{Page}&from=2024-12-28&to=2025-01-08&grain=week&sort=date&dir=asc");

        Assert.Equal(["28–29 Dec 2024", "30 Dec 2024 – 5 Jan 2025", "6–8 Jan 2025"], Rows(page));
    }

    [Fact]
    public async Task A_leap_day_is_compared_with_nothing_and_the_page_says_so()
    {
        var page = await site.GetPageAsync($"{Page}&from=2024-02-28&to=2024-03-01&columns=sales,earlier,growth&sort=date&dir=asc");

        Assert.Equal(["Wed, 28 Feb 2024", "Thu, 29 Feb 2024", "Fri, 1 Mar 2024"], Rows(page));
        Assert.Contains("— nothing to compare with", page.QuerySelectorAll(".report-table tbody tr")[1].Words(), StringComparison.Ordinal);
        Assert.Contains("29 February has no counterpart", page.Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_so_far_and_compared_up_to_yesterday()
    {
        var page = await site.GetPageAsync($"{Page}&from=2025-03-30&to=2025-03-31&compare=previous&columns=sales,earlier,growth");

        Assert.Equal("Mon, 31 Mar 2025 so far", Rows(page).First());
        Assert.Contains("— nothing to compare with", page.QuerySelector(".report-table tbody tr")!.Words(), StringComparison.Ordinal);
        Assert.Equal("12.01", Value(page, "b2b.sales"));
        Assert.Contains("compared with 29 March 2025", page.Words(".page-lead"), StringComparison.Ordinal);
    }

    private static (string, string, string, string) Four(AngleSharp.Dom.IParentNode page, string name) =>
        (Value(page, $"{name}.sales"), Value(page, $"{name}.units"), Value(page, $"{name}.order-items"), Value(page, $"{name}.orders"));
}
