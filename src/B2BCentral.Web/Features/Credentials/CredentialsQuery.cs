using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Profiles;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Credentials;

/// <summary>Every credential there is, with what became of it in one marketplace and what the figures say now.</summary>
public class CredentialsQuery(B2BCentralDb db, CredentialFactsQuery facts)
{
    public async Task<IReadOnlyList<JudgedCredential>> RunAsync(TaskScope scope)
    {
        var figures = await facts.OfAsync(scope);
        var known = await db.Credentials.AsNoTracking().Where(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code).ToDictionaryAsync(c => c.Kind);
        return [.. CredentialMark.All.Select(mark => new JudgedCredential(mark, mark.Judge(figures), known.GetValueOrDefault(mark.Kind)))];
    }
}

/// <param name="Verdict">By the figures of this moment.</param>
/// <param name="Stored">As the daily check and the seller left it; null where it was never proposed.</param>
public sealed record JudgedCredential(CredentialMark Mark, CredentialVerdict Verdict, Credential? Stored)
{
    /// <summary>A decision needs a proposal that still holds.</summary>
    public bool CanBeDecided => Stored is not null && Stored.State != CredentialState.Lapsed && Verdict.IsEarned;
}
