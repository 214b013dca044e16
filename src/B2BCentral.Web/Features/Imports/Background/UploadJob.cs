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
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long startedAt;
    private int answers;

    public Upload Upload { get; } = upload;

    public ImportRequest Request { get; } = request;

    public bool IsCancelled => isCancelled;

    /// <summary>Why nothing came of it; the database says so too as soon as it can be written to.</summary>
    public string? Problem => problem;

    /// <summary>It failed only for the days that its file does not tell, and the file is still here.</summary>
    public bool AsksForDays { get; private set; }

    /// <summary>Null until the first rows are read.</summary>
    public ImportProgress? Progress => (ImportProgress?)progress;

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? StartedAt => Interlocked.Read(ref startedAt) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Completes when nothing more will happen to it: it is in the database, or its state is.</summary>
    public Task Ended => ended.Task;

    internal CancellationTokenSource Cancellation { get; } = new();

    public void Report(ImportProgress value) => progress = value;

    public void Start(DateTimeOffset now) => Interlocked.Exchange(ref startedAt, now.UtcTicks);

    public void Fail(string words) => problem = words;

    public void AskForDays() => AsksForDays = true;

    /// <returns>True for the first who brings the days: a form here and the word of another site may come at once.</returns>
    internal bool TryAnswer() => AsksForDays && Interlocked.Increment(ref answers) == 1;

    /// <returns>True where nobody brought the days, and nobody can any more.</returns>
    internal bool TryGiveUp()
    {
        if (!TryAnswer()) return false;

        AsksForDays = false;
        return true;
    }

    public void End() => ended.TrySetResult();

    public void Cancel()
    {
        isCancelled = true;
        Cancellation.Cancel();
    }
}
