using System.ComponentModel.DataAnnotations;
using B2BCentral.Data.Users;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Members;

public sealed class InviteForm
{
    private const int LongestText = 256;

    [Required(ErrorMessage = "Enter the address of the person you invite.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address; such as anna@example.com.")]
    [StringLength(LongestText, ErrorMessage = "An address has at most 256 characters.")]
    public string? Email { get; set; }

    [EnumDataType(typeof(SellerRole), ErrorMessage = "Choose viewer, editor or owner.")]
    public SellerRole Role { get; set; } = SellerRole.Viewer;

    public FormField EmailField => new(nameof(Email), T("E-mail address"), Email) { Type = "email", IsRequired = true, MaxLength = LongestText, AutoComplete = "off", Hint = T("They must sign in with this address.") };

    public FormField RoleField => new(nameof(Role), T("Role"), Role.ToString()) { Choices = MemberText.Roles };
}
