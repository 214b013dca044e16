using System.Buffers.Text;
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

    /// <returns>The key, which is stored nowhere.</returns>
    public async Task<string> CreateAsync(int sellerId)
    {
        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        var last = await db.ApiKeys.Where(k => k.SellerId == sellerId).MaxAsync(k => (int?)k.ApiKeyId) ?? 0;
        db.ApiKeys.Add(new ApiKey { SellerId = sellerId, ApiKeyId = last + 1, Hash = HashOf(key), CreatedAt = time.GetUtcNow() });
        await db.SaveChangesAsync();
        return key;
    }

    /// <returns>The seller whose key it is; null for any other text.</returns>
    public async Task<Seller?> SellerOfAsync(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var hash = HashOf(key);
        return await db.ApiKeys.AsNoTracking().Where(k => k.Hash == hash).Select(k => k.Seller).FirstOrDefaultAsync();
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
