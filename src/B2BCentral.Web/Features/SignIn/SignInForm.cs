using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

public sealed class SignInForm
{
    private const int LongestText = 256;

    [Required(ErrorMessage = "Type the e-mail address of your account.")]
    [StringLength(LongestText, ErrorMessage = "An address has at most 256 characters.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Type your password.")]
    [StringLength(LongestText, ErrorMessage = "A password can have at most 256 characters.")]
    public string? Password { get; set; }

    /// <summary>The browser keeps the session when it is closed.</summary>
    public bool Stay { get; set; }

    public string? ReturnUrl { get; set; }

    [BindNever]
    public bool OffersDemo { get; set; }

    [BindNever]
    public bool OffersSetup { get; set; }

    public FormField EmailField => new(nameof(Email), T("E-mail address"), Email) { Type = "email", AutoComplete = "username", IsRequired = true, MaxLength = LongestText };

    // Never given back to the browser.
    public FormField PasswordField => new(nameof(Password), T("Password"), null) { Type = "password", AutoComplete = "current-password", IsRequired = true, MaxLength = LongestText };
}
