using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Imports;

/// <summary>The files that a seller loaded, or tried to.</summary>
public class ImportsQuery(B2BCentralDb db)
{
    private const int FailedShown = 10;

    public Task<int> CountAsync(int sellerId) => db.Imports.CountAsync(i => i.SellerId == sellerId);

    /// <summary>The newest first.</summary>
    public Task<List<Import>> PageAsync(int sellerId, int skip) => db.Imports.AsNoTracking().Where(i => i.SellerId == sellerId)
        .OrderByDescending(i => i.ImportId).Skip(skip).Take(PageOfList.Size).ToListAsync();

    public Task<Import?> FindAsync(int sellerId, int importId) =>
        db.Imports.AsNoTracking().FirstOrDefaultAsync(i => i.SellerId == sellerId && i.ImportId == importId);

    public Task<int> CountRejectedAsync(Import import) => RejectedOf(import).CountAsync();

    public Task<List<RejectedRow>> RejectedAsync(Import import, int skip) => RejectedOf(import).Skip(skip).Take(PageOfList.Size).ToListAsync();

    public IAsyncEnumerable<RejectedRow> StreamRejected(Import import) => RejectedOf(import).AsAsyncEnumerable();

    public Task<Upload?> UploadAsync(int sellerId, int uploadId) =>
        db.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.SellerId == sellerId && u.UploadId == uploadId);

    public Task<List<Upload>> UnfinishedAsync(int sellerId) => db.Uploads.AsNoTracking()
        .Where(u => u.SellerId == sellerId && (u.State == UploadState.Waiting || u.State == UploadState.Running)).OrderBy(u => u.UploadId).ToListAsync();

    public Task<List<Upload>> FailedAsync(int sellerId) => db.Uploads.AsNoTracking()
        .Where(u => u.SellerId == sellerId && u.State == UploadState.Failed).OrderByDescending(u => u.UploadId).Take(FailedShown).ToListAsync();

    public Task<Upload?> NewestUploadAsync(int sellerId) => db.Uploads.AsNoTracking().Where(u => u.SellerId == sellerId).OrderByDescending(u => u.UploadId).FirstOrDefaultAsync();

    /// <summary>Whether something came to the marketplace, as <see cref="Filters.Storefront.HasData"/> says it.</summary>
    public Task<bool> HasDataAsync(int sellerId, string marketplace) =>
        db.Marketplaces.AnyAsync(m => m.SellerId == sellerId && m.Code == marketplace && (m.ImportedAt != null || m.LastOrderDay != null));

    private IQueryable<RejectedRow> RejectedOf(Import import) => db.RejectedRows.AsNoTracking()
        .Where(r => r.SellerId == import.SellerId && r.ImportId == import.ImportId).OrderBy(r => r.LineNumber);
}
