using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

public sealed class TwoFactorSignInForm
{
    private const int LongestCode = 32;

    [Required(ErrorMessage = "Type the code that the app shows, or a recovery code.")]
    [StringLength(LongestCode, ErrorMessage = "This is longer than any code.")]
    public string? Code { get; set; }

    public bool Stay { get; set; }

    public string? ReturnUrl { get; set; }

    /// <summary>As the app shows it in groups, and people copy it.</summary>
    public string PlainCode => (Code ?? "").Replace(" ", "", StringComparison.Ordinal).Trim();

    public FormField CodeField => new(nameof(Code), T("Code"), null)
    {
        AutoComplete = "one-time-code",
        IsRequired = true,
        MaxLength = LongestCode,
        Hint = T("Six digits from the authenticator app, or one of your recovery codes."),
    };
}
