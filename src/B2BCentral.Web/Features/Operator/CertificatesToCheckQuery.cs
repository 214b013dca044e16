using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Operator;

/// <summary>The certificates of all sellers, for the operator of the site: bound to no seller, because checking proofs is nobody's own business.</summary>
public class CertificatesToCheckQuery(B2BCentralDb db)
{
    private const int MostDecided = 20;

    /// <summary>Those that wait, the longest first.</summary>
    public Task<List<CertificateToCheck>> WaitingAsync() =>
        WithSellers(db.Certifications.Where(c => c.State == CertificationState.Submitted).OrderBy(c => c.SubmittedAt).ThenBy(c => c.CertificationId)).ToListAsync();

    /// <summary>Those that were decided last.</summary>
    public Task<List<CertificateToCheck>> DecidedAsync() =>
        WithSellers(db.Certifications.Where(c => c.State != CertificationState.Submitted).OrderByDescending(c => c.DecidedAt).ThenBy(c => c.CertificationId).Take(MostDecided)).ToListAsync();

    private IQueryable<CertificateToCheck> WithSellers(IQueryable<Certification> certifications) => certifications.AsNoTracking().Select(c => new CertificateToCheck(
        db.Sellers.Where(s => s.Id == c.SellerId).Select(s => s.Name).First(), c,
        db.Certifications.FirstOrDefault(old => old.SellerId == c.SellerId && old.RenewedBy == c.CertificationId)));
}

/// <param name="Renewed">The certificate whose place it takes once it is approved.</param>
public sealed record CertificateToCheck(string Seller, Certification Certification, Certification? Renewed);
