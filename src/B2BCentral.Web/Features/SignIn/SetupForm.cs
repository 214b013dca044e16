using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Features.SignIn;

public sealed class SetupForm : NewAccountForm
{
    public string? Token { get; set; }

    public FormField TokenField => new(nameof(Token), "Word from the console", Token)
    {
        IsRequired = true,
        MaxLength = 64,
        AutoComplete = "off",
        Hint = "The site prints a link with it when it starts.",
    };
}
