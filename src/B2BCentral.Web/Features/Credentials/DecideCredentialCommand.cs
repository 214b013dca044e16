using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Profiles;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Credentials;

/// <summary>Approves or declines a credential, which can be changed as long as it is earned.</summary>
public class DecideCredentialCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CredentialFactsQuery facts, CurrentUser user)
{
    /// <returns>Null when this was never proposed here; false, and nothing is stored, when it is not earned any more.</returns>
    public async Task<bool?> RunAsync(TaskScope scope, string kind, CredentialState decision)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync(scope.Seller.Id);
        var credential = await db.Credentials.FirstOrDefaultAsync(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code && c.Kind == kind);
        if (credential is null || CredentialMark.Find(kind) is not { } mark) return null;
        if (credential.State == CredentialState.Lapsed || !mark.Judge(await facts.OfAsync(scope)).IsEarned) return false;

        var before = await closing.BeforeAsync(scope.SellerId);
        await log.AddAsync(new Change
        {
            SellerId = scope.SellerId,
            Marketplace = scope.Code,
            UserId = user.Id,
            Kind = ChangeKind.Profile,
            Field = ProfileContent.CredentialField,
            Before = Words(mark, credential.State),
            After = Words(mark, decision),
        });
        (credential.State, credential.DecidedAt, credential.DecidedBy) = (decision, scope.Now, user.Id);
        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return true;
    }

    private static string Words(CredentialMark mark, CredentialState state) => $"{mark.Name}: {state.ToString().ToLowerInvariant()}";
}
