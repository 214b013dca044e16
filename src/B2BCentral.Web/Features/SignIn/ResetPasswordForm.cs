using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

public sealed class ResetPasswordForm
{
    private const int LongestText = 256;

    /// <summary>The id of the user, from the link.</summary>
    public string? User { get; set; }

    /// <summary>From the link; opens the account once.</summary>
    public string? Token { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(LongestText, ErrorMessage = "A password can have at most 256 characters.")]
    public string? Password { get; set; }

    public FormField PasswordField => new(nameof(Password), T("New password"), null)
    {
        Type = "password",
        AutoComplete = "new-password",
        IsRequired = true,
        MaxLength = LongestText,
        Hint = T("At least 12 characters. A few words that only you put together are best."),
    };
}
