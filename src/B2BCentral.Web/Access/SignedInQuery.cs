using B2BCentral.Data;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Who a session is of, and where they may do what: read anew with every request, so that a right that was taken is gone at once.</summary>
public class SignedInQuery(B2BCentralDb db, TimeProvider time)
{
    /// <returns>Null when the session has ended, was idle for too long or is too old.</returns>
    public async Task<SignedIn?> FindAsync(string userId, string sessionId)
    {
        var now = time.GetUtcNow();
        var (idleSince, oldest) = (now - SessionCommand.LongestIdle, now - SessionCommand.Longest);
        var found = await db.UserSessions.AsNoTracking()
            .Where(s => s.UserId == userId && s.SessionId == sessionId && s.EndedAt == null && s.SeenAt > idleSince && s.StartedAt > oldest)
            .Join(db.Users, s => s.UserId, u => u.Id, (s, u) => new { Session = s, User = u }).AsNoTracking().FirstOrDefaultAsync();
        if (found is null) return null;

        var memberships = found.User.IsOperator ? [] : await db.Memberships.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).AsNoTracking()
            .Where(m => m.UserId == userId).Include(m => m.Rights).ToListAsync();
        return new SignedIn(found.User, found.Session, memberships);
    }
}
