using System.Security.Cryptography;
using System.Text;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Account;

public sealed class AccountViewModel(SignedIn own, IReadOnlyList<UserSession> sessions)
{
    public string Name => own.User.Name;

    public string? Email => own.User.Email;

    /// <summary>The demo's account has no password, so nothing of it can be changed or stolen.</summary>
    public bool HasPassword => own.User.PasswordHash is not null;

    public bool HasTwoFactor => own.User.TwoFactorEnabled;

    public IReadOnlyList<SessionRow> Sessions { get; } = [.. sessions.Select(session => SessionRow.Of(session, isThis: session.SessionId == own.Session.SessionId))];
}

/// <param name="Mark">Names the session on the page, which shall not say its id.</param>
/// <param name="Since">In UTC, as an account belongs to no marketplace.</param>
public sealed record SessionRow(string Mark, string Device, string Since, string Seen, bool IsThis)
{
    private const int MarkBytes = 12;

    public static SessionRow Of(UserSession session, bool isThis) => new(MarkOf(session), DeviceText.Of(session.Device), At(session.StartedAt), At(session.SeenAt), isThis);

    public static string MarkOf(UserSession session) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(session.SessionId)).AsSpan(0, MarkBytes));

    private static string At(DateTimeOffset instant) => instant.UtcDateTime.ToString(Texts.MinuteFormat + " 'UTC'", Texts.Culture);
}
