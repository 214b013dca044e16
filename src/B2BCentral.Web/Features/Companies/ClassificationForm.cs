using B2BCentral.Data.Buyers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The fields that say what companies are to be.</summary>
public class ClassificationForm
{
    public string? Industry { get; set; }
    public string? SubIndustry { get; set; }
    public string? Size { get; set; }
    public string? Region { get; set; }

    /// <summary>What the fields mean; null when one of them is wrong, which the model state then says.</summary>
    public ClassificationTarget? Read(SegmentChoices choices, ModelStateDictionary errors)
    {
        var (industry, sub) = (Text(Industry), Text(SubIndustry));
        if (sub is not null && industry is null) industry = IndustryOf(sub, choices, errors);
        if (industry is not null && !choices.HasIndustry(industry)) errors.AddModelError(nameof(Industry), T("There is no such industry. Choose one of the list."));
        else if (industry is not null && sub is not null && choices.SubIndustriesOf(industry).All(known => known.Key != sub))
            errors.AddModelError(nameof(SubIndustry), T("This sub-industry does not belong to the industry chosen. Choose one of that industry, or leave it open."));

        if (Text(Size) is { } size && !choices.HasSize(size)) errors.AddModelError(nameof(Size), T("There is no such size. Choose one of the list."));
        if (Text(Region) is { } region && !choices.HasRegion(region)) errors.AddModelError(nameof(Region), T("There is no such region. Choose one of the list."));

        var target = new ClassificationTarget(industry, industry == Segment.OtherKey ? null : sub, Text(Size), Text(Region));
        if (target.IsEmpty && errors.IsValid) errors.AddModelError(nameof(Industry), T("Choose an industry, a size or both; otherwise nothing would change."));
        return errors.IsValid ? target : null;
    }

    // Without scripts every sub-industry is on offer, and most belong to one industry only.
    private static string? IndustryOf(string subIndustry, SegmentChoices choices, ModelStateDictionary errors)
    {
        var industries = choices.IndustriesWith(subIndustry);
        if (industries.Count == 1) return industries[0];

        errors.AddModelError(nameof(SubIndustry), industries.Count == 0
            ? T("There is no such sub-industry. Choose one of the list.")
            : T("Several industries have this sub-industry. Choose the industry as well."));
        return null;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
