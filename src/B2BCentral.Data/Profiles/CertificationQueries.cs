namespace B2BCentral.Data.Profiles;

public static class CertificationQueries
{
    /// <summary>The certificates that count on a day: approved, not over, and not renewed by one that was approved.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="sellerId">Whose.</param>
    /// <param name="today">The local day of the marketplace that asks; a certificate holds on its last day.</param>
    public static IQueryable<Certification> ActiveCertifications(this B2BCentralDb db, int sellerId, DateOnly today) => db.Certifications.Where(c =>
        c.SellerId == sellerId && c.State == CertificationState.Approved && (c.ExpiresOn == null || c.ExpiresOn >= today)
        && !db.Certifications.Any(newer => newer.SellerId == sellerId && newer.CertificationId == c.RenewedBy && newer.State == CertificationState.Approved));
}
