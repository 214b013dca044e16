using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Uploads;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Puts the files of a form aside and in the queue.</summary>
public class UploadCommand(UploadFolder folder, UploadQueue queue, UploadLog log, CurrentUser user)
{
    /// <param name="form">What was sent.</param>
    /// <param name="mapping">How order lines are to be read.</param>
    /// <param name="sellerId">Who had the name when it was asked whether the user may; null where nobody had it.</param>
    /// <exception cref="NameTakenException">Somebody took the name meanwhile.</exception>
    /// <returns>The uploads, and a marketplace that their seller has.</returns>
    public async Task<(IReadOnlyList<Upload> Uploads, string Marketplace)> RunAsync(UploadForm form, OrderLinesMapping? mapping, int? sellerId)
    {
        var paths = new List<string>();
        try
        {
            foreach (var file in form.Files) paths.Add(await folder.SaveAsync(file));
            var uploads = form.Files.Zip(paths, (file, path) => new Upload
            {
                Marketplace = form.Marketplace!,
                FileName = Path.GetFileName(path),
                Format = form.Format,
                Size = file.Length,
                From = form.From,
                To = form.To,
                UserId = user.Id,
                Instance = folder.Instance,
            }).ToList();
            var marketplace = await log.AddAsync(form.Slug, uploads, sellerId, user.Id);
            foreach (var (upload, path) in uploads.Zip(paths)) queue.Add(upload, RequestOf(upload, path, form.Slug, mapping));
            return (uploads, marketplace);
        }
        catch
        {
            paths.ForEach(UploadFolder.Remove);
            throw;
        }
    }

    /// <summary>Puts a file whose days were missing in the queue once more, or leaves that to the site that has the file.</summary>
    public async Task AgainAsync(Upload upload, Period days)
    {
        await log.WaitsAgainAsync(upload.SellerId, upload.UploadId, days);
        if (queue.Find(upload.SellerId, upload.UploadId) is { } job) queue.AddAgain(job, days);
    }

    /// <summary>Stops the loading, here or at the site that has the file.</summary>
    public Task CancelAsync(Upload upload)
    {
        if (queue.Find(upload.SellerId, upload.UploadId) is not { } job) return log.CancelAsync(upload.SellerId, upload.UploadId);

        job.Cancel();
        return Task.CompletedTask;
    }

    private static ImportRequest RequestOf(Upload upload, string path, string slug, OrderLinesMapping? mapping) =>
        new(path, slug, upload.Marketplace, ReportFormats.Parse(upload.Format), mapping)
        {
            Period = upload is { From: { } from, To: { } to } ? new Period(from, to) : null,
            UserId = upload.UserId,
            UploadId = upload.UploadId,
        };
}
