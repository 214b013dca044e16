using B2BCentral.Data.Imports;
using B2BCentral.Imports;

namespace B2BCentral.Web.Features.Imports.Background;

/// <summary>An upload on its way into the database, as it stands this moment.</summary>
public sealed class UploadJob(Upload upload, ImportRequest request) : IProgress<ImportProgress>
{
    // Read while the worker writes: each is one reference or one number.
    private volatile string? problem;
    private volatile object? progress;
    private volatile bool isCancelled;
    private long startedAt;

    public Upload Upload { get; } = upload;

    public ImportRequest Request { get; } = request;

    public bool IsCancelled => isCancelled;

    /// <summary>Why nothing came of it; the database says so too as soon as it can be written to.</summary>
    public string? Problem => problem;

    /// <summary>Null until the first rows are read.</summary>
    public ImportProgress? Progress => (ImportProgress?)progress;

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? StartedAt => Interlocked.Read(ref startedAt) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    internal CancellationTokenSource Cancellation { get; } = new();

    public void Report(ImportProgress value) => progress = value;

    public void Start(DateTimeOffset now) => Interlocked.Exchange(ref startedAt, now.UtcTicks);

    public void Fail(string words) => problem = words;

    public void Cancel()
    {
        isCancelled = true;
        Cancellation.Cancel();
    }
}
