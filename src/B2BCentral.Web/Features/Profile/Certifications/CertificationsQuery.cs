using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>The certificates of a seller.</summary>
public class CertificationsQuery(B2BCentralDb db)
{
    /// <summary>The newest first.</summary>
    public Task<List<Certification>> AllAsync(int sellerId) => db.Certifications.AsNoTracking()
        .Where(c => c.SellerId == sellerId).OrderByDescending(c => c.SubmittedAt).ThenBy(c => c.CertificationId).ToListAsync();

    /// <returns>Null when this seller has no such certificate.</returns>
    public Task<Certification?> FindAsync(int sellerId, int certificationId) => db.Certifications.AsNoTracking()
        .FirstOrDefaultAsync(c => c.SellerId == sellerId && c.CertificationId == certificationId);

    /// <returns>Null when this seller has no such certificate.</returns>
    public Task<Proof?> ProofAsync(int sellerId, int certificationId) => db.Certifications
        .Where(c => c.SellerId == sellerId && c.CertificationId == certificationId)
        .Join(db.CertificationFiles, c => new { c.SellerId, c.CertificationId }, f => new { f.SellerId, f.CertificationId }, (c, f) => new Proof(c.FileName, c.ContentType, f.Content))
        .FirstOrDefaultAsync();
}

public sealed record Proof(string FileName, string ContentType, byte[] Content);
