using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Members;

/// <summary>What changes with a member's role, whoever gives it: a page or the command line. The caller has the turn to write for the seller, and saves.</summary>
public class RoleCommand(B2BCentralDb db, ChangeLog log, TimeProvider time)
{
    /// <summary>Makes the user a member, or gives a member another role.</summary>
    /// <param name="sellerId">Where.</param>
    /// <param name="user">Who.</param>
    /// <param name="role">Null: the one that a member has, and that of a viewer for somebody new.</param>
    /// <param name="by">What the audit log names.</param>
    /// <returns>The role before, null for whoever was no member, and now. The last owner stays owner.</returns>
    public async Task<(SellerRole? Before, SellerRole Now)> GiveAsync(int sellerId, User user, SellerRole? role, string by)
    {
        var member = await db.Memberships.Include(m => m.Rights).FirstOrDefaultAsync(m => m.SellerId == sellerId && m.UserId == user.Id);
        if (member is null)
        {
            var first = role ?? SellerRole.Viewer;
            db.Memberships.Add(new Membership { SellerId = sellerId, UserId = user.Id, Role = first, Since = time.GetUtcNow() });
            await LogAsync(sellerId, user.Email!, null, first, by);
            return (null, first);
        }

        var before = member.Role;
        if (role is { } another && another != before && !await IsLastOwnerAsync(member)) await SetAsync(member, user.Email!, another, by);
        return (before, member.Role);
    }

    /// <summary>Gives a member, who was read with all rights, a role that may be less.</summary>
    public async Task SetAsync(Membership member, string email, SellerRole role, string by)
    {
        await LogAsync(member.SellerId, email, member.Role, role, by);
        member.Role = role;
        if (role != SellerRole.Owner) await RevokeInvitationsAsync(member);
        // What was said for this member stays said where the new role says something else.
        member.Rights.RemoveAll(right => role == SellerRole.Owner || RoleRights.LevelOf(role, right.Page) == right.Level);
    }

    /// <summary>Takes the membership and nothing else: the account, its sessions and its other sellers go on.</summary>
    public async Task TakeAsync(Membership member, string email, string by)
    {
        await LogAsync(member.SellerId, email, member.Role, null, by);
        db.Memberships.Remove(member);
        await RevokeInvitationsAsync(member);
    }

    /// <summary>A seller without an owner could let nobody in any more.</summary>
    public async Task<bool> IsLastOwnerAsync(Membership member) =>
        member.Role == SellerRole.Owner && !await db.Memberships.AnyAsync(m => m.SellerId == member.SellerId && m.UserId != member.UserId && m.Role == SellerRole.Owner);

    // Whoever lets nobody in any more has not let anybody in by a link that is still open.
    private Task RevokeInvitationsAsync(Membership member)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return db.Invitations.Where(i => i.SellerId == member.SellerId && i.InvitedBy == member.UserId && i.AcceptedAt == null && i.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.RevokedAt, now));
    }

    private Task LogAsync(int sellerId, string email, SellerRole? before, SellerRole? after, string by) => log.AddAsync(new Change
    {
        SellerId = sellerId,
        UserId = by,
        Kind = ChangeKind.Right,
        Subject = AuditSubject.Of(email),
        Field = "Role",
        Before = before is { } old ? MemberText.Of(old) : null,
        After = after is { } now ? MemberText.Of(now) : null,
    });
}
