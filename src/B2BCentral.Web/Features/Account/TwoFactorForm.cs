using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

public sealed class TwoFactorForm
{
    private const int LongestText = 256;

    public string? Code { get; set; }

    public string? Password { get; set; }

    [BindNever]
    public bool IsOn { get; set; }

    /// <summary>What the app is given; null once it is set up.</summary>
    [BindNever]
    public string? Key { get; set; }

    /// <summary>How many recovery codes are left.</summary>
    [BindNever]
    public int CodesLeft { get; set; }

    public string PlainCode => (Code ?? "").Replace(" ", "", StringComparison.Ordinal);

    public FormField CodeField => new(nameof(Code), T("Code that the app shows"), null) { InputMode = "numeric", AutoComplete = "one-time-code", IsRequired = true, MaxLength = 10 };

    public FormField PasswordField => new(nameof(Password), T("Your password"), null) { Type = "password", AutoComplete = "current-password", IsRequired = true, MaxLength = LongestText };
}
