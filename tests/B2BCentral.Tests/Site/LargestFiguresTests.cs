using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

/// <summary>Whatever a file may bring in, the pages bear: they are walked with the largest amounts and quantities that a row may have.</summary>
public sealed class LargestFiguresTests(LargestFiguresTests.GiantShop site) : IClassFixture<LargestFiguresTests.GiantShop>
{
    [Fact]
    public async Task Every_page_works_with_the_largest_figures()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Cookie", "store=giant/US");
        var crawl = new Crawl(client, mostOfAShape: 1);

        await crawl.FromAsync("/b2b");

        Assert.InRange(crawl.Pages.Count(), 20, int.MaxValue);
        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults.Take(30)));
    }

    public sealed class GiantShop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            using var folder = new TemporaryFolder();
            var rows = Enumerable.Range(1, 400).Select(number => new OrderRow($"{number}", $"SKU-{number % 3}", int.MaxValue, "10000000000")
            {
                Purchased = new DateTime(2025, 3, 30, 12, 0, 0, DateTimeKind.Utc).AddDays(-number % 400).ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", System.Globalization.CultureInfo.InvariantCulture),
                IsBusiness = number % 2 == 0,
                Company = $"Company {number % 5}",
            });
            await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(rows));
            await File.WriteAllTextAsync(folder.File("traffic.csv"), "Date,Ordered Product Sales,Ordered Product Sales - B2B,Units Ordered,Sessions - Total,Page Views - Total\n"
                + string.Concat(Enumerable.Range(1, 30).Select(day => $"2025-03-{day:00},\"$10,000,000,000.00\",\"$10,000,000,000.00\",{int.MaxValue},{int.MaxValue},{int.MaxValue}\n")));
            await File.WriteAllTextAsync(folder.File("listings.txt"), ListingsText.Of(Enumerable.Range(0, 3).Select(number => ListingsText.Row(
                $"SKU-{number}", price: "10000000000", quantity: $"{int.MaxValue}", business: "9999999999.99", type: "FIXED", tiers: $"{int.MaxValue} 0.01"))));
            foreach (var file in new[] { "orders.txt", "traffic.csv", "listings.txt" })
            {
                await using var scope = Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(folder.File(file), "giant", "US", ReportFormat.Auto, null));
            }
        }
    }
}
