using System.Text.Json;
using AngleSharp.Dom;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.SalesSnapshot;

/// <summary>Today is 31 March 2025; the data of a seller who sells as much every day end on the 24th, and growth is of days that nobody imported.</summary>
public sealed class DataEndTests(DataEndTests.Shop site) : IClassFixture<DataEndTests.Shop>
{
    private const string Note = "No orders are known after 24 Mar 2025; the days since then count as zero, in growth too. Import newer files if there were orders.";

    [Theory]
    [InlineData("/b2b?seller=flat&range=7d", true)]
    [InlineData("/b2b?seller=flat&from=2025-03-24&to=2025-04-30", true)]
    [InlineData("/b2b?seller=flat&from=2025-03-18&to=2025-03-24", false)]
    [InlineData("/b2b?seller=current&range=7d", false)]
    [InlineData("/reports/business?seller=flat&range=7d", true)]
    [InlineData("/reports/business?seller=flat&range=7d&compare=none", true)]
    [InlineData("/skus/B01?seller=flat&range=7d", true)]
    public async Task Days_after_the_newest_order_are_said_to_count_as_nothing(string address, bool isSaid)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(isSaid, page.QuerySelectorAll(".card-note").Any(note => note.Words() == Note));
    }

    [Fact]
    public async Task Days_after_the_newest_order_are_gaps_of_the_graph_and_last_year_stays_known()
    {
        var series = Series(await site.GetPageAsync("/b2b?seller=flat&range=7d"), "sales-snapshot-chart");

        Assert.Equal("10 - - - - - -", series.Values);
        Assert.Equal("10 10 10 10 10 10 10", series.LastYear);
    }

    [Fact]
    public async Task The_report_has_the_same_gaps()
    {
        var page = await site.GetPageAsync("/reports/business?seller=flat&range=7d&columns=sales,earlier,growth");
        var series = Series(page, "business-report-chart");

        Assert.Equal(("10 - - - - - -", "10 10 10 10 10 10 10"), (series.Values, series.LastYear));
        Assert.Equal("Tue, 25 Mar 2025 — $10.00 — nothing to compare with", page.QuerySelectorAll(".report-table tbody tr")[5].Words());
    }

    /// <summary>Buckets that today or the first order cuts, as days, weeks and months.</summary>
    [Theory]
    [InlineData("from=2025-03-20&to=2025-03-31", "10 10 10 10 10 10 10 10 10 10 10 -")]
    [InlineData("from=2025-01-01&to=2025-03-31", "- 70 70 70 70 70 70 70 80 70 70 70 70 -")]
    [InlineData("from=2024-08-10&to=2025-03-31", "- - - - - - 290 300")]
    public async Task The_snapshot_compares_each_bucket_as_the_report_does(string days, string lastYear)
    {
        var snapshot = Series(await site.GetPageAsync($"/b2b?seller=current&{days}"), "sales-snapshot-chart");
        var report = Series(await site.GetPageAsync($"/reports/business?seller=current&{days}"), "business-report-chart");

        Assert.Equal(lastYear, report.LastYear);
        Assert.Equal(report, snapshot);
    }

    [Fact]
    public async Task Days_that_are_all_after_the_newest_order_have_no_figures_and_no_growth()
    {
        var page = await site.GetPageAsync("/b2b?seller=flat&from=2025-03-25&to=2025-03-30");
        var snapshot = page.QuerySelector("[data-widget='sales-snapshot']")!;

        Assert.Equal("No data for these dates.", snapshot.Words(".sentence"));
        Assert.Equal((null, "60.00"), (snapshot.Figure("b2b.sales"), snapshot.Figure("b2b.lastYear.sales")));
        Assert.DoesNotContain(snapshot.QuerySelectorAll("td"), cell => cell.Words().Contains("100.0 %", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("[data-widget='customer-segments'] table"));
        Assert.Contains(page.QuerySelectorAll(".card-note"), note => note.Words() == "No orders are known after 24 Mar 2025, so there is no data for these dates. Import newer files if there were orders.");
        Assert.DoesNotContain(page.QuerySelectorAll(".card-note"), note => note.Words() == Note);
    }

    private static (string Values, string LastYear) Series(IParentNode page, string element)
    {
        using var graph = JsonDocument.Parse(page.QuerySelector($"{element} script")!.TextContent);
        var b2b = graph.RootElement.GetProperty("series")[0];
        return (Text("values"), Text("lastYear"));

        string Text(string name) => string.Join(' ', b2b.GetProperty(name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? "-" : $"{value.GetDecimal():0}"));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Daily("flat", new Period(new(2024, 3, 1), new(2024, 4, 10)), new Period(new(2025, 3, 1), new(2025, 3, 24)));
            await Daily("current", new Period(new(2024, 1, 3), new(2024, 4, 10)), new Period(new(2024, 12, 20), new(2025, 3, 31)));
        }

        private Given Daily(string seller, params Period[] spans)
        {
            var given = Given.Seller(seller);
            foreach (var span in spans)
                for (var day = span.From; day <= span.To; day = day.AddDays(1)) _ = given.Order(on: $"{day:yyyy-MM-dd}");
            return given;
        }
    }
}
