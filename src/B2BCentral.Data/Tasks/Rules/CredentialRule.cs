using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Profiles;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>The seller has earned a credential. Done when it is approved or declined.</summary>
public class CredentialRule(B2BCentralDb db) : ITaskRule
{
    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var proposed = await db.Credentials.AsNoTracking()
            .Where(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code && c.State == CredentialState.Proposed).OrderBy(c => c.Kind).ToListAsync();
        return [.. proposed.Select(credential => TaskOf(scope, credential))];
    }

    private static SellerTask TaskOf(TaskScope scope, Credential credential) => new(
        string.Create(CultureInfo.InvariantCulture, $"credential-{scope.Code.ToLowerInvariant()}-{credential.Kind}-{credential.ProposedAt.ToUnixTimeMilliseconds()}"),
        TaskType.Credential,
        Tf($"Show buyers that you have earned “{NameOf(credential.Kind)}”"),
        Tf($"You are eligible: {KeptWords.Said(credential.Reason)} It is shown once you approve it."),
        credential.ProposedAt)
    {
        Marketplace = scope.Code,
        Subject = credential.Kind,
    };

    private static string NameOf(string kind) => CredentialMark.Find(kind) is { } mark ? T(mark.Name) : kind;
}
