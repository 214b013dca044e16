using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>Hands in certificates and takes them away. Each answers whether it was done.</summary>
public class CertificationsCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user, TimeProvider time)
{
    /// <param name="renewedId">The certificate whose place it is to take; null for one that is new.</param>
    /// <returns>False when the other one cannot be renewed, or its renewal was handed in already.</returns>
    public Task<bool> AddAsync(Storefront store, CertificationFacts facts, int? renewedId) => ChangeAsync(store, async () =>
    {
        if (renewedId is null && await IsWaitingAsync(store, facts)) return true;

        var added = await NewAsync(store, facts);
        if (renewedId is not null)
        {
            var renewed = await FindAsync(store, renewedId.Value);
            if (renewed is not { State: CertificationState.Approved, RenewedBy: null }) return false;
            renewed.RenewedBy = added.CertificationId;
        }

        db.Certifications.Add(added);
        db.CertificationFiles.Add(new CertificationFile { SellerId = store.SellerId, CertificationId = added.CertificationId, Content = facts.Proof.Content });
        await WriteDownAsync(store, null, CertificationText.OfHistory(added, "submitted"));
        return true;
    });

    /// <summary>Takes the certificate away for good, with its proof. One that it renewed stands for itself again, or goes on in the one that renewed this.</summary>
    public Task<bool> RemoveAsync(Storefront store, int certificationId) => ChangeAsync(store, async () =>
    {
        if (await FindAsync(store, certificationId) is not { } removed) return false;

        await db.CertificationFiles.Where(f => f.SellerId == store.SellerId && f.CertificationId == certificationId).ExecuteDeleteAsync();
        await db.Certifications.Where(c => c.SellerId == store.SellerId && c.RenewedBy == certificationId).ExecuteUpdateAsync(set => set.SetProperty(c => c.RenewedBy, removed.RenewedBy));
        db.Certifications.Remove(removed);
        await WriteDownAsync(store, CertificationText.OfHistory(removed, removed.State == CertificationState.Approved ? "approved" : "not approved"), null);
        return true;
    });

    // A form that was sent twice, by a second click or a slow line, is one certificate.
    private Task<bool> IsWaitingAsync(Storefront store, CertificationFacts facts) => db.Certifications.AnyAsync(c =>
        c.SellerId == store.SellerId && c.State == CertificationState.Submitted && c.Type == facts.Type && c.OtherName == facts.OtherName && c.IssuingBody == facts.IssuingBody
        && c.Number == facts.Number && c.IssuedOn == facts.IssuedOn && c.ExpiresOn == facts.ExpiresOn && c.FileName == facts.FileName);

    private async Task<bool> ChangeAsync(Storefront store, Func<Task<bool>> change)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync();
        var before = await closing.BeforeAsync(store.SellerId);
        if (!await change()) return false;

        await db.SaveChangesAsync();
        await db.Marketplaces.Where(m => m.SellerId == store.SellerId).ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return true;
    }

    private async Task<Certification> NewAsync(Storefront store, CertificationFacts facts) => new()
    {
        SellerId = store.SellerId,
        CertificationId = await NewIdAsync(store),
        Type = facts.Type,
        OtherName = facts.OtherName,
        IssuingBody = facts.IssuingBody,
        Number = facts.Number,
        IssuedOn = facts.IssuedOn,
        ExpiresOn = facts.ExpiresOn,
        State = CertificationState.Submitted,
        FileName = facts.FileName,
        ContentType = facts.Proof.ContentType,
        SubmittedAt = time.GetUtcNow(),
        SubmittedBy = user.Id,
    };

    private Task<int> NewIdAsync(Storefront store) => NewNumber.DrawAsync(async id => await FindAsync(store, id) is not null);

    private Task<Certification?> FindAsync(Storefront store, int certificationId) =>
        db.Certifications.FirstOrDefaultAsync(c => c.SellerId == store.SellerId && c.CertificationId == certificationId);

    private Task WriteDownAsync(Storefront store, string? before, string? after) =>
        log.AddAsync(new Change { SellerId = store.SellerId, UserId = user.Id, Kind = ChangeKind.Profile, Field = ProfileContent.CertificationField, Before = before, After = after });
}
