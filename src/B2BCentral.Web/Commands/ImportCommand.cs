using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>Loads exports. Exit 0: all rows in; 1: some rejected, or some of several files; 2: nothing usable, the database is unchanged.</summary>
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
        var from = new Option<string?>("--from") { Description = "For a traffic report that holds no dates: its first day, such as 2026-03-01." };
        var to = new Option<string?>("--to") { Description = "Its last day, such as 2026-03-31." };
        var command = new Command("import", "Loads exports of orders, of traffic, of listings with their prices and stock, and lists of buyers. Exit 0: all rows in; 1: some rejected, or some of several files; 2: nothing usable, the database is unchanged.")
        {
            files, seller, marketplace, format, mapping, from, to,
        };
        command.Validators.Add(result =>
        {
            if (Mistake(result.GetValue(from), result.GetValue(to)) is { } mistake) result.AddError(mistake);
        });
        command.SetAction(parsed => RunAsync(configurationArgs, parsed.GetValue(files)!, path => new ImportRequest(
            path, parsed.GetValue(seller)!, parsed.GetValue(marketplace)!.ToUpperInvariant(), ReportFormats.Parse(parsed.GetValue(format)!), Mapping(parsed.GetValue(mapping)))
        {
            Period = Day(parsed.GetValue(from)) is { } first && Day(parsed.GetValue(to)) is { } last ? new Period(first, last) : null,
        }));
        return command;
    }

    private static string? Mistake(string? from, string? to)
    {
        if (from is null != to is null) return "--from and --to belong together: name both days.";
        if (Array.Find([from, to], text => text is not null && Day(text) is null) is { } wrong)
            return $"'{wrong}' is no day; write year, month and day, such as 2026-03-31.";
        return Day(from) > Day(to) ? "--to lies before --from." : null;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<int> RunAsync(string[] configurationArgs, string[] paths, Func<string, ImportRequest> request)
    {
        var ends = new List<int>();
        foreach (var path in paths)
        {
            try
            {
                // A scope each: one import is one transaction and keeps nothing in memory for the next.
                ends.Add(await CommandHost.RunAsync(configurationArgs, services => ImportAsync(services, path, request)));
            }
            catch (Exception problem) when (ends.Exists(end => end != CommandLine.Unusable) && CommandLine.Words(problem) is { } words)
            {
                // Others went in, so the database is not unchanged; those still to come are tried too.
                await Console.Error.WriteLineAsync($"{path}: {words}");
                ends.Add(CommandLine.Unusable);
            }
        }

        return ends.Contains(CommandLine.Unusable) && ends.Exists(end => end != CommandLine.Unusable) ? SomeRejected : ends.Max();
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string path, Func<string, ImportRequest> request)
    {
        try
        {
            var asked = request(path);
            var result = await ImportReport.WithProgressAsync(path, progress => services.GetRequiredService<Importer>().RunAsync(asked, progress));
            if (!result.NothingUsable)
                Console.WriteLine($"To see it, {Site(services)}/b2b?seller={asked.SellerSlug}&marketplace={asked.Marketplace}");
            ImportReport.Print(result, asked.SellerSlug);
            if (!result.NothingUsable) return result.Counts.Rejected > 0 ? SomeRejected : 0;

            await Console.Error.WriteLineAsync($"{path}: every row was rejected, so the database is unchanged.");
            return CommandLine.Unusable;
        }
        catch (UnusableReportException problem)
        {
            await Console.Error.WriteLineAsync($"{path}{(problem.Line is { } line ? $", line {line}" : "")}: {problem.Message} {problem.Remedy}");
            return CommandLine.Unusable;
        }
        catch (Exception problem) when (problem.IsFull())
        {
            await Console.Error.WriteLineAsync($"{path}: the disk is full. Nothing of the file is in the database, and what was there still is; make room on the disk, then load it again.");
            return CommandLine.Unusable;
        }
        catch (DbException problem) when (problem.IsBusy())
        {
            await Console.Error.WriteLineAsync($"{path}: another import is being written. Nothing was changed; try again when it has finished.");
            return CommandLine.Unusable;
        }
    }

    private static string Site(IServiceProvider services) =>
        PublicAddress.Known(services.GetRequiredService<IConfiguration>()) is { } known ? $"open {known}" : $"start the site and open {Hosting.Site.DefaultUrl}";

    private static OrderLinesMapping? Mapping(string? path) => path is null ? null : OrderLinesMapping.Read(path);
}
