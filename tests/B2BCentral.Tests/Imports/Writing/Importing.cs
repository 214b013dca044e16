using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Imports into a test's database and asks what is in it. After every import the summaries must agree with the orders.</summary>
internal static class Importing
{
    public const string Seller = "acme";

    public static readonly Period Always = new(new(2000, 1, 1), new(2030, 12, 31));

    public static Task<ImportResult> ImportAsync(this TestDatabase database, params IEnumerable<OrderRow> rows) =>
        database.ImportTextAsync(OrderRow.Report(rows));

    public static Task<ImportResult> ImportAsync(this TestDatabase database, string marketplace, params IEnumerable<OrderRow> rows) =>
        database.ImportTextAsync(OrderRow.Report(rows.Select(row => row.In(marketplace))), marketplace);

    public static Task<ImportResult> ImportTextAsync(
        this TestDatabase database, string text, string marketplace = "US", OrderLinesMapping? mapping = null, string seller = Seller) =>
        database.ImportBytesAsync(Encoding.UTF8.GetBytes(text), marketplace, mapping, seller);

    public static async Task<ImportResult> ImportBytesAsync(
        this TestDatabase database, byte[] bytes, string marketplace = "US", OrderLinesMapping? mapping = null, string seller = Seller)
    {
        var path = database.File("orders.txt");
        await File.WriteAllBytesAsync(path, bytes);
        await using var scope = database.NewScope();
        var request = new ImportRequest(path, seller, marketplace, ReportFormat.Auto, mapping);
        var result = await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(request);
        Assert.Empty(await database.DifferencesAsync(seller));
        return result;
    }

    public static async Task<List<SummaryDifference>> DifferencesAsync(this TestDatabase database, string seller = Seller)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var keeper = scope.ServiceProvider.GetRequiredService<SummaryKeeper>();
        var differences = new List<SummaryDifference>();
        foreach (var place in await db.Marketplaces.Where(m => db.Sellers.Any(s => s.Id == m.SellerId && s.Slug == seller)).ToListAsync())
            await foreach (var difference in keeper.VerifyAsync(place.SellerId, place.Code))
                differences.Add(difference);
        return differences;
    }

    /// <summary>B2B and Non-B2B of a period, all there is unless it is given, as the dashboard reads them.</summary>
    public static async Task<ChannelFigures> FiguresAsync(
        this TestDatabase database, Period? period = null, CountingPolicy counting = CountingPolicy.NotCancelled, string marketplace = "US")
    {
        await using var scope = database.NewScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync(s => s.Slug == Seller);
        return await scope.ServiceProvider.GetRequiredService<MetricsService>().ByChannelAsync(new FigureScope(seller.Id, marketplace, counting), period ?? Always);
    }

    public static async Task<ChannelFigures> FiguresOnAsync(this TestDatabase database, string day, string marketplace = "US")
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return await database.FiguresAsync(new Period(date, date), marketplace: marketplace);
    }

    public static async Task<List<Order>> OrdersAsync(this TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Orders.AsNoTracking()
            .Include(o => o.Items).OrderBy(o => o.OrderNumber).ToListAsync();
    }

    /// <summary>Added, changed, unchanged, older, rejected.</summary>
    public static (int Added, int Changed, int Unchanged, int Older, int Rejected) Rows(this ImportResult result) =>
        (result.Counts.Added, result.Counts.Changed, result.Counts.Unchanged, result.Counts.Older, result.Counts.Rejected);
}
