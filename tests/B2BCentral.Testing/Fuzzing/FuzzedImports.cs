using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Undoing;
using B2BCentral.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>
/// Loads damaged files into one database, one after the other. A file goes in as a whole or leaves no trace, and after every batch each summary agrees with the orders;
/// then the newest import is taken back, and they agree again.
/// </summary>
public sealed class FuzzedImports(TestDatabase database, Fuzzer fuzzer)
{
    private const string Seller = "fuzz";

    /// <summary>Files that went in at least in part, and those that were refused as a whole.</summary>
    public (int Loaded, int Refused) Files { get; private set; }

    public (long Used, long Rejected) Rows { get; private set; }

    public int Batches { get; private set; }

    /// <summary>What should not be: a crash, a trace of a refused file, a summary that differs. Each with the file.</summary>
    public List<string> Harm { get; } = [];

    /// <param name="first">The number of the first file; pictures and the like are passed over.</param>
    /// <param name="count">So many numbers from there on.</param>
    /// <param name="batch">Files between two verifications.</param>
    public async Task RunAsync(int first, int count, int batch)
    {
        // Prices and lists of buyers need something to be of.
        foreach (var sample in SampleReports.All.Where(sample => sample.Reader == FileReader.Report))
            await LoadAsync(new FuzzedFile(0, sample, "sound", System.Text.Encoding.UTF8.GetBytes(sample.Text)));
        foreach (var numbers in Enumerable.Range(first, count).Chunk(batch))
        {
            foreach (var file in numbers.Select(fuzzer.File).Where(file => file.Sample.Reader is FileReader.Report or FileReader.PriceFile)) await TryAsync(file);
            await VerifyAsync($"after file {numbers[^1]}");
            await UndoNewestAsync(numbers[^1]);
            Batches++;
        }
    }

    private async Task TryAsync(FuzzedFile file)
    {
        var before = await VersionAsync();
        try
        {
            if (await LoadAsync(file)) return;
        }
        catch (UnusableReportException)
        {
            // Nothing of it can be used, and the database must say so too.
        }
        catch (Exception crash)
        {
            Harm.Add($"{file}\n{crash}");
        }

        Files = Files with { Refused = Files.Refused + 1 };
        if (await VersionAsync() != before) Harm.Add($"{file}\nIt was refused and left a trace in the database.");
    }

    private async Task<bool> LoadAsync(FuzzedFile file)
    {
        var sample = file.Sample;
        var path = database.File("fuzzed.txt");
        await File.WriteAllBytesAsync(path, file.Bytes);
        if (sample.Reader == FileReader.PriceFile)
        {
            await ApplyPricesAsync(path);
        }
        else
        {
            await using var scope = database.NewScope();
            var request = new ImportRequest(path, Seller, sample.Marketplace, sample.Format, sample.Mapping) { Period = sample.Period };
            var result = await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(request);
            Rows = (Rows.Used + result.Counts.RowsRead - result.Counts.Rejected, Rows.Rejected + result.Counts.Rejected);
            if (result.NothingUsable) return false;
        }

        Files = Files with { Loaded = Files.Loaded + 1 };
        return true;
    }

    // Looked at by one request and applied by another
    private async Task ApplyPricesAsync(string path)
    {
        await using var look = database.NewScope();
        var place = await look.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.AsNoTracking().FirstAsync(m => m.Code == "US");
        var batch = await look.ServiceProvider.GetRequiredService<PriceFile>().PreviewAsync(ReportFile.Open(path), place, "local");
        await using var apply = database.NewScope();
        await apply.ServiceProvider.GetRequiredService<PriceBatches>().ApplyAsync(place.SellerId, batch, "local");
    }

    // As the command "verify" does.
    private async Task VerifyAsync(string when)
    {
        await using var scope = database.NewScope();
        var keeper = scope.ServiceProvider.GetRequiredService<SummaryKeeper>();
        foreach (var place in await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.AsNoTracking().ToListAsync())
            await foreach (var difference in keeper.VerifyAsync(place.SellerId, place.Code))
                Harm.Add($"{when}: {place.Code} {difference}");
    }

    private async Task UndoNewestAsync(int number)
    {
        await using var scope = database.NewScope();
        var newest = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Imports.AsNoTracking().OrderBy(i => i.ImportId).LastAsync();
        await scope.ServiceProvider.GetRequiredService<ImportUndo>().RunAsync(newest.SellerId, newest.ImportId, "local");
        await VerifyAsync($"after file {number}, with import {newest.ImportId} taken back");
    }

    // Of one connection that is never closed: every change that another one commits raises it, whatever it changes.
    // A server has no such number.
    private Task<long> VersionAsync() => TestStore.Provider == "Sqlite"
        ? database.Context.Database.SqlQueryRaw<long>("SELECT data_version AS Value FROM pragma_data_version").SingleAsync()
        : Task.FromResult(0L);
}
