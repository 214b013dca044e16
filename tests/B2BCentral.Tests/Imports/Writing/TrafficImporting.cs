using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Imports Sales and Traffic reports into a test's database and asks what is in it.</summary>
internal static class TrafficImporting
{
    public static async Task<ImportResult> ImportTrafficAsync(this TestDatabase database, string text, Period? period = null, string marketplace = "US")
    {
        var path = database.File("BusinessReport.csv");
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(text));
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(path, Importing.Seller, marketplace, ReportFormat.Auto, null) { Period = period });
    }

    public static async Task<List<ProductTraffic>> ProductTrafficAsync(this TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().ProductTraffic.OrderBy(t => t.Level).ThenBy(t => t.Asin).ThenBy(t => t.Sku).ToListAsync();
    }

    /// <summary>"S1 C1 P1" for each product.</summary>
    public static async Task<IReadOnlyList<string>> ProductNamesAsync(this TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Products.OrderBy(p => p.Sku).Select(p => $"{p.Sku} {p.Asin} {p.ParentAsin}").ToListAsync();
    }
}
