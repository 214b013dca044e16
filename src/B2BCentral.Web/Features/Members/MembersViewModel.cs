using B2BCentral.Data.Users;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

public sealed class MembersViewModel(Storefront store, IReadOnlyList<Member> members, IReadOnlyList<OpenInvitation> invitations, string self)
{
    public string SellerName => store.Seller.Name;

    public string InviteAddress => PageAddress.Of(store, MembersController.Invitations);

    public InviteForm Form { get; init; } = new();

    /// <summary>Shown on the one answer that made it; null on every other.</summary>
    public string? Link { get; init; }

    public IReadOnlyList<MemberRow> Members { get; } = [.. members.Select(member => MemberRow.Of(member, store, self))];

    public IReadOnlyList<InvitationRow> Invitations { get; } = [.. invitations.Select(one => new InvitationRow(
        one.Email, T(MemberText.Of(one.Role)), LocalTime.At(one.ExpiresAt, store.Place), PageAddress.Of(store, $"{MembersController.Invitations}/{one.InvitationId}/revoke")))];
}

/// <param name="Role">The value of the role's choice.</param>
/// <param name="RightsAddress">Null for an owner, who may do everything.</param>
/// <param name="Rights">"as the role says", or how many pages differ from it.</param>
public sealed record MemberRow(string Name, string Email, bool IsSelf, string Role, string Since, string Rights, string? RightsAddress, string RoleAddress, string RemoveAddress)
{
    public static MemberRow Of(Member member, Storefront store, string self)
    {
        var (of, path) = (member.Membership, MembersController.PathOf(member.Membership.UserId));
        return new MemberRow(
            member.Name, member.Email, of.UserId == self, of.Role.ToString(), LocalTime.At(of.Since, store.Place), Words(of),
            of.Role == SellerRole.Owner ? null : PageAddress.Of(store, path + "/rights"), PageAddress.Of(store, path + "/role"), PageAddress.Of(store, path + "/remove"));
    }

    private static string Words(Membership member) => member switch
    {
        { Role: SellerRole.Owner } => T("everything"),
        { Rights.Count: 0 } => T("as the role says"),
        _ => Tf($"{Texts.Plural(member.Rights.Count, T("page differs"), T("pages differ"))} from the role"),
    };
}

public sealed record InvitationRow(string Email, string Role, string Until, string RevokeAddress);
