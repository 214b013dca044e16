using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Members;

/// <summary>What came of a change to a member.</summary>
public enum MemberOutcome
{
    Done,
    NoSuchMember,

    /// <summary>A seller without an owner could let nobody in any more.</summary>
    LastOwner,
}

/// <summary>Changes what members may do. Who is signed in is read with every request, so all of it is felt with the next one.</summary>
public class MemberCommand(B2BCentralDb db, ChangeLog log, CurrentUser user, TimeProvider time)
{
    public Task<MemberOutcome> SetRoleAsync(int sellerId, string userId, SellerRole role) => ChangeAsync(sellerId, userId, staysOwner: role == SellerRole.Owner, async (member, email) =>
    {
        await log.AddAsync(Changed(sellerId, email, "Role", MemberText.Of(member.Role), MemberText.Of(role)));
        member.Role = role;
        if (role != SellerRole.Owner) await RevokeInvitationsAsync(sellerId, userId);
        // What was said for this member stays said where the new role says something else.
        member.Rights.RemoveAll(right => role == SellerRole.Owner || RoleRights.LevelOf(role, right.Page) == right.Level);
    });

    /// <summary>Takes the membership and nothing else: the account, its sessions and its other sellers go on.</summary>
    public Task<MemberOutcome> RemoveAsync(int sellerId, string userId) => ChangeAsync(sellerId, userId, staysOwner: false, async (member, email) =>
    {
        await log.AddAsync(Changed(sellerId, email, "Role", MemberText.Of(member.Role), null));
        db.Memberships.Remove(member);
        await RevokeInvitationsAsync(sellerId, userId);
    });

    /// <summary>Keeps what is different from the role. An owner's rights are all and stay so.</summary>
    public Task<MemberOutcome> SetRightsAsync(int sellerId, string userId, IReadOnlyDictionary<SellerPage, PageLevel> levels) => ChangeAsync(sellerId, userId, staysOwner: true, async (member, email) =>
    {
        if (member.Role == SellerRole.Owner) return;

        foreach (var (page, name) in MemberText.Pages)
        {
            if (!levels.TryGetValue(page, out var level)) continue;

            await log.AddAsync(Changed(sellerId, email, $"Right: {name}", MemberText.Of(member.LevelOf(page)), MemberText.Of(level)));
            Set(member, page, level);
        }
    });

    // Whoever lets nobody in any more has not let anybody in by a link that is still open.
    private Task RevokeInvitationsAsync(int sellerId, string userId)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return db.Invitations.Where(i => i.SellerId == sellerId && i.InvitedBy == userId && i.AcceptedAt == null && i.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.RevokedAt, now));
    }

    private static void Set(Membership member, SellerPage page, PageLevel level)
    {
        var said = member.Rights.Find(right => right.Page == page);
        if (level == RoleRights.LevelOf(member.Role, page)) member.Rights.Remove(said!);
        else if (said is not null) said.Level = level;
        else member.Rights.Add(new PageRight { SellerId = member.SellerId, UserId = member.UserId, Page = page, Level = level });
    }

    private async Task<MemberOutcome> ChangeAsync(int sellerId, string userId, bool staysOwner, Func<Membership, string, Task> change)
    {
        // The transaction holds the write lock from its start, so two owners cannot remove each other at once.
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var member = await db.Memberships.Include(m => m.Rights).FirstOrDefaultAsync(m => m.SellerId == sellerId && m.UserId == userId);
        if (member is null) return MemberOutcome.NoSuchMember;
        if (member.Role == SellerRole.Owner && !staysOwner && !await db.Memberships.AnyAsync(m => m.SellerId == sellerId && m.UserId != userId && m.Role == SellerRole.Owner))
            return MemberOutcome.LastOwner;

        await change(member, await db.Users.Where(u => u.Id == userId).Select(u => u.Email!).FirstAsync());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return MemberOutcome.Done;
    }

    private Change Changed(int sellerId, string email, string field, string? before, string? after) =>
        new() { SellerId = sellerId, UserId = user.Id, Kind = ChangeKind.Right, Subject = AuditSubject.Of(email), Field = field, Before = before, After = after };
}
