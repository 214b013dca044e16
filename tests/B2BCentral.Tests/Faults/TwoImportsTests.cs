using System.Text;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Faults;

/// <summary>Two files of one seller at once: the short form of <c>faults two-imports</c>, and the same within one process and within one site.</summary>
public sealed class TwoImportsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Two_commands_at_once_end_as_one_after_the_other()
    {
        await using var store = await FaultStore.NewAsync(TestStore.Provider);
        var pairs = new TwoImports(store, rows: 300);

        await pairs.RunAsync(times: 1);

        output.WriteLine($"{pairs}");
        Assert.Empty(pairs.Harm);
    }

    [Fact]
    public async Task The_first_files_of_a_new_seller_are_both_in_and_raise_the_version_of_its_figures_twice()
    {
        await using var database = await TestDatabase.CreateAsync();
        var files = new[] { "one.txt", "two.txt", "three.txt", "four.txt" };
        foreach (var file in files) await File.WriteAllTextAsync(database.File(file), OrderRow.Report(Enumerable.Range(1, 50).Select(i => new OrderRow($"{file}-{i}"))));

        await Task.WhenAll(files.Select(file => Task.Run(() => ImportAsync(database, file))));

        var place = Assert.Single(await database.Context.Marketplaces.AsNoTracking().ToListAsync());
        Assert.Equal((4, 200, 4), (await database.Context.Imports.CountAsync(), await database.Context.Orders.CountAsync(), place.DataVersion));
    }

    [Fact]
    public async Task Two_uploads_at_once_into_a_new_store_are_loaded_or_refused_in_words()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = new FaultSite(TestStore.Provider, database.ConnectionString);
        await site.Given.Seller(FaultSite.Seller).Order();
        using var visitor = site.NewVisitor();
        using var other = site.NewVisitor();

        var answers = await Task.WhenAll(new[] { visitor, other }.Select((one, i) => FaultSite.UploadAsync(
            one, $"{i}.txt", Encoding.UTF8.GetBytes(OrderRow.Report(new OrderRow($"{i}"))), store: "brand-new")));
        await site.EndedAsync();

        var loaded = answers.Count(answer => answer.Status == 302);
        Assert.All(answers.Where(answer => answer.Status != 302), answer => Assert.Contains("not available", answer.Page.Words("main"), StringComparison.Ordinal));
        Assert.InRange(loaded, 1, 2);
        var newest = (await visitor.GetAsync("/imports?seller=brand-new&marketplace=US")).Page;
        Assert.Equal(loaded, newest.QuerySelectorAll(".import-file").Length);
        Assert.Empty(newest.QuerySelectorAll(".failed-uploads li"));
    }

    private static async Task ImportAsync(TestDatabase database, string file)
    {
        await using var scope = database.NewScope();
        await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(database.File(file), "brand-new", "US", ReportFormat.Auto, null));
    }
}
