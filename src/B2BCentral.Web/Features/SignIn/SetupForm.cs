using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

public sealed class SetupForm : NewAccountForm
{
    public string? Token { get; set; }

    public FormField TokenField => new(nameof(Token), T("Setup code from the console"), Token)
    {
        IsRequired = true,
        MaxLength = 64,
        AutoComplete = "off",
        Hint = T("The site prints a link with it when it starts."),
    };
}
