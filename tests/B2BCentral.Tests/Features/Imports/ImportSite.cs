using System.Text;
using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Web.Features.Imports.Background;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Imports;

/// <summary>A site with a demo store and one of somebody's own, and a visitor who uploads files to it.</summary>
public sealed class ImportSite : SeededSite
{
    public const string Own = "my-shop";
    public const string WithoutFiles = "no-files-yet";
    public const string Demo = "demo-shop";

    private readonly TemporaryFolder uploads = new();

    /// <summary>The folder of the site, which is the first there.</summary>
    public string Uploads => Path.Combine(uploads.Path, "1");

    /// <summary>Sends files and waits until all are loaded or refused.</summary>
    /// <returns>The answer to the form.</returns>
    public async Task<Answer> UploadAsync(Visitor visitor, string seller, IEnumerable<(string Name, string Text)> files, params IEnumerable<(string Name, string Value)> fields)
    {
        var address = $"?seller={seller}&marketplace=US";
        var answer = await visitor.PostFilesAsync(
            "/imports" + address, "/imports/uploads" + address, files.Select(file => ("Files", file.Name, Encoding.UTF8.GetBytes(file.Text))),
            [.. fields, .. Defaults.Where(known => fields.All(field => field.Name != known.Name))]);
        await EndedAsync();
        return answer;
    }

    /// <returns>The page of the upload after it has ended.</returns>
    public async Task<Answer> UploadOneAsync(Visitor visitor, string name, string text, string seller = Own, params IEnumerable<(string Name, string Value)> fields) =>
        await visitor.GetAsync((await UploadAsync(visitor, seller, [(name, text)], fields)).Header("Location")!);

    /// <summary>Waits until nothing is left to load.</summary>
    public async Task EndedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<UploadQueue>();
        foreach (var upload in await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Uploads.AsNoTracking().ToListAsync())
            if (queue.Find(upload.SellerId, upload.UploadId) is { } job) await job.Ended;
    }

    protected override async Task SeedAsync()
    {
        await Given.Demo(Demo).Order();
        await Given.Seller(Own).Order(amount: 12.34).Imported();
        await Given.Seller(WithoutFiles);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Uploads:Folder", uploads.Path);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        uploads.Dispose();
    }

    private static readonly (string Name, string Value)[] Defaults = [("Marketplace", "US"), ("Format", "auto"), ("OwnStore", "")];
}
