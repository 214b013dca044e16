using B2BCentral.Data.Buyers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>Which companies a rule is for, and what they are to be.</summary>
public sealed class RuleForm : ClassificationForm
{
    public const int LongestText = 100;

    public static IReadOnlyList<(string Value, string Text)> Conditions =>
        [("name", T("Name contains")), ("domain", T("E-mail domain is")), ("tax", T("Tax id starts with"))];

    public string? By { get; set; } = "name";

    public string? Text { get; set; }

    /// <summary>Companies that are classified already are meant too.</summary>
    public bool All { get; set; }

    public void Check(ModelStateDictionary errors)
    {
        if (Conditions.All(condition => condition.Value != By)) errors.AddModelError(nameof(By), T("Choose what the rule looks at."));
        if (Wanted.Length == 0) errors.AddModelError(nameof(Text), T("Write what to look for; a rule without it would be for every company."));
        else if (Wanted.Length > LongestText) errors.AddModelError(nameof(Text), Tf($"Write at most {LongestText} characters."));
    }

    /// <summary>The text is taken as it is typed, in any case: a percent sign or an underscore stands for itself.</summary>
    public bool Means(Buyer buyer) => By switch
    {
        "domain" => buyer.EmailDomain is { } domain && domain.Equals(Wanted, StringComparison.OrdinalIgnoreCase),
        "tax" => buyer.TaxId is { } tax && tax.StartsWith(Wanted, StringComparison.OrdinalIgnoreCase),
        _ => NameOf(buyer) is { } name && name.Contains(Wanted, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>A preview keeps it, in English.</summary>
    public string Sentence => (By, All) switch
    {
        ("domain", true) => Tf($"Companies whose e-mail domain is “{Wanted}”"),
        ("domain", false) => Tf($"Companies not classified yet whose e-mail domain is “{Wanted}”"),
        ("tax", true) => Tf($"Companies whose tax id starts with “{Wanted}”"),
        ("tax", false) => Tf($"Companies not classified yet whose tax id starts with “{Wanted}”"),
        (_, true) => Tf($"Companies whose name contains “{Wanted}”"),
        _ => Tf($"Companies not classified yet whose name contains “{Wanted}”"),
    };

    // Somebody may paste a whole address or a number with spaces.
    private string Wanted => By switch
    {
        "domain" => (Text ?? "")[((Text ?? "").LastIndexOf('@') + 1)..].Trim(),
        "tax" => string.Concat((Text ?? "").Where(character => !char.IsWhiteSpace(character))),
        _ => (Text ?? "").Trim(),
    };

    private static string? NameOf(Buyer buyer) => buyer.Name ?? (buyer.KeyKind == BuyerKeyKind.Company ? buyer.Key : null);
}
