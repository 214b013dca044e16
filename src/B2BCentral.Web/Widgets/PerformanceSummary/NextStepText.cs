using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>What the next half star of a corner needs.</summary>
/// <param name="Sentence">Complete where there is one way or none, else what the list of ways hangs on.</param>
public sealed record NextStepText(string Sentence, IReadOnlyList<string> Ways)
{
    public static NextStepText Of(NextStep step)
    {
        var stars = StarsText.Number(step.Stars);
        var ways = step.Ways.Select(WayOf).ToList();
        return ways switch
        {
            [] => new(Tf($"No single input that you control reaches {stars} stars on its own."), []),
            [var only] => new(Tf($"{stars} stars need {only}."), []),
            _ => new(Tf($"{stars} stars need one of these, with everything else unchanged:"), ways),
        };
    }

    private static string WayOf(NeededChange change)
    {
        string More(string one, string many) => Texts.Plural((long)(change.Needed - change.Now), one, many);

        return change.Key switch
        {
            "b2b-share" => Tf($"a B2B share of {Texts.Percent(change.Needed)}"),
            "units-ratio" => Tf($"{InputText.Times(change.Needed)} times the units of other orders"),
            "business-prices" => More(T("more offer with a business price"), T("more offers with a business price")),
            "quantity-discounts" => More(T("more offer with a quantity discount"), T("more offers with a quantity discount")),
            "covered-views" => Tf($"{Texts.Percent(change.Needed)} of B2B page views on offers with either"),
            "buyable" => More(T("more B2B-relevant product that can be bought"), T("more B2B-relevant products that can be bought")),
            "profile-fields" => More(T("more profile field"), T("more profile fields")),
            _ => More(T("more active certification"), T("more active certifications")),
        };
    }
}
