using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>What every new account needs.</summary>
public class NewAccountForm
{
    private const int LongestText = 256;
    private const int LongestName = 100;

    [Required(ErrorMessage = "Type your name, as others see it in histories.")]
    [StringLength(LongestName, ErrorMessage = "A name has at most 100 characters.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Type the address that you sign in with.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address; such as anna@example.com.")]
    [StringLength(LongestText, ErrorMessage = "An address has at most 256 characters.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(LongestText, ErrorMessage = "A password can have at most 256 characters.")]
    public string? Password { get; set; }

    public FormField NameField => new(nameof(Name), T("Your name"), Name) { IsRequired = true, MaxLength = LongestName, AutoComplete = "name" };

    public FormField EmailField => new(nameof(Email), T("E-mail address"), Email) { Type = "email", IsRequired = true, MaxLength = LongestText, AutoComplete = "username" };

    public FormField PasswordField => new(nameof(Password), T("Password"), null)
    {
        Type = "password",
        IsRequired = true,
        MaxLength = LongestText,
        AutoComplete = "new-password",
        Hint = T("At least 12 characters. A few words that only you put together are best."),
    };

    /// <summary>Says at its field why Identity refused.</summary>
    /// <param name="result">The refusal.</param>
    /// <param name="state">Of the form.</param>
    /// <param name="hasEmail">Whether the page has a field for the address; above all fields otherwise.</param>
    public void Explain(IdentityResult result, ModelStateDictionary state, bool hasEmail = true)
    {
        foreach (var error in result.Errors)
            state.AddModelError(error.Code.StartsWith(nameof(Password), StringComparison.Ordinal) ? nameof(Password) : hasEmail ? nameof(Email) : "", error.Description);
    }
}
