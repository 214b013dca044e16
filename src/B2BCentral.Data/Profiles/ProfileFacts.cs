using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Profiles;

/// <summary>What of a seller's profile counts for its score.</summary>
/// <param name="ActiveCertifications">Approved, not over on the day, and not renewed by another.</param>
public sealed record ProfileFacts(bool HasAbout, bool HasYear, bool HasEmployees, bool HasRevenue, bool HasLogo, int ActiveCertifications);

/// <summary>Reads the facts without the logo and the proofs, which are large.</summary>
public class ProfileFactsQuery(B2BCentralDb db)
{
    /// <param name="sellerId">Whose profile.</param>
    /// <param name="today">The local day of the marketplace that asks.</param>
    public async Task<ProfileFacts> OfAsync(int sellerId, DateOnly today)
    {
        var certifications = await db.ActiveCertifications(sellerId, today).CountAsync();
        return await db.BusinessProfiles.Where(p => p.SellerId == sellerId)
            .Select(p => new ProfileFacts(p.About != null, p.YearEstablished != null, p.Employees != null, p.AnnualRevenue != null, p.Logo != null, certifications))
            .FirstOrDefaultAsync() ?? new ProfileFacts(false, false, false, false, false, certifications);
    }
}
