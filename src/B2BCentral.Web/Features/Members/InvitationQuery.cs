using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Members;

/// <summary>What the word of a link opens.</summary>
public class InvitationQuery(B2BCentralDb db, TimeProvider time)
{
    /// <returns>Null for a word that is unknown, used, revoked or too old: nobody can tell these apart.</returns>
    public async Task<AskedMember?> FindAsync(string word)
    {
        var (hash, now) = (InvitationCommand.HashOf(word), time.GetUtcNow());
        var found = await db.Invitations.AsNoTracking().Where(i => i.Hash == hash)
            .Join(db.Sellers, i => i.SellerId, s => s.Id, (i, s) => new { Invitation = i, Seller = s }).FirstOrDefaultAsync();
        if (found is null || !found.Invitation.IsOpen(now)) return null;

        var normalized = found.Invitation.Email.ToUpperInvariant();
        return new AskedMember(found.Invitation, found.Seller, await db.Users.AnyAsync(u => u.NormalizedEmail == normalized));
    }
}

/// <param name="HasAccount">Whether somebody signs in with this address already.</param>
public sealed record AskedMember(Invitation Invitation, Seller Seller, bool HasAccount);
