using System.Diagnostics;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Jobs;
using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>A server that goes down and comes back, under a site that stays.</summary>
public sealed class DatabaseAwayTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Every_page_says_so_at_once_and_is_back_by_itself()
    {
        await using var server = await PostgresServer.NewAsync();
        await using var site = new SiteOn(await server.NewDatabaseAsync());
        await site.Given.Order(on: "2025-03-28");
        using var visitor = site.NewVisitor();
        var before = (await visitor.GetAsync("/b2b")).Page.Words("[data-widget='sales-snapshot'] table");

        await server.StopAsync(immediate: true);
        for (var i = 0; i < 3; i++) await visitor.GetAsync("/b2b");
        var watch = Stopwatch.StartNew();
        var (page, api, alive, ready) = (await visitor.GetAsync("/orders"), await visitor.GetAsync("/api/v1/sales-snapshot"), await visitor.GetAsync("/healthz"), await visitor.GetAsync("/lib/site/site.css"));
        var answered = watch.Elapsed;

        Assert.Equal((503, "2"), (page.Status, page.Header("Retry-After")));
        Assert.Equal("The database is away", page.Page.Words("h1"));
        Assert.Equal("5", page.Header("Refresh"));
        foreach (var sheet in page.Page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]")) Assert.Equal(200, (await visitor.GetAsync(sheet.GetAttribute("href")!)).Status);
        Assert.Equal((503, "application/problem+json"), (api.Status, api.Header("Content-Type")?.Split(';')[0]));
        Assert.Equal((200, 200), (alive.Status, ready.Status));
        Assert.Equal(503, (await visitor.GetAsync("/readyz")).Status);
        Assert.InRange(answered, TimeSpan.Zero, TimeSpan.FromSeconds(1));

        await server.StartAgainAsync();
        watch.Restart();
        Answer back;
        do back = await visitor.GetAsync("/b2b");
        while (back.Status == 503 && watch.Elapsed < Patience);
        output.WriteLine($"Answered 4 requests in {answered.TotalMilliseconds:0} ms while it was away; back after {watch.ElapsedMilliseconds} ms");
        Assert.Equal((200, before), (back.Status, back.Page.Words("[data-widget='sales-snapshot'] table")));
    }

    [Fact]
    public async Task Whoever_asks_the_database_for_nothing_neither_hides_that_it_is_away_nor_brings_it_back()
    {
        await using var server = await PostgresServer.NewAsync();
        await using var site = new SiteOn(await server.NewDatabaseAsync());
        using var visitor = site.NewVisitor();
        using var scanner = site.NewStranger();
        Assert.Equal(302, (await scanner.GetAsync("/orders")).Status);

        await server.StopAsync(immediate: true);
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 5; j++) await scanner.GetAsync("/orders");
            Assert.Equal(503, (await visitor.GetAsync("/b2b")).Status);
        }

        Assert.Equal(503, (await scanner.GetAsync("/orders")).Status);
        await Task.Delay(DatabaseWatch.Pause + TimeSpan.FromSeconds(0.5));
        Assert.Equal(503, (await scanner.GetAsync("/orders")).Status);
    }

    [Fact]
    public async Task What_was_begun_with_a_transaction_does_not_go_on_without_it()
    {
        await using var server = await PostgresServer.NewAsync();
        await using var site = new FaultSite("PostgreSql", await server.NewDatabaseAsync());
        await site.Given.Seller(FaultSite.Seller).Order(on: "2025-03-28");
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();

        await using var transaction = await db.BeginWritingAsync();
        await server.StopAsync(immediate: true);
        await server.StartAgainAsync();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.Sellers.CountAsync());
        Assert.True(failure.IsAway(), $"{failure}");
    }

    [Fact]
    public async Task Background_work_that_finds_it_away_goes_on_when_it_is_back()
    {
        await using var server = await PostgresServer.NewAsync();
        await using var site = new FaultSite("PostgreSql", await server.NewDatabaseAsync());
        await site.Given.Seller(FaultSite.Seller).Order(on: "2025-03-28").Imported();
        using var visitor = site.NewVisitor();
        var report = new SalesReport(3_000, Part: 1).Bytes();
        var enabled = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Jobs:Enabled"] = "true" }).Build();

        var sent = await FaultSite.UploadAsync(visitor, "orders.txt", report);
        await server.StopAsync(immediate: true);
        using var jobs = new BackgroundJobs(
            site.Services.GetRequiredService<JobRunner>(), TimeProvider.System, enabled, site.Services.GetRequiredService<IHostApplicationLifetime>(), NullLogger<BackgroundJobs>.Instance);
        await jobs.StartAsync(CancellationToken.None);
        await Task.WhenAny(jobs.ExecuteTask!, Task.Delay(Patience));
        Assert.False(jobs.ExecuteTask!.IsCompleted, $"{jobs.ExecuteTask.Exception}");

        await server.StartAgainAsync();
        await site.EndedAsync();
        Answer page;
        var watch = Stopwatch.StartNew();
        do page = await visitor.GetAsync(sent.Header("Location")!);
        while (page.Status == 503 && watch.Elapsed < Patience);
        Assert.Contains("The database went away", page.Page.Words(".notice-bad"), StringComparison.Ordinal);
        await FaultSite.UploadAsync(visitor, "orders.txt", report);
        await site.EndedAsync();
        Assert.Equal(3_001, await site.OrdersAsync());
        await jobs.StopAsync(CancellationToken.None);
    }

    private sealed class SiteOn(string connection) : TestSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", "PostgreSql");
            builder.UseSetting("ConnectionStrings:B2BCentral", connection);
        }
    }
}
