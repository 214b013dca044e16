using System.Globalization;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Jobs;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>Whoever uses the site does not notice that it is two.</summary>
public sealed class TwoSitesTests : IAsyncLifetime
{
    private const string Store = "?seller=my-shop&marketplace=US";
    private const string ByProduct = "(Parent) ASIN,Title,Sessions - Total,Units Ordered,Ordered Product Sales\nB01,Lamp,10,2,$20.00\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TwoSites sites = null!;
    private Visitor first = null!;
    private Visitor second = null!;

    public async Task InitializeAsync()
    {
        sites = await TwoSites.NewAsync();
        await sites.First.Given.Order(on: "2025-03-28").Imported();
        (first, second) = (sites.VisitorOf(sites.First), sites.VisitorOf(sites.Second));
    }

    public async Task DisposeAsync()
    {
        first.Dispose();
        second.Dispose();
        await sites.DisposeAsync();
    }

    [Fact]
    public async Task A_session_and_the_token_of_a_form_are_good_at_both()
    {
        using var visitor = sites.VisitorOf(sites.First, sites.Second);

        for (var i = 0; i < 2; i++) Assert.Equal(200, (await visitor.GetAsync("/b2b" + Store)).Status);
        // The page with the token comes from one, the form goes to the other.
        for (var i = 0; i < 2; i++) Assert.Equal(302, (await visitor.PostAsync("/account/sessions/end-others")).Status);
    }

    [Fact]
    public async Task What_is_loaded_at_one_the_next_request_to_the_other_shows()
    {
        Assert.DoesNotContain("Acme", (await second.GetAsync("/companies" + Store)).Text, StringComparison.Ordinal);

        var id = await UploadAsync(first, new OrderRow("2") { Company = "Acme" });
        await EndedAsync(id);

        Assert.Equal("The file is loaded", await TitleAsync(second, id));
        Assert.Contains("Acme", (await second.GetAsync("/companies" + Store)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_being_loaded_at_one_is_seen_and_cancelled_at_the_other_whoever_starts_meanwhile()
    {
        int id;
        await using (await HoldSellerAsync())
        {
            id = await UploadAsync(first, new OrderRow("2"));
            await UntilAsync(id, upload => upload.State == UploadState.Running);
            await using (var third = sites.Start()) Assert.Equal(UploadState.Running, (await OfAsync(third, id)).State);

            Assert.Equal(("Loading", "Loading"), (await TitleAsync(first, id), await TitleAsync(second, id)));
            Assert.Equal(302, (await second.PostAsync($"/imports/uploads/{id}/cancel{Store}")).Status);
            await EndedAsync(id);
        }

        Assert.Equal("Cancelled by you. Nothing of it is in the database.", (await OfAsync(sites.Second, id)).Problem);
        Assert.Equal("This file was not loaded", await TitleAsync(second, id));
    }

    [Fact]
    public async Task Days_that_a_file_lacks_may_be_told_to_the_other()
    {
        var id = await UploadAsync(first, ByProduct);
        await EndedAsync(id);
        Assert.True((await OfAsync(sites.Second, id)).AsksForDays);

        Assert.Equal(302, (await second.PostAsync($"/imports/uploads/{id}/days{Store}", null, ("From", "2025-03-01"), ("To", "2025-03-31"))).Status);

        await UntilAsync(id, upload => upload.State == UploadState.Done);
    }

    [Fact]
    public async Task Two_files_of_one_seller_at_both_are_loaded_one_after_the_other()
    {
        var ids = new List<int>();
        await using (await HoldSellerAsync())
        {
            foreach (var (visitor, order) in ((Visitor, string)[])[(first, "2"), (second, "3")]) ids.Add(await UploadAsync(visitor, new OrderRow(order)));
            foreach (var id in ids) await UntilAsync(id, upload => upload.State == UploadState.Running);
        }

        foreach (var id in ids) await UntilAsync(id, upload => upload.State == UploadState.Done);
        Assert.NotEqual((await OfAsync(sites.First, ids[0])).Instance, (await OfAsync(sites.First, ids[1])).Instance);
    }

    [Fact]
    public async Task Each_background_run_is_made_by_one_of_them()
    {
        var made = await Task.WhenAll(((TestSite[])[sites.First, sites.Second]).Select(site => Task.Run(() => site.Services.GetRequiredService<JobRunner>().RunDueAsync())));

        await using var scope = sites.First.Services.CreateAsyncScope();
        var runs = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().JobRuns.AsNoTracking().ToListAsync();
        Assert.NotEmpty(runs);
        Assert.Equal(runs.Count, made.Sum());
        Assert.All(runs, run => Assert.False(run.Failed));
    }

    private static Task<int> UploadAsync(Visitor visitor, OrderRow row) => UploadAsync(visitor, OrderRow.Report(row));

    private static async Task<int> UploadAsync(Visitor visitor, string report)
    {
        var answer = await visitor.PostFilesAsync("/imports" + Store, "/imports/uploads" + Store, [("Files", "report.txt", Encoding.UTF8.GetBytes(report))], ("Marketplace", "US"), ("Format", "auto"), ("OwnStore", ""));
        return int.Parse(answer.Header("Location")!.Split('?')[0].Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private static async Task<string?> TitleAsync(Visitor visitor, int id) => (await visitor.GetAsync($"/imports/uploads/{id}{Store}")).Page.Words("section h2");

    private Task EndedAsync(int id) => UntilAsync(id, upload => upload.State is UploadState.Done or UploadState.Failed);

    private async Task UntilAsync(int id, Func<Upload, bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds(await OfAsync(sites.First, id))) await Task.Delay(50, patience.Token);
    }

    private static async Task<Upload> OfAsync(TestSite site, int id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Uploads.AsNoTracking().SingleAsync(upload => upload.UploadId == id);
    }

    /// <summary>Somebody writes for the seller until this is disposed of, so that imports wait.</summary>
    private async Task<IAsyncDisposable> HoldSellerAsync()
    {
        var scope = sites.First.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await db.BeginWritingAsync((await db.Sellers.SingleAsync()).Id);
        return scope;
    }
}
