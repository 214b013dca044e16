using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Account;

/// <summary>Where a user is signed in now.</summary>
public class OwnSessionsQuery(B2BCentralDb db, TimeProvider time)
{
    /// <returns>The sessions that go on, seen last first.</returns>
    public async Task<IReadOnlyList<UserSession>> RunAsync(string userId)
    {
        var now = time.GetUtcNow();
        var (idleSince, oldest) = (now - SessionCommand.LongestIdle, now - SessionCommand.Longest);
        return await db.UserSessions.AsNoTracking()
            .Where(s => s.UserId == userId && s.EndedAt == null && s.SeenAt > idleSince && s.StartedAt > oldest)
            .OrderByDescending(s => s.SeenAt).ThenByDescending(s => s.StartedAt).ToListAsync();
    }
}
