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
public class MemberCommand(B2BCentralDb db, RoleCommand roles, ChangeLog log, CurrentUser user)
{
    public Task<MemberOutcome> SetRoleAsync(int sellerId, string userId, SellerRole role) =>
        ChangeAsync(sellerId, userId, staysOwner: role == SellerRole.Owner, (member, email) => roles.SetAsync(member, email, role, user.Id));

    public Task<MemberOutcome> RemoveAsync(int sellerId, string userId) =>
        ChangeAsync(sellerId, userId, staysOwner: false, (member, email) => roles.TakeAsync(member, email, user.Id));

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
        if (!staysOwner && await roles.IsLastOwnerAsync(member)) return MemberOutcome.LastOwner;

        await change(member, await db.Users.Where(u => u.Id == userId).Select(u => u.Email!).FirstAsync());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return MemberOutcome.Done;
    }

    private Change Changed(int sellerId, string email, string field, string? before, string? after) =>
        new() { SellerId = sellerId, UserId = user.Id, Kind = ChangeKind.Right, Subject = AuditSubject.Of(email), Field = field, Before = before, After = after };
}
