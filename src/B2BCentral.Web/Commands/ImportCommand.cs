using System.CommandLine;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Web.Commands;

/// <summary>Loads exports. Exit 0: all rows in; 1: some rejected; 2: nothing usable, the database is unchanged.</summary>
public static class ImportCommand
{
    private const int SomeRejected = 1;

    public static Command Create(string[] configurationArgs)
    {
        var files = new Argument<string[]>("FILE") { Description = "Exports; .gz and .zip are unpacked.", Arity = ArgumentArity.OneOrMore };
        var seller = new Option<string>("--seller") { Description = "The seller's name in addresses; created if it is new.", Required = true };
        var marketplace = new Option<string>("--marketplace") { Description = "Such as US, UK, DE, IT, IN or JP.", DefaultValueFactory = _ => "US" };
        var format = new Option<string>("--format") { Description = "What the files are; auto recognises them by their columns.", DefaultValueFactory = _ => "auto" };
        format.AcceptOnlyFromAmong([.. ReportFormats.CommandNames]);
        var mapping = new Option<string?>("--mapping") { Description = "For order lines: a JSON file that says which column holds what." };
        var command = new Command("import", "Loads exports of orders, listings with their prices and stock, and lists of buyers.") { files, seller, marketplace, format, mapping };
        command.SetAction(parsed => RunAsync(configurationArgs, parsed.GetValue(files)!, path => new ImportRequest(
            path, parsed.GetValue(seller)!, parsed.GetValue(marketplace)!.ToUpperInvariant(), ReportFormats.Parse(parsed.GetValue(format)!), Mapping(parsed.GetValue(mapping)))));
        return command;
    }

    private static async Task<int> RunAsync(string[] configurationArgs, string[] paths, Func<string, ImportRequest> request)
    {
        var exitCode = 0;
        foreach (var path in paths)
            // A scope each: one import is one transaction and keeps nothing in memory for the next.
            exitCode = Math.Max(exitCode, await CommandHost.RunAsync(configurationArgs, services => ImportAsync(services.GetRequiredService<Importer>(), path, request)));

        return exitCode;
    }

    private static async Task<int> ImportAsync(Importer importer, string path, Func<string, ImportRequest> request)
    {
        try
        {
            var result = await ImportReport.WithProgressAsync(path, progress => importer.RunAsync(request(path), progress));
            var asked = request(path);
            if (!result.NothingUsable)
                Console.WriteLine($"To see it, start the site and open {Hosting.Loopback.DefaultUrl}/b2b?seller={asked.SellerSlug}&marketplace={asked.Marketplace}");
            ImportReport.Print(result);
            if (!result.NothingUsable) return result.Counts.Rejected > 0 ? SomeRejected : 0;

            await Console.Error.WriteLineAsync($"{path}: every row was rejected, so the database is unchanged.");
            return CommandLine.Unusable;
        }
        catch (UnusableReportException problem)
        {
            await Console.Error.WriteLineAsync($"{path}{(problem.Line is { } line ? $", line {line}" : "")}: {problem.Message} {problem.Remedy}");
            return CommandLine.Unusable;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            await Console.Error.WriteLineAsync($"{path}: another import is being written. Nothing was changed; try again when it has finished.");
            return CommandLine.Unusable;
        }
    }

    private static OrderLinesMapping? Mapping(string? path) => path is null ? null : OrderLinesMapping.Read(path);
}
