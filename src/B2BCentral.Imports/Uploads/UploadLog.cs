using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Users;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Uploads;

/// <summary>The states of uploads in the database. A file stays with the site that took it, and every site on the database knows what becomes of it.</summary>
public class UploadLog(B2BCentralDb db, SellerDirectory sellers, TimeProvider time)
{
    public const string Stopped = "The site was stopped while this file was being loaded. Nothing of it is in the database; upload it again.";

    /// <summary>A site that says nothing for so long is gone, and its files with it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const int LongestProblem = 1_000;

    /// <summary>Adds uploads that wait, and their seller if it is new.</summary>
    /// <param name="slug">Whose files they are.</param>
    /// <param name="uploads">Each with everything but its seller, its number and its time.</param>
    /// <param name="expected">Who had the name when it was asked whose it is; null where it was free.</param>
    /// <param name="openedBy">Who becomes the owner where the seller is new; null for nobody.</param>
    /// <exception cref="NameTakenException">Somebody else has the name by now.</exception>
    /// <returns>A marketplace that the seller has: the one chosen unless that is still to come with its first file.</returns>
    public async Task<string> AddAsync(string slug, IReadOnlyList<Upload> uploads, int? expected, string? openedBy)
    {
        // Not the seller's turn, which a running import has for as long as it takes: the next file can be sent meanwhile.
        await using var transaction = await db.BeginWritingAsync(B2BCentralDb.Nobody);
        var seller = await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstOrDefaultAsync(s => s.Slug == slug);
        if (seller?.Id != expected) throw new NameTakenException();

        var sellerId = seller?.Id ?? (await sellers.GetOrAddAsync(slug, uploads[0].Marketplace)).SellerId;
        if (seller is null && openedBy is not null) db.Memberships.Add(new Membership { SellerId = sellerId, UserId = openedBy, Role = SellerRole.Owner, Since = time.GetUtcNow() });
        var last = await db.Uploads.Where(u => u.SellerId == sellerId).MaxAsync(u => (int?)u.UploadId) ?? 0;
        foreach (var upload in uploads)
        {
            (upload.SellerId, upload.UploadId, upload.State, upload.CreatedAt, upload.SeenAt) = (sellerId, ++last, UploadState.Waiting, time.GetUtcNow(), time.GetUtcNow());
            db.Uploads.Add(upload);
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        var codes = seller?.Marketplaces.ConvertAll(m => m.Code) ?? [];
        return codes.Count == 0 || codes.Contains(uploads[0].Marketplace) ? uploads[0].Marketplace : codes[0];
    }

    /// <summary>It was refused for days that are known now.</summary>
    public Task WaitsAgainAsync(int sellerId, int uploadId, Period days) => One(sellerId, uploadId).Where(u => u.State == UploadState.Failed && u.AsksForDays).ExecuteUpdateAsync(set => set
        .SetProperty(u => u.State, UploadState.Waiting).SetProperty(u => u.AsksForDays, false).SetProperty(u => u.From, days.From).SetProperty(u => u.To, days.To)
        .SetProperty(u => u.Problem, (string?)null).SetProperty(u => u.EndedAt, (DateTimeOffset?)null));

    public Task StartedAsync(int sellerId, int uploadId) =>
        One(sellerId, uploadId).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Running).SetProperty(u => u.StartedAt, time.GetUtcNow()));

    public Task FailedAsync(int sellerId, int uploadId, string problem, bool asksForDays = false)
    {
        var words = PlainText.Cut(problem, LongestProblem);
        return One(sellerId, uploadId).Where(u => u.State != UploadState.Done).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.State, UploadState.Failed).SetProperty(u => u.Problem, words).SetProperty(u => u.AsksForDays, asksForDays).SetProperty(u => u.EndedAt, time.GetUtcNow()));
    }

    /// <summary>The site that has the file is asked to give it up.</summary>
    public Task CancelAsync(int sellerId, int uploadId) => Held(One(sellerId, uploadId)).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsCancelled, true));

    /// <summary>Tells the others that the file is still here and how far it is.</summary>
    /// <returns>What others asked for meanwhile: state, days and the end of it. Null when the upload is gone.</returns>
    public async Task<Upload?> SeenAsync(int sellerId, int uploadId, ImportProgress progress)
    {
        await Held(One(sellerId, uploadId)).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.SeenAt, time.GetUtcNow()).SetProperty(u => u.RowsRead, progress.Rows).SetProperty(u => u.BytesRead, progress.BytesRead));
        return await One(sellerId, uploadId).AsNoTracking().FirstOrDefaultAsync();
    }

    /// <summary>Whatever this site left waiting or running when it was stopped has failed: its import never ended, so nothing of it was kept. So has what is older than the names of sites.</summary>
    /// <param name="instance">The name of this site.</param>
    /// <param name="isOnlySite">Nobody else can have any of the uploads, whatever name a folder that was lost gave them.</param>
    public Task FailLeftAsync(string instance, bool isOnlySite) => FailAllAsync(Held(db.Uploads).Where(u => isOnlySite || u.Instance == instance || u.Instance == ""));

    /// <summary>The same for sites that are gone for good, as containers go.</summary>
    public Task FailSilentAsync()
    {
        var silent = time.GetUtcNow() - Patience;
        return FailAllAsync(Held(db.Uploads).Where(u => u.SeenAt < silent));
    }

    private async Task FailAllAsync(IQueryable<Upload> left)
    {
        foreach (var upload in await left.AsNoTracking().ToListAsync()) await FailedAsync(upload.SellerId, upload.UploadId, Stopped);
    }

    // A site still has the file.
    private static IQueryable<Upload> Held(IQueryable<Upload> uploads) =>
        uploads.Where(u => u.State == UploadState.Waiting || u.State == UploadState.Running || u.AsksForDays);

    private IQueryable<Upload> One(int sellerId, int uploadId) => db.Uploads.Where(u => u.SellerId == sellerId && u.UploadId == uploadId);
}
