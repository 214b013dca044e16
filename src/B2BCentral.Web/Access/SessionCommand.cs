using System.Buffers.Text;
using System.Security.Cryptography;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Begins, remembers and ends sessions.</summary>
public class SessionCommand(B2BCentralDb db, LastUseCommand lastUse, TimeProvider time)
{
    /// <summary>Who opens the dashboard every morning, after a weekend too, does not sign in each time.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromDays(4);

    /// <summary>However busy a session is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    // Old ones tell nobody anything, and say where somebody was.
    private static readonly TimeSpan Kept = Longest + TimeSpan.FromDays(30);

    private const int RandomBytes = 32;

    /// <returns>The id of the new session: random, never one that the browser brought along.</returns>
    public async Task<string> BeginAsync(string userId, string? device)
    {
        var now = time.GetUtcNow();
        var session = new UserSession
        {
            UserId = userId,
            SessionId = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes)),
            Device = PlainText.Cut(device, UserSession.LongestDevice),
            StartedAt = now,
            SeenAt = now,
        };
        db.UserSessions.Add(session);
        await db.SaveChangesAsync();
        var oldest = now - Kept;
        await db.UserSessions.Where(s => s.UserId == userId && s.StartedAt < oldest).ExecuteDeleteAsync();
        return session.SessionId;
    }

    public Task SeenAsync(UserSession session) => lastUse.NoteAsync(db, session.SeenAt, now =>
        db.UserSessions.Where(s => s.UserId == session.UserId && s.SessionId == session.SessionId).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now)));

    public Task EndAsync(string userId, string sessionId) => EndAsync(db.UserSessions.Where(s => s.UserId == userId && s.SessionId == sessionId));

    /// <param name="userId">Whose sessions.</param>
    /// <param name="but">The one that goes on; null where none does.</param>
    public Task EndAllAsync(string userId, string? but) => EndAsync(db.UserSessions.Where(s => s.UserId == userId && s.SessionId != but));

    private Task EndAsync(IQueryable<UserSession> sessions)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now));
    }
}
