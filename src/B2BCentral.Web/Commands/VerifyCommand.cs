using System.CommandLine;
using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Summaries;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary>Recomputes every summary table from the orders and prints each difference.</summary>
public static class VerifyCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var seller = new Option<string?>("--seller") { Description = "Only this seller." };
        var command = new Command("verify", "Recomputes every summary from the orders and prints each difference; exit 1 if there is one.") { seller };
        command.SetAction(parsed => CommandHost.RunAsItIsAsync(configurationArgs, services => RunAsync(services, parsed.GetValue(seller))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? slug)
    {
        var db = services.GetRequiredService<B2BCentralDb>();
        if (!await db.IsNewestAsync())
        {
            await Console.Error.WriteLineAsync("The database has the schema of an earlier version, and verify changes nothing. Run migrate first.");
            return CommandLine.Unusable;
        }

        var sellers = await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).Where(s => slug == null || s.Slug == slug).ToListAsync();
        if (slug is not null && sellers.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no seller '{slug}'.");
            return CommandLine.Unusable;
        }

        var differences = 0;
        foreach (var seller in sellers)
            foreach (var marketplace in seller.Marketplaces)
            {
                // An import between two reads would look like a difference.
                await using var moment = await db.Engine.BeginReadingAsync(db);
                await foreach (var difference in services.GetRequiredService<SummaryKeeper>().VerifyAsync(seller.Id, marketplace.Code))
                {
                    differences++;
                    await Console.Out.WriteLineAsync($"{seller.Slug} {marketplace.Code}: {Describe(difference)}");
                }
            }

        await Console.Out.WriteLineAsync(differences == 0
            ? $"Every summary of {sellers.Count} {(sellers.Count == 1 ? "seller" : "sellers")} agrees with the orders."
            : $"{differences} summary {(differences == 1 ? "row disagrees" : "rows disagree")} with the orders.");
        return differences == 0 ? 0 : 1;
    }

    private static string Describe(SummaryDifference difference)
    {
        var row = string.Create(CultureInfo.InvariantCulture,
            $"{difference.Table} {difference.Dimension} {difference.Grain} {difference.Day:yyyy-MM-dd} [{difference.Keys.First}, {difference.Keys.Second}]");
        return (difference.Stored, difference.Computed) switch
        {
            ({ } stored, { } computed) => $"{row} table says {Sums(stored)}; orders say {Sums(computed)}",
            ({ } stored, null) => $"{row} table says, orders do not: {Sums(stored)}",
            (null, { } computed) => $"{row} orders say, table lacks: {Sums(computed)}",
            _ => row,
        };
    }

    private static string Sums(SummaryRow row) => string.Create(CultureInfo.InvariantCulture,
        $"sales {row.Sales}, units {row.Units}, orders {row.Orders} ({row.PricedOrders} with a price), items {row.OrderItems}, ") + string.Create(CultureInfo.InvariantCulture,
        $"cancelled sales {row.CancelledSales}, units {row.CancelledUnits}, orders {row.CancelledOrders} ({row.CancelledPricedOrders} with a price), items {row.CancelledOrderItems}");
}
