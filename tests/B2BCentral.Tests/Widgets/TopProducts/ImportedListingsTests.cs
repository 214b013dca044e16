using AngleSharp.Dom;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Widgets.TopProducts;

/// <summary>What a listings report tells stands beside what was sold.</summary>
public sealed class ImportedListingsTests
{
    [Fact]
    public async Task Shows_the_imported_stock_business_price_and_discount()
    {
        await using var site = new TestSite();
        await site.Given.Order(on: "2025-03-02", asin: "B1", units: 3, amount: 300).Order(on: "2025-03-02", asin: "B2", amount: 10).Imported();
        await ImportAsync(site, ListingsText.Of(
            ListingsText.Row("B1", price: "100", quantity: "2", business: "90", type: "PERCENT", tiers: "5 7.5"),
            ListingsText.Row("B2", price: "10", business: "9.5", type: "FIXED", tiers: "2 9 10 8")));

        var rows = (await site.GetPageAsync("/b2b?range=custom&from=2025-03-01&to=2025-03-31")).Widget("top-products").QuerySelectorAll("tbody tr");

        Assert.Equal(["2 left", "$90.00 (−10.0 %)", "5+ −7.5 %"], Cells(rows[0]));
        Assert.Equal(["—", "$9.50 (−5.0 %)", "2 tiers"], Cells(rows[1]));
    }

    [Fact]
    public async Task A_seller_with_listings_and_no_orders_yet_has_a_page()
    {
        await using var site = new TestSite();
        await ImportAsync(site, ListingsText.Of(ListingsText.Row("B1", price: "100")));

        Assert.NotEmpty((await site.GetPageAsync("/b2b")).Widget("top-products").Words());
    }

    private static async Task ImportAsync(TestSite site, string text)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("listings.txt"), text);
        await using var scope = site.Services.CreateAsyncScope();
        var request = new ImportRequest(folder.File("listings.txt"), Given.Shop, "US", ReportFormat.Auto, null);
        Assert.Equal(0, (await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(request)).Counts.Rejected);
    }

    private static IEnumerable<string> Cells(IElement row) =>
        new[] { "Stock", "Business price", "Quantity discount" }.Select(name => row.Words($"[data-label='{name}']"));
}
