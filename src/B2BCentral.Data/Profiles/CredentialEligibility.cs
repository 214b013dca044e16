using B2BCentral.Data.Jobs;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Profiles;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Profiles;

/// <summary>Once a day: which credentials the seller has earned in a marketplace, and which it has no longer.</summary>
public class CredentialEligibility(B2BCentralDb db, CredentialFactsQuery facts) : ISellerJob
{
    public string Name => "credential-eligibility";

    public async Task<string> RunAsync(TaskScope scope)
    {
        var known = await db.Credentials.Where(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code).ToDictionaryAsync(c => c.Kind);
        var figures = await facts.OfAsync(scope);
        var (proposed, lapsed) = (0, 0);
        foreach (var mark in CredentialMark.All)
        {
            var verdict = mark.Judge(figures);
            if (!known.TryGetValue(mark.Kind, out var credential))
            {
                if (!verdict.IsEarned) continue;
                db.Credentials.Add(credential = Lapsed(scope, mark));
            }

            var before = credential.State;
            Check(credential, verdict, scope.Now);
            if (credential.State == before) continue;
            if (credential.State == CredentialState.Proposed) proposed++;
            else lapsed++;
        }

        await db.SaveChangesAsync();
        return Tf($"Credentials: {proposed} proposed, {lapsed} lapsed, {CredentialMark.All.Count} checked.");
    }

    // What was never earned is as if it had lapsed.
    private static Credential Lapsed(TaskScope scope, CredentialMark mark) =>
        new() { SellerId = scope.SellerId, Marketplace = scope.Code, Kind = mark.Kind, State = CredentialState.Lapsed, Reason = "" };

    private static void Check(Credential credential, CredentialVerdict verdict, DateTimeOffset now)
    {
        (credential.Reason, credential.CheckedAt) = (verdict.Reason, now);
        if (verdict.IsEarned && credential.State == CredentialState.Lapsed)
            (credential.State, credential.ProposedAt, credential.DecidedAt, credential.DecidedBy) = (CredentialState.Proposed, now, null, null);
        // A seller who declined is not asked again for having earned it once more.
        else if (!verdict.IsEarned && credential.State != CredentialState.Declined) credential.State = CredentialState.Lapsed;
    }
}
