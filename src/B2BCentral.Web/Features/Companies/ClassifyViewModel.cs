using B2BCentral.Data.Buyers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The fields of a classification with what may be chosen; the same for a company, a selection and a rule.</summary>
public sealed class ClassifyFields(Storefront store, SegmentChoices choices, ClassificationForm form, bool asksForRegion)
{
    public string? Industry => form.Industry;

    public string? SubIndustry => form.SubIndustry;

    public IReadOnlyList<(string Value, string Text)> Industries { get; } = SegmentChoices.WithOther(choices.Industries);

    /// <summary>Of the industry chosen; of all where none is, so that no script is needed to choose one.</summary>
    public IReadOnlyList<SubIndustriesOfOne> SubIndustries { get; } = SubIndustriesOfOne.Of(choices, form.Industry);

    public FormField Size => new("Size", T("Size"), form.Size) { Choices = SegmentChoices.WithOther(choices.Sizes), Hint = T("Employees") };

    public FormField? Region => asksForRegion
        ? new("Region", T("Region"), form.Region) { Choices = [("", T("Leave as it is")), .. choices.Regions], Hint = T("Only for orders whose address names none") }
        : null;

    public string SubIndustriesHref => PageAddress.Of(store, CompanyText.Path + "/sub-industries");
}

/// <summary>The sub-industries of one industry, as a group of a list.</summary>
public sealed record SubIndustriesOfOne(string Industry, IReadOnlyList<(string Key, string Name)> All)
{
    public static IReadOnlyList<SubIndustriesOfOne> Of(SegmentChoices choices, string? industry) => choices.Industries
        .Where(one => string.IsNullOrEmpty(industry) || one.Key == industry)
        .Select(one => new SubIndustriesOfOne(one.Name, choices.SubIndustriesOf(one.Key)))
        .Where(group => group.All.Count > 0).ToList();
}

/// <summary>One company or several that somebody picked.</summary>
public sealed class ClassifyViewModel(Storefront store, IReadOnlyList<WantedClassification> companies, ClassifyFields fields)
{
    private const int MostNames = 8;

    public IReadOnlyList<int> CompanyIds { get; } = companies.Select(company => company.BuyerId!.Value).ToList();

    public ClassifyFields Fields { get; } = fields;

    public string Title => companies.Count == 1 ? Tf($"Classify {companies[0].Subject}") : Tf($"Classify {Texts.Plural(companies.Count, T("company", "counted"), T("companies", "counted"))}");

    /// <summary>Null where the title says it.</summary>
    public string? Names => companies.Count switch
    {
        1 => null,
        > MostNames => Tf($"{FirstNames} and {companies.Count - MostNames:N0} more"),
        _ => FirstNames,
    };

    public string Action => PageAddress.Of(store, CompanyText.Path + "/classify");

    public string BackHref => PageAddress.Of(store, CompanyText.Path);

    private string FirstNames => string.Join(", ", companies.Take(MostNames).Select(company => company.Subject));
}

public sealed class RuleViewModel(Storefront store, RuleForm form, ClassifyFields fields)
{
    public ClassifyFields Fields { get; } = fields;

    public bool All => form.All;

    public FormField By { get; } = new("By", T("Companies whose"), form.By) { Choices = RuleForm.Conditions };

    public FormField Text { get; } = new("Text", T("Text"), form.Text)
    {
        IsRequired = true,
        MaxLength = RuleForm.LongestText,
        Hint = T("Upper and lower case do not matter; % and _ are not wildcards. Domains and tax ids are known where your files contain them."),
    };

    public string Action => PageAddress.Of(store, CompanyText.Path + "/rule");

    public string BackHref => PageAddress.Of(store, CompanyText.Path);
}

public sealed class ClassificationFileViewModel(Storefront store)
{
    public string Action => PageAddress.Of(store, CompanyText.Path + "/file");

    public string BackHref => PageAddress.Of(store, CompanyText.Path);

    public string CsvHref => PageAddress.Of(store, CompanyText.Path + ".csv", ("industry", Segment.OtherKey), ("range", "12m"));

    public string ImportsHref => PageAddress.Of(store, "/imports");
}
