using AngleSharp.Html.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Imports.Background;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Testing.Faults;

/// <summary>The site on a database that something happens to.</summary>
public class FaultSite(string provider, string connectionString) : TestSite
{
    public const string Seller = "fault-shop";

    private readonly TemporaryFolder files = new();

    /// <summary>Where uploaded files wait.</summary>
    public string Uploads => Path.Combine(files.Path, "1");

    /// <summary>Loads a report as the command does, without its process.</summary>
    public async Task ImportAsync(SalesReport report, string seller = Seller)
    {
        var path = files.File("imported.txt");
        await report.WriteAsync(path);
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(path, seller, "US", ReportFormat.Auto, null));
    }

    /// <summary>All orders of all sellers.</summary>
    public async Task<int> OrdersAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Orders.CountAsync();
    }

    /// <summary>A key that may write.</summary>
    public async Task<string> KeyAsync(string seller)
    {
        await using var scope = Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == seller).Select(s => s.Id).SingleAsync();
        return await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(id, "test", ApiKeyScope.Write, TestSignIn.OperatorId);
    }

    /// <summary>Sends a file as the form does.</summary>
    /// <param name="visitor">Who.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="content">Of the file.</param>
    /// <param name="store">The name of a new store; null for the seller's.</param>
    public static Task<Answer> UploadAsync(Visitor visitor, string name, byte[] content, string? store = null)
    {
        const string Address = $"?seller={Seller}&marketplace=US";
        return visitor.PostFilesAsync("/imports" + Address, "/imports/uploads" + Address, [("Files", name, content)], ("Marketplace", "US"), ("Format", "auto"), ("OwnStore", store ?? ""));
    }

    /// <summary>Waits until every file that was sent is loaded or refused.</summary>
    public async Task EndedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<UploadQueue>();
        foreach (var upload in await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Uploads.AsNoTracking().ToListAsync())
            if (queue.Find(upload.SellerId, upload.UploadId) is { } job) await job.Ended;
    }

    /// <summary>Every figure of the widgets of orders, in the order in which they are printed.</summary>
    public static string FiguresOf(IHtmlDocument page) => string.Join('\n', page.QuerySelectorAll("[data-figure]")
        .Where(figure => figure.Closest("[data-widget]")?.GetAttribute("data-widget") is "sales-snapshot" or "customer-segments" or "top-products")
        .Select(figure => $"{figure.GetAttribute("data-figure")}={figure.GetAttribute("data-value")}"));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        files.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Database:Provider", provider);
        builder.UseSetting("ConnectionStrings:B2BCentral", connectionString);
        builder.UseSetting("Uploads:Folder", files.Path);
        // What is to be expected fills logs.
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
