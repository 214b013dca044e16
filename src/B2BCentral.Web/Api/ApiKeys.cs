using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Api;

/// <summary>Makes and recognises the keys of scripts.</summary>
public class ApiKeys(B2BCentralDb db, ChangeLog log, LastUseCommand lastUse, TimeProvider time)
{
    private const string Prefix = "b2bc_";
    private const int RandomBytes = 32;

    /// <returns>The key, which is stored nowhere.</returns>
    public async Task<string> CreateAsync(int sellerId, string name, ApiKeyScope scope, string userId)
    {
        // The numbers of the key and of the change are the next ones until the write.
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        var last = await db.ApiKeys.Where(k => k.SellerId == sellerId).MaxAsync(k => (int?)k.ApiKeyId) ?? 0;
        db.ApiKeys.Add(new ApiKey { SellerId = sellerId, ApiKeyId = last + 1, Name = name, Scope = scope, Hash = HashOf(key), CreatedAt = time.GetUtcNow(), CreatedBy = userId });
        await log.AddAsync(Changed(sellerId, userId, name, before: null, WordsOf(scope)));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return key;
    }

    /// <returns>False when the seller has no such key that is valid.</returns>
    public async Task<bool> RevokeAsync(int sellerId, int keyId, string userId)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        if (await db.ApiKeys.FirstOrDefaultAsync(k => k.SellerId == sellerId && k.ApiKeyId == keyId && k.RevokedAt == null) is not { } key) return false;

        key.RevokedAt = time.GetUtcNow();
        await log.AddAsync(Changed(sellerId, userId, key.Name, WordsOf(key.Scope), "revoked"));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    /// <returns>The key with its seller; null for any other text and for a key that was revoked.</returns>
    public async Task<ApiKey?> FindAsync(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var hash = HashOf(key);
        return await db.ApiKeys.AsNoTracking().Include(k => k.Seller).FirstOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null);
    }

    public Task UsedAsync(ApiKey key) => lastUse.NoteAsync(db, key.UsedAt, now =>
        db.ApiKeys.Where(k => k.SellerId == key.SellerId && k.ApiKeyId == key.ApiKeyId).ExecuteUpdateAsync(set => set.SetProperty(k => k.UsedAt, (DateTimeOffset?)now)));

    private static Change Changed(int sellerId, string userId, string name, string? before, string? after) =>
        new() { SellerId = sellerId, UserId = userId, Kind = ChangeKind.ApiKey, Subject = name, Field = "API key", Before = before, After = after };

    private static string WordsOf(ApiKeyScope scope) => scope.ToString().ToLowerInvariant();

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
