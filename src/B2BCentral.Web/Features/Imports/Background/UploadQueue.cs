using System.Collections.Concurrent;
using System.Threading.Channels;
using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Features.Imports.Background;

/// <summary>The uploads that wait or are being loaded, in the order in which they came. One is loaded at a time, as a database has one writer.</summary>
public sealed class UploadQueue
{
    private readonly Channel<UploadJob> channel = Channel.CreateUnbounded<UploadJob>();
    private readonly ConcurrentDictionary<(int SellerId, int UploadId), UploadJob> jobs = new();

    public void Add(Upload upload, ImportRequest request)
    {
        var job = new UploadJob(upload, request);
        jobs[(upload.SellerId, upload.UploadId)] = job;
        channel.Writer.TryWrite(job);
    }

    /// <summary>Once more the file whose days were missing, whoever else brings them too.</summary>
    public void AddAgain(UploadJob job, Period days)
    {
        if (job.TryAnswer()) Add(job.Upload, job.Request with { Period = days });
    }

    public UploadJob? Find(int sellerId, int uploadId) => jobs.GetValueOrDefault((sellerId, uploadId));

    /// <summary>Whose files are here.</summary>
    internal IReadOnlyList<UploadJob> All() => [.. jobs.Values];

    internal IAsyncEnumerable<UploadJob> ReadAsync(CancellationToken stopping) => channel.Reader.ReadAllAsync(stopping);

    internal void Remove(UploadJob job) => jobs.TryRemove((job.Upload.SellerId, job.Upload.UploadId), out _);
}
