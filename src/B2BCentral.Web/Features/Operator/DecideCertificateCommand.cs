using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Features.Profile.Certifications;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Operator;

/// <summary>Approves or rejects a certificate that waits. The one it renews is done with when it is approved, and stands for itself again when it is rejected.</summary>
public class DecideCertificateCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, TimeProvider time, CurrentUser user)
{
    /// <param name="reason">Why it is rejected, for the seller to read; null approves it.</param>
    /// <returns>Null when there is no such certificate; false, and nothing is stored, when it was decided before.</returns>
    public async Task<bool?> RunAsync(int sellerId, int certificationId, string? reason)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync(sellerId);
        if (await db.Certifications.FirstOrDefaultAsync(c => c.SellerId == sellerId && c.CertificationId == certificationId) is not { } certification) return null;
        if (certification.State != CertificationState.Submitted) return false;

        var before = await closing.BeforeAsync(sellerId);
        (certification.State, certification.Reason) = reason is null ? (CertificationState.Approved, null) : (CertificationState.Rejected, reason);
        (certification.DecidedAt, certification.DecidedBy) = (time.GetUtcNow(), user.Id);
        if (reason is not null)
            await db.Certifications.Where(c => c.SellerId == sellerId && c.RenewedBy == certificationId).ExecuteUpdateAsync(set => set.SetProperty(c => c.RenewedBy, (int?)null));
        await log.AddAsync(new Change
        {
            SellerId = sellerId,
            UserId = user.Id,
            Kind = ChangeKind.Profile,
            Field = ProfileContent.CertificationField,
            Before = CertificationText.OfHistory(certification, "submitted"),
            After = CertificationText.OfHistory(certification, reason is null ? "approved" : "rejected"),
        });
        await db.SaveChangesAsync();
        await db.Marketplaces.Where(m => m.SellerId == sellerId).ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return true;
    }
}
