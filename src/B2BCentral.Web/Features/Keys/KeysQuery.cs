using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Keys;

/// <summary>Every key that a seller ever made, newest first: what was revoked stays to be read.</summary>
public class KeysQuery(B2BCentralDb db)
{
    public Task<List<MadeKey>> AllAsync(int sellerId) => db.ApiKeys.Where(k => k.SellerId == sellerId).OrderByDescending(k => k.ApiKeyId)
        .Select(k => new MadeKey(
            k.ApiKeyId, k.Name, k.Scope, k.CreatedBy, k.CreatedAt, k.UsedAt, k.RevokedAt))
        .ToListAsync();
}

/// <param name="CreatedBy">The id of the user; where a command made it, what stands for the command.</param>
/// <param name="UsedAt">To within some minutes.</param>
public sealed record MadeKey(int ApiKeyId, string Name, ApiKeyScope Scope, string CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt);
