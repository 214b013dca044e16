using B2BCentral.Data;
using B2BCentral.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Members;

/// <summary>Who belongs to a seller, and who is asked to.</summary>
public class MembersQuery(B2BCentralDb db, TimeProvider time)
{
    public Task<List<Member>> AllAsync(int sellerId) => Members(sellerId).OrderByDescending(m => m.Membership.Role).ThenBy(m => m.Name).ThenBy(m => m.Email).ToListAsync();

    public Task<Member?> FindAsync(int sellerId, string userId) => Members(sellerId).FirstOrDefaultAsync(m => m.Membership.UserId == userId);

    /// <summary>Those that can still be accepted, newest first.</summary>
    public Task<List<OpenInvitation>> OpenAsync(int sellerId)
    {
        var now = time.GetUtcNow();
        return db.Invitations.Where(i => i.SellerId == sellerId && i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now)
            .OrderByDescending(i => i.InvitationId).Select(i => new OpenInvitation(i.InvitationId, i.Email, i.Role, i.ExpiresAt)).ToListAsync();
    }

    private IQueryable<Member> Members(int sellerId) => db.Memberships.AsNoTracking().Include(m => m.Rights).Where(m => m.SellerId == sellerId)
        .Join(db.Users, m => m.UserId, u => u.Id, (m, u) => new Member { Membership = m, Name = u.Name, Email = u.Email! });
}

/// <summary>A user and their role at one seller.</summary>
public sealed class Member
{
    public required Membership Membership { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
}

public sealed record OpenInvitation(int InvitationId, string Email, SellerRole Role, DateTimeOffset ExpiresAt);
