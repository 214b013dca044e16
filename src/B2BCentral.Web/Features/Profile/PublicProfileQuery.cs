using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Profile;

/// <summary>What business customers are shown of a seller.</summary>
public class PublicProfileQuery(B2BCentralDb db)
{
    /// <param name="store">Whose; credentials are earned in one marketplace.</param>
    /// <param name="today">Its local day, on which certificates have to hold.</param>
    public async Task<PublicProfile> RunAsync(Storefront store, DateOnly today) => new(
        await ProfileAsync(store.SellerId),
        await db.ActiveCertifications(store.SellerId, today).AsNoTracking().OrderBy(c => c.Type).ThenBy(c => c.OtherName).ThenBy(c => c.CertificationId).ToListAsync(),
        await db.Credentials.Where(c => c.SellerId == store.SellerId && c.Marketplace == store.Marketplace.Code && c.State == CredentialState.Approved).Select(c => c.Kind).ToListAsync());

    /// <returns>Null when the seller told nothing yet.</returns>
    public Task<BusinessProfile?> ProfileAsync(int sellerId) => db.BusinessProfiles.AsNoTracking().FirstOrDefaultAsync(p => p.SellerId == sellerId);
}

/// <param name="Certifications">The active ones.</param>
/// <param name="Credentials">The kinds that the seller approved.</param>
public sealed record PublicProfile(BusinessProfile? Profile, IReadOnlyList<Certification> Certifications, IReadOnlyList<string> Credentials);
