using System.Text;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sqlite;
using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.Faults;

/// <summary>The short form of <c>faults disk</c>, which needs no small disk: SQLite is told that its file may not grow.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private readonly FullDisk disk = new();
    private TestDatabase database = null!;
    private SiteOn site = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        site = NewSite();
        await site.Given.Seller(FaultSite.Seller).Order(asin: "P1").Imported();
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await database.DisposeAsync();
    }

    private SiteOn NewSite() => new(database.ConnectionString, disk);

    [Fact]
    public async Task An_upload_says_that_the_disk_is_full_and_with_room_on_it_the_file_is_loaded()
    {
        var report = Encoding.UTF8.GetBytes(OrderRow.Report(Enumerable.Range(1, 3_000).Select(i => new OrderRow($"{i}"))));
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site);

        disk.IsFull = true;
        var sent = await FaultSite.UploadAsync(visitor, "orders.txt", report);
        await site.EndedAsync();
        var refused = await visitor.GetAsync(sent.Header("Location")!);

        Assert.Contains("The disk of the site is full", refused.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
        Assert.Equal(200, (await visitor.GetAsync($"/b2b?seller={FaultSite.Seller}&marketplace=US")).Status);
        Assert.Empty(Directory.EnumerateDirectories(site.Uploads));

        disk.IsFull = false;
        await FaultSite.UploadAsync(visitor, "orders.txt", report);
        await site.EndedAsync();
        Assert.Contains("orders.txt", (await visitor.GetAsync($"/imports?seller={FaultSite.Seller}&marketplace=US")).Page.Words(".import-file"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_does_not_fit_says_so_and_changes_nothing()
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site);
        var picture = PictureFiles.Png(600, 600, pixels: Noise(600, 600 * 3));

        disk.IsFull = true;
        var answer = await visitor.PostFilesAsync($"/listings/pictures/P1?seller={FaultSite.Seller}&marketplace=US", [("front.png", picture)], ("altText", "Front"));

        Assert.Equal((507, "The disk is full"), (answer.Status, answer.Page.Words("h1")));
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task Rejected_rows_that_do_not_fit_beside_the_file_are_known_before_anything_is_stored()
    {
        // Only Linux has a file that is always full.
        if (!File.Exists("/dev/full")) return;

        await File.WriteAllTextAsync(database.File("orders.txt"), OrderRow.Report(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" }));
        File.CreateSymbolicLink(database.File("orders.txt.rejected.csv.part"), "/dev/full");

        var end = await WebProgram.RunAsync(["import", database.File("orders.txt"), "--seller", "brand-new", .. database.Arguments]);

        Assert.Equal((2, $"{database.File("orders.txt")}: the disk is full. Nothing of the file is in the database, and what was there still is; make room on the disk, then load it again."), (end.ExitCode, end.Error));
        Assert.False(await database.Context.Sellers.AnyAsync(seller => seller.Slug == "brand-new"));
    }

    [Fact]
    public void Every_database_and_file_system_says_it_in_its_own_way()
    {
        Assert.True(new PostgresException("could not extend file", "ERROR", "ERROR", PostgresErrorCodes.DiskFull).IsFull());
        Assert.True(new DbUpdateException("", new Microsoft.Data.Sqlite.SqliteException("database or disk is full", 13)).IsFull());
        Assert.False(new IOException("The file is in use.").IsFull());
        Assert.False(new PostgresException("away", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown).IsFull());
    }

    // Packs into nothing smaller; each row begins with its filter.
    private static byte[] Noise(int height, int bytes)
    {
        var noise = new byte[height * (1 + bytes)];
        new Random(1).NextBytes(noise);
        for (var row = 0; row < height; row++) noise[row * (1 + bytes)] = 0;
        return noise;
    }

    private sealed class SiteOn(string connectionString, FullDisk disk) : FaultSite("Sqlite", connectionString)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(disk)));
        }
    }
}
