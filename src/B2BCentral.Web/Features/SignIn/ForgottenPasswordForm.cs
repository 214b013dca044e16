using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

public sealed class ForgottenPasswordForm
{
    private const int LongestText = 256;

    [Required(ErrorMessage = "Type the e-mail address of your account.")]
    [StringLength(LongestText, ErrorMessage = "An address has at most 256 characters.")]
    public string? Email { get; set; }

    [BindNever]
    public bool IsSent { get; set; }

    public FormField EmailField => new(nameof(Email), T("E-mail address"), Email) { Type = "email", AutoComplete = "username", IsRequired = true, MaxLength = LongestText };
}
