using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;

namespace B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

/// <summary>The Sales and Traffic report of the API. No key but the days is sure to be there.</summary>
public class TrafficJsonTests
{
    private const string Day = """
        { "date": "2025-03-05",
          "salesByDate": { "orderedProductSales": { "amount": 238.44, "currencyCode": "USD" }, "orderedProductSalesB2B": { "amount": 38.40, "currencyCode": "USD" },
            "unitsOrdered": 23, "unitsOrderedB2B": 4, "totalOrderItems": 20, "totalOrderItemsB2B": 3, "averageSalesPerOrderItem": { "amount": 11.92, "currencyCode": "USD" } },
          "trafficByDate": { "browserPageViews": 1158, "pageViews": 1658, "pageViewsB2B": 60, "sessions": 1000, "sessionsB2B": 40, "buyBoxPercentage": 10.54, "buyBoxPercentageB2B": 99.0,
            "unitSessionPercentage": 300.0 } }
        """;

    private const string Product = """
        { "parentAsin": "P1", "childAsin": "C1", "sku": "S1",
          "salesByAsin": { "unitsOrdered": 3, "orderedProductSales": { "amount": 45.0, "currencyCode": "USD" }, "totalOrderItems": 2 },
          "trafficByAsin": { "sessions": 6, "pageViews": 63, "buyBoxPercentage": 100.0 } }
        """;

    [Fact]
    public void Reads_days_with_their_b2b_part()
    {
        var line = Assert.IsType<TrafficLine>(Assert.Single(Lines(Report(days: Day))));

        Assert.Equal(TrafficReports.Days("2025-03-05"), line.Days);
        Assert.Equal(new TrafficValues(1000, 1658, 10.54m, 23, 20, 238.44m), line.All);
        Assert.Equal(new TrafficValues(40, 60, 99m, 4, 3, 38.40m), line.B2B);
        Assert.Equal(["USD"], line.Currencies);
    }

    [Fact]
    public void The_b2b_part_has_a_currency_too()
    {
        var part = """{ "date": "2025-03-05", "salesByDate": { "orderedProductSalesB2B": { "amount": 38.40, "currencyCode": "eur" } } }""";

        Assert.Equal(["EUR"], Assert.IsType<TrafficLine>(Assert.Single(Lines(Report(days: part)))).Currencies);
        var mixed = Assert.IsType<RejectedLine>(Assert.Single(Lines(Report(days: Day.Replace("38.40, \"currencyCode\": \"USD\"", "38.40, \"currencyCode\": \"EUR\"", StringComparison.Ordinal)))));
        Assert.Equal(("salesByDate.orderedProductSalesB2B", "EUR", "The amounts of the line are in different currencies."), (mixed.Field, mixed.Value, mixed.Reason));
    }

    [Fact]
    public void Reads_products_of_the_days_of_the_whole_report()
    {
        var line = Assert.IsType<TrafficLine>(Lines(Report(days: Day, products: Product))[1]);

        Assert.Equal((TrafficReports.March, "P1", "C1", "S1"), (line.Days, line.ParentAsin, line.ChildAsin, line.Sku));
        Assert.Equal(new TrafficValues(6, 63, 100m, 3, 2, 45m), line.All);
        Assert.True(line.B2B.AreEmpty);
    }

    [Theory]
    [InlineData("""{ "date": "2025-03-05", "salesByDate": { "unitsOrdered": 5 } }""")]
    [InlineData("""{ "date": "2025-03-05", "trafficByDate": { "browerPageViews": 7 }, "salesByDate": { "unitsOrdered": "5", "orderedProductSales": null } }""")]
    [InlineData("""{ "date": "2025-03-05T00:00:00Z", "trafficByDate": null, "salesByDate": { "unitsOrdered": 5.0 } }""")]
    public void Keys_that_are_missing_or_misspelt_are_unknown(string day)
    {
        var line = Assert.IsType<TrafficLine>(Assert.Single(Lines(Report(days: day))));

        Assert.Equal(new TrafficValues(null, null, null, 5, null, null), line.All);
    }

    [Theory]
    [InlineData("""{ "salesByDate": { "unitsOrdered": 5 } }""", "date")]
    [InlineData("""{ "date": "soon", "salesByDate": { "unitsOrdered": 5 } }""", "date")]
    [InlineData("""{ "date": "2025-03-05" }""", "salesByDate")]
    [InlineData("""{ "date": "2025-03-05", "salesByDate": { "unitsOrdered": 5.5 } }""", "salesByDate.unitsOrdered")]
    [InlineData("""{ "date": "2025-03-05", "salesByDate": { "unitsOrdered": -5 } }""", "salesByDate.unitsOrdered")]
    [InlineData("""{ "date": "2025-03-05", "trafficByDate": { "sessions": {} } }""", "trafficByDate.sessions")]
    [InlineData("""{ "date": "2025-03-05", "trafficByDate": { "buyBoxPercentage": 300 } }""", "trafficByDate.buyBoxPercentage")]
    [InlineData("17", "date")]
    public void Rejects_an_entry_for(string day, string field) => Assert.Equal(field, Assert.IsType<RejectedLine>(Assert.Single(Lines(Report(days: day)))).Field);

    [Theory]
    [InlineData("DAY", "2025-03-05..2025-03-05", "2025-03-03..2025-03-20")]
    [InlineData("WEEK", "2025-03-02..2025-03-08", "2025-03-02..2025-03-22")]
    [InlineData("MONTH", "2025-03-01..2025-03-31", "2025-03-01..2025-03-31")]
    public void Weeks_go_from_Sunday_and_months_are_whole(string grain, string day, string product)
    {
        var lines = Lines(Report(Day, Product, grain: grain, from: "2025-03-03", to: "2025-03-20")).Cast<TrafficLine>();

        Assert.Equal([day, product], lines.Select(line => $"{line.Days.From:yyyy-MM-dd}..{line.Days.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void Finds_the_specification_wherever_it_stands()
    {
        var text = $$"""{ "salesAndTrafficByDate": [ {{Day}} ], "extra": { "salesAndTrafficByDate": [ 1 ] }, "reportSpecification": {{Specification("DAY", "2025-03-01", "2025-03-31", "ATVPDKIKX0DER")}} }""";

        Assert.IsType<TrafficLine>(Assert.Single(Lines(text)));
    }

    [Fact]
    public void Reads_gzip_zip_and_other_encodings()
    {
        var text = Report(days: Day);

        foreach (var bytes in (byte[][])[Packing.Gzip(text), Packing.Zip(("report.json", text)), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]])
        {
            using var report = TrafficReports.Open(bytes);
            Assert.IsType<TrafficLine>(Assert.Single(report.Lines()));
            Assert.StartsWith("Sales and Traffic report, JSON, UTF-", report.Saw.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Reads_a_report_that_is_larger_than_any_buffer()
    {
        var text = Report(Day, string.Join(",\n", Enumerable.Range(1, 3_000).Select(n => Product.Replace("\"S1\"", $"\"S{n}\"", StringComparison.Ordinal))));

        var lines = Lines(text);

        Assert.Equal(3_001, lines.Count);
        Assert.Equal(3_000, lines.Cast<TrafficLine>().Select(line => line.Sku).OfType<string>().Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 3_001), lines.Select(line => line.LineNumber));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Refuses_a_report_that_is_cut_off(double part)
    {
        var text = Report(Day, Product);

        Assert.Contains("cut off or damaged", Refusal(text[..(int)(text.Length * part)]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_report_that_says_not_of_which_days_it_is() =>
        Assert.Contains("of which days", Refusal("""{ "reportSpecification": { "reportType": "GET_SALES_AND_TRAFFIC_REPORT" }, "salesAndTrafficByDate": [] }""").Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_report_without_entries() => Assert.Contains("neither days nor products", Refusal(Report()).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_report_of_another_marketplace_even_of_the_same_currency()
    {
        var refusal = Assert.Throws<UnusableReportException>(() => TrafficReports.Lines(Report(Day, marketplace: "A13V1IB3VIYZZH"), "IT"));

        Assert.Equal(("The report is of marketplace FR, not of IT.", "Import it with --marketplace FR."), (refusal.Message, refusal.Remedy));
    }

    [Fact]
    public void Refuses_days_that_contradict_its_own() => Assert.Contains("does not lie within",
        Assert.Throws<UnusableReportException>(() => TrafficReports.Lines(Report(Day), period: TrafficReports.Days("2025-03-05"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_refused_as_another_report() => Assert.Contains("Sales and Traffic report (JSON)",
        Assert.Throws<UnusableReportException>(() => TrafficReports.Open(Encoding.UTF8.GetBytes(Report(Day)), format: ReportFormat.AllOrders)).Message, StringComparison.Ordinal);

    [Fact]
    public void Its_file_is_free_again_afterwards()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Report(Day)));
        using (var report = ReportReader.Open(ReportFile.Open(stream, "report.json"), ReportFormat.Auto, null, "US", Reports.LastYear)) _ = report.Lines().Count();

        Assert.False(stream.CanRead);
    }

    internal static string Report(string days = "", string products = "", string grain = "DAY", string from = "2025-03-01", string to = "2025-03-31", string marketplace = "ATVPDKIKX0DER") =>
        $$"""{ "reportSpecification": {{Specification(grain, from, to, marketplace)}}, "salesAndTrafficByDate": [ {{days}} ], "salesAndTrafficByAsin": [ {{products}} ] }""";

    private static string Specification(string grain, string from, string to, string marketplace) =>
        $$"""{ "reportType": "GET_SALES_AND_TRAFFIC_REPORT", "reportOptions": { "dateGranularity": "{{grain}}", "asinGranularity": "SKU" }, "dataStartTime": "{{from}}", "dataEndTime": "{{to}}", "marketplaceIds": [ "{{marketplace}}" ] }""";

    private static List<ReportLine> Lines(string text) => TrafficReports.Lines(text);

    private static UnusableReportException Refusal(string text) => TrafficReports.Refusal(text);
}
