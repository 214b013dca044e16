using B2BCentral.Data.Users;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

/// <summary>What one member may do with each page.</summary>
public sealed class RightsViewModel(Storefront store, Member member)
{
    public string Name => member.Name;

    public string Role => T(MemberText.Of(member.Membership.Role));

    public string Address => PageAddress.Of(store, MembersController.PathOf(member.Membership.UserId) + "/rights");

    public string Back => PageAddress.Of(store, MembersController.Path);

    public IReadOnlyList<RightRow> Rows { get; } = [.. MemberText.Pages.Select(page => new RightRow(
        T(page.Name), $"levels[{page.Page}]", member.Membership.LevelOf(page.Page), T(MemberText.Of(RoleRights.LevelOf(member.Membership.Role, page.Page)))))];
}

/// <param name="Field">The name of the choice in the form.</param>
/// <param name="OfRole">What the role alone says.</param>
public sealed record RightRow(string Page, string Field, PageLevel Level, string OfRole);
