using B2BCentral.Data.Users;
using B2BCentral.Web.Features.SignIn;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

public sealed class InvitationViewModel(string address, AskedMember asked, User? visitor, NewAccountForm form)
{
    public string SellerName => asked.Seller.Name;

    public string Role => T(MemberText.Of(asked.Invitation.Role));

    public string Email => asked.Invitation.Email;

    /// <summary>Null while nobody is signed in.</summary>
    public string? VisitorEmail => visitor?.Email;

    public bool IsForVisitor => visitor is not null && InvitationCommand.IsFor(asked.Invitation, visitor);

    public bool HasAccount => asked.HasAccount;

    public string AcceptAddress => address + "/accept";

    public string AccountAddress => address + "/account";

    public string SignInAddress => Access.SignInAddress.Of(address);

    public NewAccountForm Form => form;
}
