using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Api;

/// <summary>Makes and recognises the keys of scripts.</summary>
public class ApiKeys(B2BCentralDb db, TimeProvider time)
{
    private const string Prefix = "b2bc_";
    private const int RandomBytes = 32;

    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);

    /// <returns>The key, which is stored nowhere.</returns>
    public async Task<string> CreateAsync(int sellerId, string name, ApiKeyScope scope, string userId)
    {
        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        var last = await db.ApiKeys.Where(k => k.SellerId == sellerId).MaxAsync(k => (int?)k.ApiKeyId) ?? 0;
        db.ApiKeys.Add(new ApiKey { SellerId = sellerId, ApiKeyId = last + 1, Name = name, Scope = scope, Hash = HashOf(key), CreatedAt = time.GetUtcNow(), CreatedBy = userId });
        await db.SaveChangesAsync();
        return key;
    }

    /// <returns>The key with its seller; null for any other text and for a key that was revoked.</returns>
    public async Task<ApiKey?> FindAsync(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var hash = HashOf(key);
        return await db.ApiKeys.AsNoTracking().Include(k => k.Seller).FirstOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null);
    }

    public async Task UsedAsync(ApiKey key)
    {
        DateTimeOffset? now = time.GetUtcNow();
        if (now - key.UsedAt < Precision) return;

        try
        {
            await db.ApiKeys.Where(k => k.SellerId == key.SellerId && k.ApiKeyId == key.ApiKeyId).ExecuteUpdateAsync(set => set.SetProperty(k => k.UsedAt, now));
        }
        catch (DbException)
        {
            // An import may be writing; a later request says it.
        }
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
