using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

public sealed class PasswordForm
{
    private const int LongestText = 256;

    [Required(ErrorMessage = "Type the password that you have now.")]
    [StringLength(LongestText, ErrorMessage = "A password can have at most 256 characters.")]
    public string? Current { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(LongestText, ErrorMessage = "A password can have at most 256 characters.")]
    public string? Password { get; set; }

    // Neither is ever given back to the browser.
    public FormField CurrentField => new(nameof(Current), T("Current password"), null) { Type = "password", AutoComplete = "current-password", IsRequired = true, MaxLength = LongestText };

    public FormField PasswordField => new(nameof(Password), T("New password"), null)
    {
        Type = "password",
        AutoComplete = "new-password",
        IsRequired = true,
        MaxLength = LongestText,
        Hint = T("At least 12 characters. A few words that only you put together are best."),
    };
}
