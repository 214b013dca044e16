using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using CsvHelper;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

/// <summary>Downloads every CSV of the site, of a seller whose products, companies and broken rows are all called like formulas. A new one is walked as soon as it is there.</summary>
public sealed class CsvWalkTests(CsvWalkTests.FormulaShop site) : IClassFixture<CsvWalkTests.FormulaShop>
{
    private const string Store = "seller=formulas&marketplace=US";

    // The campaigns' names are typed, and their page forms have tests of their own: CampaignPagesTests.
    private static readonly string[] WithoutRows = ["/campaigns.csv"];

    [Fact]
    public async Task No_cell_of_any_download_begins_like_a_formula()
    {
        using var client = site.CreateClient();
        var addresses = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Distinct().ToList();
        Assert.InRange(addresses.Count, 7, int.MaxValue);

        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync($"{address.Replace("{id:int}", "1", StringComparison.Ordinal)}?{Store}&range=12m&report=by-sku");
            Assert.True(answer.IsSuccessStatusCode, $"{address} answers {answer.StatusCode}");
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);

            var cells = CellsOf(await answer.Content.ReadAsStringAsync());
            Assert.Empty(cells.Where(IsFormula).Select(cell => $"{address}: {cell}"));
            if (!WithoutRows.Contains(address)) Assert.True(cells.Exists(cell => cell.StartsWith("'=", StringComparison.Ordinal) || cell.StartsWith("'@", StringComparison.Ordinal)), $"{address} holds no name of the seller's");
        }
    }

    [Fact]
    public async Task The_template_of_prices_read_back_is_what_it_was()
    {
        using var visitor = site.NewVisitor();
        var template = await visitor.GetAsync($"/pricing/template.csv?{Store}");
        var address = $"/pricing/file?{Store}";

        var answer = await visitor.PostFilesAsync(address, address, [("file", "prices.csv", System.Text.Encoding.UTF8.GetBytes(template.Text))]);
        var preview = (await visitor.GetAsync(answer.Header("Location")!)).Page;

        Assert.Equal(("0", "4", "0"), (preview.Figure("batch.change"), preview.Figure("batch.stay"), preview.Figure("batch.cannot")));
    }

    private static bool IsFormula(string cell) =>
        cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static List<string> CellsOf(string text)
    {
        using var reader = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var cells = new List<string>();
        while (reader.Read()) cells.AddRange(reader.Record!);
        return cells;
    }

    /// <summary>SKUs that differ by the mark that makes a text of a formula, too.</summary>
    public sealed class FormulaShop : SeededSite
    {
        private static readonly string[] Skus = ["=1+1", "'=1+1", "@SUM(A1)", "-1+A1"];

        protected override async Task SeedAsync()
        {
            using var folder = new TemporaryFolder();
            var rows = Skus.Select((sku, number) => new OrderRow($"={number}", sku) { Company = $"=HYPERLINK({number})", Purchased = "2025-03-10T20:00:00+00:00" });
            await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report([.. rows, new OrderRow("broken", Price: "=2+5")]));
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(folder.File("orders.txt"), "formulas", "US", ReportFormat.Auto, null));
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            foreach (var product in await db.Products.Where(p => Skus.Contains(p.Sku)).ToListAsync())
                db.Offers.Add(new Offer { SellerId = product.SellerId, Marketplace = "US", ProductId = product.ProductId, StandardPrice = 2_000, BusinessPrice = 1_000 + product.ProductId });
            await db.SaveChangesAsync();
            var first = await db.Products.FirstAsync(p => p.Sku == "=1+1");
            await scope.ServiceProvider.GetRequiredService<ChangeLog>().AddAsync(new Change
            {
                SellerId = first.SellerId,
                ProductId = first.ProductId,
                UserId = TestSignIn.OperatorId,
                Kind = ChangeKind.Listing,
                Field = "Title",
                Before = "=1",
                After = "@2",
            });
            await db.SaveChangesAsync();
        }
    }
}
