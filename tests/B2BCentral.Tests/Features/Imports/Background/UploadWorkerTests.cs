using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Uploads;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Faults;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Tests.Imports.Writing;
using B2BCentral.Web.Features.Imports.Background;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCentral.Tests.Features.Imports.Background;

/// <summary>An upload that is cancelled, or whose site is stopped, leaves the data as it was.</summary>
public sealed class UploadWorkerTests : IAsyncLifetime, IDisposable
{
    private TestDatabase database = null!;
    private UploadFolder folder = null!;
    private UploadQueue queue = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.ImportAsync(new OrderRow("1") { Company = "Acme" });
        folder = new UploadFolder(Configuration);
        queue = new UploadQueue();
    }

    // The first of the place, as nobody else is there.
    private string OwnFolder => Path.Combine(database.File("uploads"), "1");

    private IConfiguration Configuration =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Uploads:Folder"] = database.File("uploads") }).Build();

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Cancelled_while_it_waits_it_is_never_begun()
    {
        var before = await DatabaseDump.OfAsync(database);
        var job = await QueueAsync(OrderRow.Report(new OrderRow("2")));
        job.Cancel();

        using var worker = WorkerOf(queue);
        await worker.StartAsync(CancellationToken.None);
        await job.Ended;

        Assert.Equal((UploadState.Failed, "Cancelled by you. Nothing of it is in the database."), await StateAsync());
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
        Assert.Empty(Directory.EnumerateDirectories(OwnFolder));
    }

    [Fact]
    public async Task Cancelled_in_the_middle_of_the_file_nothing_of_it_stays()
    {
        var before = await DatabaseDump.OfAsync(database);
        var path = database.File("many.txt");
        await File.WriteAllTextAsync(path, OrderRow.Report(Enumerable.Range(2, 7_000).Select(i => new OrderRow($"{i}") { Company = $"Company {i % 9}" }).Prepend(new OrderRow("1") { Updated = "2025-05-01T00:00:00+00:00" })));
        using var cancellation = new CancellationTokenSource();
        await using var scope = database.NewScope();

        await Assert.ThrowsAsync<OperationCanceledException>(() => scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(
            new ImportRequest(path, Importing.Seller, "US", ReportFormat.Auto, null), new CancelAfter(6_000, cancellation), cancellation.Token));

        Assert.Equal(before, await DatabaseDump.OfAsync(database));
    }

    [Fact]
    public async Task Stopped_in_the_middle_of_a_file_the_site_takes_it_back_and_says_so()
    {
        var before = await DatabaseDump.OfAsync(database);
        using var worker = WorkerOf(queue);
        await worker.StartAsync(CancellationToken.None);
        // Seconds of loading, as a busy machine may take a second to bring the word that the site stops.
        var job = await QueueAsync(OrderRow.Report(Enumerable.Range(2, 400_000).Select(i => new OrderRow($"{i}"))));
        while (job.Progress is null && !job.Ended.IsCompleted) await Task.Delay(5);

        await worker.StopAsync(CancellationToken.None);

        Assert.Equal((UploadState.Failed, UploadLog.Stopped), await StateAsync());
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
    }

    [Fact]
    public async Task What_a_stopped_process_left_is_failed_on_the_next_start_and_its_file_is_gone()
    {
        await QueueAsync(OrderRow.Report(new OrderRow("2")));
        await using (var scope = database.NewScope()) await scope.ServiceProvider.GetRequiredService<UploadLog>().StartedAsync(await SellerIdAsync(), 1);
        Directory.CreateDirectory(Path.Combine(OwnFolder, "somebody-elses"));
        var before = await DatabaseDump.OfAsync(database);

        using var next = WorkerOf(new UploadQueue());
        await next.StartAsync(CancellationToken.None);

        Assert.Equal((UploadState.Failed, UploadLog.Stopped), await StateAsync());
        Assert.Equal(before, await DatabaseDump.OfAsync(database));
        Assert.Equal("somebody-elses", Path.GetFileName(Assert.Single(Directory.EnumerateDirectories(OwnFolder))));
        await next.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task What_was_left_before_sites_had_names_is_failed_too()
    {
        await QueueAsync(OrderRow.Report(new OrderRow("2")));
        await database.Context.Uploads.ExecuteUpdateAsync(set => set.SetProperty(upload => upload.Instance, ""));

        using var next = WorkerOf(new UploadQueue());
        await next.StartAsync(CancellationToken.None);
        await next.StopAsync(CancellationToken.None);

        Assert.Equal((UploadState.Failed, UploadLog.Stopped), await StateAsync());
    }

    [Fact]
    public async Task A_database_that_refuses_whatever_is_asked_does_not_end_the_loading()
    {
        var job = await QueueAsync(OrderRow.Report(new OrderRow("2")));
        // The first question is what was left before.
        var refusing = new RefusingDatabase(database.Services.GetRequiredService<IServiceScopeFactory>()) { Refuses = question => question > 1 };
        using var worker = new UploadWorker(queue, folder, refusing, database.Clock, NullLogger<UploadWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);

        await Task.WhenAny(job.Ended, worker.ExecuteTask!);

        Assert.Null(worker.ExecuteTask!.Exception);
        Assert.Contains("The database refused", job.Problem, StringComparison.Ordinal);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Days_that_come_from_two_sites_at_once_load_the_file_once()
    {
        var job = await QueueAsync(OrderRow.Report(new OrderRow("2")));
        job.AskForDays();
        var days = new Period(new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 31));

        queue.AddAgain(job, days);
        var first = queue.Find(job.Upload.SellerId, job.Upload.UploadId);
        queue.AddAgain(job, days);

        Assert.NotSame(job, first);
        Assert.Same(first, queue.Find(job.Upload.SellerId, job.Upload.UploadId));
    }

    [Fact]
    public async Task A_file_whose_days_nobody_tells_is_removed_after_a_day_and_its_page_says_so()
    {
        using var worker = WorkerOf(queue);
        await worker.StartAsync(CancellationToken.None);
        var job = await QueueAsync("(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Units Ordered\r\nP1,B01,Clamp,12,2\r\n");
        await job.Ended;
        database.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        await worker.GiveUpAsync();
        Assert.True(job.AsksForDays);
        Assert.Single(Directory.EnumerateDirectories(OwnFolder));

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await worker.GiveUpAsync();
        await worker.StopAsync(CancellationToken.None);

        var (state, problem) = await StateAsync();
        Assert.Equal(UploadState.Failed, state);
        Assert.StartsWith("Nobody said within a day of which days this file is", problem, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(OwnFolder));
        Assert.Null(queue.Find(job.Upload.SellerId, job.Upload.UploadId));
        await using var scope = database.NewScope();
        await scope.ServiceProvider.GetRequiredService<UploadLog>().WaitsAgainAsync(job.Upload.SellerId, job.Upload.UploadId, new Period(new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 31)));
        Assert.Equal(UploadState.Failed, (await StateAsync()).State);
    }

    [Fact]
    public async Task What_another_running_site_loads_is_left_to_it()
    {
        await QueueAsync(OrderRow.Report(new OrderRow("2")));
        using var second = new UploadFolder(Configuration);
        using var worker = new UploadWorker(new UploadQueue(), second, database.Services.GetRequiredService<IServiceScopeFactory>(), database.Clock, NullLogger<UploadWorker>.Instance);

        await worker.StartAsync(CancellationToken.None);
        await worker.StopAsync(CancellationToken.None);

        Assert.Equal(UploadState.Waiting, (await StateAsync()).State);
        Assert.Single(Directory.EnumerateDirectories(OwnFolder));
        Assert.Equal((32, 32, true), (folder.Instance.Length, second.Instance.Length, folder.Instance != second.Instance));
    }

    [Fact]
    public async Task What_a_folder_that_is_gone_had_is_failed_at_once_where_no_other_site_runs()
    {
        await QueueAsync(OrderRow.Report(new OrderRow("2")));
        // As after a restore beside a new folder. Where sites may be on several machines, five minutes of silence tell.
        await database.Context.Uploads.ExecuteUpdateAsync(set => set.SetProperty(upload => upload.Instance, "gone"));

        using var next = WorkerOf(new UploadQueue());
        await next.StartAsync(CancellationToken.None);
        await next.StopAsync(CancellationToken.None);

        Assert.Equal(database.Context.Engine.HasOneWriter ? (UploadState.Failed, UploadLog.Stopped) : (UploadState.Waiting, null), await StateAsync());
    }

    [Fact]
    public async Task What_a_site_that_is_gone_for_good_had_is_failed_by_the_others_after_five_minutes()
    {
        var job = await QueueAsync(OrderRow.Report(new OrderRow("2")));
        await using var scope = database.NewScope();
        var log = scope.ServiceProvider.GetRequiredService<UploadLog>();
        database.Clock.Advance(TimeSpan.FromMinutes(4));
        await log.SeenAsync(job.Upload.SellerId, job.Upload.UploadId, new ImportProgress(1, 2, 3));

        database.Clock.Advance(TimeSpan.FromMinutes(5));
        await log.FailSilentAsync();
        Assert.Equal((UploadState.Waiting, null), await StateAsync());

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await log.FailSilentAsync();
        Assert.Equal((UploadState.Failed, UploadLog.Stopped), await StateAsync());
    }

    [Fact]
    public async Task A_file_that_is_in_is_done_in_the_same_moment()
    {
        using var worker = WorkerOf(queue);
        await worker.StartAsync(CancellationToken.None);

        var job = await QueueAsync(OrderRow.Report(new OrderRow("2")));
        await job.Ended;
        await worker.StopAsync(CancellationToken.None);

        Assert.Equal((UploadState.Done, null), await StateAsync());
        await using var scope = database.NewScope();
        await scope.ServiceProvider.GetRequiredService<UploadLog>().FailedAsync(await SellerIdAsync(), 1, "too late");
        Assert.Equal((UploadState.Done, null), await StateAsync());
    }

    [Theory]
    [InlineData("orders.txt", "orders.txt")]
    [InlineData("C:\\Users\\me\\orders.txt", "orders.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..", "upload")]
    [InlineData("", "upload")]
    [InlineData("a\0b\n.txt", "ab .txt")]
    public void A_name_of_a_file_leads_nowhere_else(string given, string name) => Assert.Equal(name, UploadFolder.NameOf(given));

    [Fact]
    public void A_long_name_is_cut_to_what_a_file_system_takes_with_room_for_the_rejected_rows()
    {
        var name = UploadFolder.NameOf(new string('注', 200) + "𠮷文.txt");

        Assert.EndsWith("注𠮷文.txt", name, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name + ".rejected.csv"), 200, 255);
    }

    private UploadWorker WorkerOf(UploadQueue jobs) =>
        new(jobs, folder, database.Services.GetRequiredService<IServiceScopeFactory>(), database.Clock, NullLogger<UploadWorker>.Instance);

    private async Task<UploadJob> QueueAsync(string text)
    {
        folder.Take();
        var path = Path.Combine(OwnFolder, "b2bcentral-upload-1", "orders.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
        var upload = new Upload { Marketplace = "US", FileName = "orders.txt", Format = "auto", UserId = "local", Instance = folder.Instance };
        await using var scope = database.NewScope();
        await scope.ServiceProvider.GetRequiredService<UploadLog>().AddAsync(Importing.Seller, [upload], expected: (await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.FirstOrDefaultAsync(s => s.Slug == Importing.Seller))?.Id, openedBy: null);
        queue.Add(upload, new ImportRequest(path, Importing.Seller, "US", ReportFormat.Auto, null) { UploadId = upload.UploadId });
        return queue.Find(upload.SellerId, upload.UploadId)!;
    }

    private async Task<(UploadState State, string? Problem)> StateAsync()
    {
        await using var scope = database.NewScope();
        var upload = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Uploads.AsNoTracking().SingleAsync();
        return (upload.State, upload.Problem);
    }

    private Task<int> SellerIdAsync() => database.Context.Sellers.AsNoTracking().Select(s => s.Id).SingleAsync();

    private sealed class CancelAfter(int rows, CancellationTokenSource cancellation) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Rows >= rows) cancellation.Cancel();
        }
    }
}
