using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

/// <summary>Who may do what at a seller, and who else is asked in.</summary>
[Right(SellerPage.Permissions)]
public class MembersController(CurrentStorefront current, CurrentUser user, MembersQuery members, MemberCommand command, InvitationCommand invitations, IConfiguration configuration) : StorefrontController(current)
{
    public const string Path = "/settings/users";
    public const string Invitations = Path + "/invitations";

    public static string PathOf(string userId) => $"{Path}/{Uri.EscapeDataString(userId)}";

    [HttpGet(Path)]
    public Task<IActionResult> List() => PageAsync(new InviteForm(), link: null);

    [HttpPost(Path + "/{userId}/role")]
    public async Task<IActionResult> SetRole(string userId, SellerRole role)
    {
        if (await members.FindAsync(Store.SellerId, userId) is null) return NotFound();
        if (!Enum.IsDefined(role)) return await RefuseAsync(T("Choose viewer, editor or owner."));
        return await AnswerAsync(await command.SetRoleAsync(Store.SellerId, userId, role), Tf($"The role was changed to {T(MemberText.Of(role))}. It applies from the next page that is opened."));
    }

    [HttpPost(Path + "/{userId}/remove")]
    public async Task<IActionResult> Remove(string userId) =>
        await AnswerAsync(await command.RemoveAsync(Store.SellerId, userId), T("The member was removed. Their account is unchanged."));

    [HttpGet(Path + "/{userId}/rights")]
    public async Task<IActionResult> Rights(string userId) => await members.FindAsync(Store.SellerId, userId) is { } member
        ? View("/Features/Members/Rights.cshtml", new RightsViewModel(Store, member))
        : NotFound();

    [HttpPost(Path + "/{userId}/rights")]
    public async Task<IActionResult> SetRights(string userId, Dictionary<SellerPage, PageLevel> levels)
    {
        if (await members.FindAsync(Store.SellerId, userId) is null) return NotFound();
        if (!ModelState.IsValid) return await RefuseAsync(T("Choose none, view or edit for each page."));
        return await AnswerAsync(await command.SetRightsAsync(Store.SellerId, userId, levels), T("The rights were changed. They apply from the next page that is opened."));
    }

    [HttpPost(Invitations)]
    public async Task<IActionResult> Invite(InviteForm form)
    {
        if (user.SignedIn!.User.IsDemo) return await RefuseAsync(T("You cannot invite anyone to the demo. With an account of your own you can invite others to your own seller."), form);
        if (!ModelState.IsValid) return await RefuseAsync(null, form);
        if (await invitations.InviteAsync(Store.SellerId, form.Email!.Trim(), form.Role, user.Id) is { } word) return await PageAsync(new InviteForm(), LinkOf(word));

        ModelState.AddModelError(nameof(form.Email), T("Somebody with this address is a member already."));
        return await RefuseAsync(null, form);
    }

    [HttpPost(Invitations + "/{invitationId:int}/revoke")]
    public async Task<IActionResult> Revoke(int invitationId) => await invitations.RevokeAsync(Store.SellerId, invitationId, user.Id)
        ? RedirectWith(PageAddress.Of(Store, Path), T("The invitation was revoked. Its link no longer works."))
        : NotFound();

    private string LinkOf(string word) => $"{PublicAddress.Of(Request, configuration)}{InvitationsController.Path}/{word}";

    private async Task<IActionResult> AnswerAsync(MemberOutcome outcome, string words) => outcome switch
    {
        MemberOutcome.NoSuchMember => NotFound(),
        MemberOutcome.LastOwner => await RefuseAsync(T("This is the last owner. Make somebody else an owner first, or nobody could invite others.")),
        _ => RedirectWith(PageAddress.Of(Store, Path), words),
    };

    private Task<IActionResult> RefuseAsync(string? why, InviteForm? form = null)
    {
        if (why is not null) ModelState.AddModelError("", why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PageAsync(form ?? new InviteForm(), link: null);
    }

    private async Task<IActionResult> PageAsync(InviteForm form, string? link)
    {
        if (link is not null)
        {
            // What was typed is done with, and the page with the link is nobody's to keep.
            ModelState.Clear();
            Response.Headers.CacheControl = "no-store";
        }

        return View("/Features/Members/Members.cshtml", new MembersViewModel(
            Store, await members.AllAsync(Store.SellerId), await members.OpenAsync(Store.SellerId), user.Id)
        { Form = form, Link = link });
    }
}
