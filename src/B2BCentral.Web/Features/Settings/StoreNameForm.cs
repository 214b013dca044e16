using B2BCentral.Metrics;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Settings;

/// <summary>What people call the store.</summary>
public sealed class StoreNameForm
{
    public const int Longest = 100;

    public string? Name { get; set; }

    /// <summary>What the form was opened with.</summary>
    public string? KnownAs { get; set; }

    public static string Changed => T("The name was changed since you opened the page. What you wrote is still here; rename again to replace the change.");

    public FormField NameField => new("name", T(RenameStoreCommand.Field), Name)
    {
        IsRequired = true,
        MaxLength = Longest,
        Hint = T("Shown wherever the store is named. Addresses and commands keep its short name."),
    };

    public static StoreNameForm Of(Storefront store) => new() { Name = store.Seller.Name, KnownAs = store.Seller.Name };

    /// <returns>Null when it cannot be used, which the model state then says.</returns>
    public string? Read(ModelStateDictionary problems)
    {
        if (PlainText.Read(Name, Longest, hasLines: false, out var name) is { } problem) problems.AddModelError("name", problem);
        else if (name is null) problems.AddModelError("name", T("Give your store a name."));
        else if (PlainText.HidesSomething(name)) problems.AddModelError("name", T("It holds a character that cannot be seen. Type the name anew."));
        return problems.IsValid ? name : null;
    }
}
