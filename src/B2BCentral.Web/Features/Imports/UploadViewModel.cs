using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <param name="store">Whose page it is.</param>
/// <param name="upload">As the database knows it.</param>
/// <param name="job">As it stands this moment; null once it has ended, and where another site has the file.</param>
/// <param name="import">What it became.</param>
/// <param name="now">For the time it has taken so far.</param>
public sealed class UploadViewModel(Storefront store, Upload upload, UploadJob? job, Import? import, DateTimeOffset now)
{
    public string FileName => upload.FileName;

    public string Id => $"upload-{upload.UploadId.ToString(CultureInfo.InvariantCulture)}";

    public string Href => PageAddress.Of(store, $"{UploadForm.Path}/{upload.UploadId.ToString(CultureInfo.InvariantCulture)}");

    public string CancelHref => PageAddress.Of(store, $"{UploadForm.Path}/{upload.UploadId.ToString(CultureInfo.InvariantCulture)}/cancel");

    public string BackHref => PageAddress.Of(store, ImportsViewModel.Path);

    public ImportText? Import { get; } = import is null ? null : new ImportText(import, store);

    public string DashboardHref => $"/b2b?seller={store.Seller.Slug}&marketplace={upload.Marketplace}";

    /// <summary>The file is still here and waits for its days.</summary>
    public DaysForm? Days { get; set; } = job?.AsksForDays ?? upload.AsksForDays ? new DaysForm() : null;

    public string DaysHref => PageAddress.Of(store, $"{UploadForm.Path}/{upload.UploadId.ToString(CultureInfo.InvariantCulture)}/days");

    public string? Problem => (upload.State == UploadState.Failed ? upload.Problem : job?.Problem) is { } problem ? BrowserWords.Of(KeptWords.Said(problem)) : null;

    /// <summary>It still waits or runs, so the page asks again.</summary>
    public bool IsUnderWay => Problem is null && Import is null && !IsCancelled;

    public bool IsBeingCancelled => Problem is null && Import is null && IsCancelled;

    public string Title => Problem is not null ? T("This file was not loaded")
        : Import is not null ? T("The file is loaded")
        : IsBeingCancelled ? T("Cancelled by you")
        : StartedAt is null ? T("Waiting") : T("Loading");

    /// <summary>Percent of the file's bytes that are read; null while nothing is.</summary>
    public int? Percent => Progress is { Length: > 0 } progress ? (int)(progress.BytesRead * 100 / progress.Length) : null;

    public string Phase => Progress switch
    {
        _ when StartedAt is null => T("Waiting for the file before it"),
        { } progress when progress.BytesRead >= progress.Length => Tf($"{Texts.Plural(progress.Rows, T("row"), T("rows"))} read; updating the figures"),
        { } progress => Tf($"{Texts.Plural(progress.Rows, T("row"), T("rows"))}, {FileSize.Of(progress.BytesRead)} of {FileSize.Of(progress.Length)} read"),
        _ => T("Opening the file"),
    };

    public string? Elapsed => StartedAt is { } started ? Tf($"{Math.Max(0, (int)(now - started).TotalSeconds)} s so far") : null;

    private bool IsCancelled => job?.IsCancelled ?? upload.IsCancelled;

    private DateTimeOffset? StartedAt => job is null ? upload.StartedAt : job.StartedAt;

    private ImportProgress? Progress => job is not null ? job.Progress : upload.BytesRead == 0 ? null : new ImportProgress(upload.RowsRead, upload.BytesRead, upload.Size);

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        (T("File"), $"{upload.FileName}, {FileSize.Of(upload.Size)}"), (T("Kind"), Import?.Kind ?? ImportText.KindOf(upload.Format) ?? T("Detected automatically by its columns")), (T("Marketplace"), upload.Marketplace),
    ];
}
