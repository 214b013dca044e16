using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Members;

/// <summary>Asks somebody to become a member, by a link that works once.</summary>
public class InvitationCommand(B2BCentralDb db, ChangeLog log, AddUserCommand accounts, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const int RandomBytes = 32;

    /// <returns>The word of the link, which is stored nowhere; null when a member has this address already.</returns>
    public async Task<string?> InviteAsync(int sellerId, string email, SellerRole role, string by)
    {
        var normalized = email.ToUpperInvariant();
        await using var transaction = await db.BeginWritingAsync(sellerId);
        if (await db.Memberships.Join(db.Users, m => m.UserId, u => u.Id, (m, u) => new { m.SellerId, u.NormalizedEmail }).AnyAsync(m => m.SellerId == sellerId && m.NormalizedEmail == normalized))
            return null;

        var (word, now) = (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes)), time.GetUtcNow());
        var last = await db.Invitations.Where(i => i.SellerId == sellerId).MaxAsync(i => (int?)i.InvitationId) ?? 0;
        db.Invitations.Add(new Invitation
        {
            SellerId = sellerId,
            InvitationId = last + 1,
            Email = email,
            Role = role,
            Hash = HashOf(word),
            InvitedBy = by,
            InvitedAt = now,
            ExpiresAt = now + Lifetime,
        });
        await log.AddAsync(Changed(sellerId, by, email, "Invitation", null, MemberText.Of(role)));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return word;
    }

    /// <returns>False when there is no such open invitation.</returns>
    public async Task<bool> RevokeAsync(int sellerId, int invitationId, string by)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var invitation = await db.Invitations.FirstOrDefaultAsync(i => i.SellerId == sellerId && i.InvitationId == invitationId);
        if (invitation?.IsOpen(time.GetUtcNow()) != true) return false;

        invitation.RevokedAt = time.GetUtcNow();
        await log.AddAsync(Changed(sellerId, by, invitation.Email, "Invitation", MemberText.Of(invitation.Role), "revoked"));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    /// <returns>False when it cannot be accepted, or not by this user.</returns>
    public async Task<bool> AcceptAsync(string word, User user)
    {
        if (await SellerOfAsync(word) is not { } sellerId) return false;

        await using var transaction = await db.BeginWritingAsync(sellerId);
        if (user.IsDemo || await FindAsync(word) is not { } invitation || !IsFor(invitation, user)) return false;

        await JoinAsync(invitation, user);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Makes the account that the invitation is for, and accepts with it.</summary>
    /// <returns>Null when it cannot be accepted.</returns>
    public async Task<(User User, IdentityResult Result)?> AcceptAsync(string word, NewAccountForm form)
    {
        if (await SellerOfAsync(word) is not { } sellerId) return null;

        await using var transaction = await db.BeginWritingAsync(sellerId);
        if (await FindAsync(word) is not { } invitation) return null;

        var made = await accounts.CreateAsync(invitation.Email, form.Name!.Trim(), form.Password!, isProven: false);
        if (!made.Result.Succeeded) return made;

        await JoinAsync(invitation, made.User);
        await transaction.CommitAsync();
        return made;
    }

    public static bool IsFor(Invitation invitation, User user) => string.Equals(invitation.Email, user.Email, StringComparison.OrdinalIgnoreCase);

    /// <summary>The hash under which a word is stored.</summary>
    internal static byte[] HashOf(string word) => SHA256.HashData(Encoding.UTF8.GetBytes(word));

    /// <summary>Whose turn one has to wait for, before looking whether it is still open: a long import of one seller keeps no other's waiting.</summary>
    private Task<int?> SellerOfAsync(string word)
    {
        var hash = HashOf(word);
        return db.Invitations.Where(i => i.Hash == hash).Select(i => (int?)i.SellerId).FirstOrDefaultAsync();
    }

    private async Task<Invitation?> FindAsync(string word)
    {
        var hash = HashOf(word);
        return await db.Invitations.FirstOrDefaultAsync(i => i.Hash == hash) is { } found && found.IsOpen(time.GetUtcNow()) ? found : null;
    }

    private async Task JoinAsync(Invitation invitation, User user)
    {
        var now = time.GetUtcNow();
        invitation.AcceptedAt = now;
        // Whoever became a member in the meantime keeps the role that they have.
        if (!await db.Memberships.AnyAsync(m => m.SellerId == invitation.SellerId && m.UserId == user.Id))
        {
            db.Memberships.Add(new Membership { SellerId = invitation.SellerId, UserId = user.Id, Role = invitation.Role, Since = now });
            await log.AddAsync(Changed(invitation.SellerId, user.Id, invitation.Email, "Role", null, MemberText.Of(invitation.Role)));
        }

        await db.SaveChangesAsync();
    }

    private static Change Changed(int sellerId, string by, string email, string field, string? before, string? after) =>
        new() { SellerId = sellerId, UserId = by, Kind = ChangeKind.Right, Subject = AuditSubject.Of(email), Field = field, Before = before, After = after };
}
