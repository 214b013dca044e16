using System.Globalization;
using B2BCentral.Testing;
using CsvHelper;
using static B2BCentral.Tests.Features.Reports.ReportShop;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ReportCsvTests(ReportShop site) : IClassFixture<ReportShop>
{
    [Theory]
    [InlineData("report=by-date&range=90d&grain=day&show=b2b,total&columns=sales,units,average-sales,average-units,share,sessions,unit-session,earlier,growth", "from")]
    [InlineData("report=by-sku&show=b2b,non-b2b,total&columns=sales,orders,average-price,share,earlier", "sku")]
    [InlineData("report=by-child&q=glove&measure=units&sort=units&dir=asc", "asin")]
    public async Task The_file_holds_the_rows_columns_and_numbers_of_the_screen(string query, string name)
    {
        var page = await site.GetPageAsync($"{Page}&{query}");
        var rows = await DownloadAsync(page.QuerySelector(".page-actions a")!.GetAttribute("href")!);

        // All rows, not only those of the first page.
        Assert.Contains($"of {rows.Count} ", page.Words(".pagination"), StringComparison.Ordinal);
        foreach (var (cells, row) in page.QuerySelectorAll(".report-table tbody tr:not(.sum)").Zip(rows))
        {
            var key = row[name].TrimStart('\'');
            foreach (var figure in cells.QuerySelectorAll("[data-figure]"))
            {
                var full = figure.GetAttribute("data-figure")!;
                Assert.StartsWith($"row.{key}.", full, StringComparison.Ordinal);
                var column = full[$"row.{key}.".Length..] switch
                {
                    var earlier when earlier.Contains(".earlier.", StringComparison.Ordinal) => earlier[..earlier.LastIndexOf('.')],
                    var own => own,
                };
                Assert.Equal((full, figure.GetAttribute("data-value")), (full, row[column.Replace('.', ' ')]));
            }

            // What is a dash on screen is empty in the file.
            Assert.Equal(cells.QuerySelectorAll("td > span.muted").Length, row.Where(cell => cell.Key.Contains(' ', StringComparison.Ordinal) || cell.Key == "share").Where(cell => !cell.Key.EndsWith("growth", StringComparison.Ordinal)).Count(cell => cell.Value.Length == 0));
        }
    }

    [Fact]
    public async Task Growth_is_in_the_file_as_percent_points()
    {
        var rows = await DownloadAsync($"/reports/business.csv?seller={GivenOrders.Seller}&report=by-sku&columns=growth&sort=sku&dir=asc");

        Assert.Equal(["", "", "233.3", "270.3", ""], rows.Select(row => row["b2b growth"]));
    }

    [Fact]
    public async Task Names_that_look_like_formulas_are_written_as_text()
    {
        using var client = site.CreateClient();
        var text = await client.GetStringAsync($"/reports/business.csv?seller={GivenOrders.Seller}&report=by-sku");

        Assert.Contains("'@SUM(A1)", text, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_named_after_what_it_holds()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/reports/business.csv?seller={GivenOrders.Seller}&report=by-parent");

        Assert.Equal("business-report-by-parent-shop-US-2025-03-01-2025-03-30.csv", response.Content.Headers.ContentDisposition!.FileName);
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
}
