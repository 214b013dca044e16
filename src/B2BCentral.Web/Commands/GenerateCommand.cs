using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics;
using Spectre.Console;

namespace B2BCentral.Web.Commands;

/// <summary>Invents orders for load tests; the same seed gives the same orders. Exit 0: all stored; 2: the database is unchanged.</summary>
public static class GenerateCommand
{
    private const int MostOrders = 50_000_000;
    private const int MostYears = 20;

    public static Command Create(string[] configurationArgs)
    {
        var seller = new Option<string>("--seller") { Description = "The seller's name in addresses; created if it is new.", Required = true };
        var orders = new Option<int>("--orders") { Description = "How many orders.", Required = true };
        var years = new Option<int>("--years") { Description = "Over how many years, ending yesterday.", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same orders.", DefaultValueFactory = _ => 1 };
        var marketplace = new Option<string>("--marketplace") { Description = "Such as US, UK, DE, IT, IN or JP.", DefaultValueFactory = _ => "US" };
        AcceptBetween(orders, 1, MostOrders);
        AcceptBetween(years, 1, MostYears);
        var command = new Command("generate", "Invents orders for load tests.") { seller, orders, years, seed, marketplace };
        command.SetAction(parsed => CommandHost.RunAsync(configurationArgs, services => RunAsync(
            services.GetRequiredService<SyntheticOrders>(),
            new SyntheticRequest(
                parsed.GetValue(seller)!, parsed.GetValue(marketplace)!.ToUpperInvariant(), parsed.GetValue(orders), parsed.GetValue(years), parsed.GetValue(seed)))));
        return command;
    }

    private static void AcceptBetween(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        // What is no number is refused by the parser itself.
        if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} is {value}; it goes from {least} to {most}."));
    });

    private static async Task<int> RunAsync(SyntheticOrders orders, SyntheticRequest request)
    {
        try
        {
            Print(request, await WithProgressAsync(request, orders));
            return 0;
        }
        catch (UnusableReportException problem)
        {
            await Console.Error.WriteLineAsync($"{problem.Message} {problem.Remedy}");
            return CommandLine.Unusable;
        }
        catch (DbException problem) when (problem.IsBusy())
        {
            await Console.Error.WriteLineAsync("An import is being written. Nothing was changed; try again when it has finished.");
            return CommandLine.Unusable;
        }
    }

    private static async Task<SyntheticResult> WithProgressAsync(SyntheticRequest request, SyntheticOrders orders)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive) return await orders.GenerateAsync(request);

        return await AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("orders", maxValue: request.Orders);
            return await orders.GenerateAsync(request, new Progress<int>(done => bar.Value = done));
        });
    }

    private static void Print(SyntheticRequest request, SyntheticResult result)
    {
        var (b2b, nonB2B, total) = (result.Counts.B2B, result.Counts.NonB2B, result.Counts.Total);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{request.Orders:N0} orders from {result.Span.From:yyyy-MM-dd} to {result.Span.To:yyyy-MM-dd} " +
            $"for {request.SellerSlug} in {request.Marketplace}, {result.Counts.Added:N0} new lines."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Cancelled left out: {total.Orders:N0} orders, {total.Units:N0} units, {Sales(total, result)} {result.Currency.Code}; " +
            $"B2B {b2b.Orders:N0} orders, {Sales(b2b, result)}; Non-B2B {nonB2B.Orders:N0} orders, {Sales(nonB2B, result)}."));
    }

    private static string Sales(SalesFigure figure, SyntheticResult result) =>
        Money.ToMajorUnits(figure.Sales, result.Currency).ToString($"N{result.Currency.Decimals}", CultureInfo.InvariantCulture);
}
