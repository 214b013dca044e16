using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>A rule for many prices as it was typed.</summary>
public sealed class PriceRuleForm
{
    public PriceBase Base { get; set; }

    public string? Percent { get; set; }

    public string? Amount { get; set; }

    public PriceEnding Ending { get; set; }

    public bool Replaces { get; set; }

    public TierChange TierChange { get; set; }

    public List<TierFields> Tiers { get; set; } = [];

    /// <returns>Null when a field has a problem, which the model state then tells.</returns>
    public PriceRule? Read(Currency currency, ModelStateDictionary state)
    {
        var (percent, amount) = (ReadPercent(state), ReadAmount(currency, state));
        var tiers = ReadTiers(currency, state);
        if (Base == PriceBase.Keep && TierChange == TierChange.Keep)
            state.AddModelError("base", T("This rule changes nothing. Choose another price, or remove or replace the quantity discounts."));
        return state.IsValid ? new PriceRule(Base, percent, amount, Ending, Replaces, TierChange, tiers) : null;
    }

    private int ReadPercent(ModelStateDictionary state)
    {
        if (Base is not (PriceBase.PercentBelowStandard or PriceBase.PercentOffBusinessPrice)) return 0;
        var hundredths = 0;
        var wrong = string.IsNullOrWhiteSpace(Percent) ? T("Enter a percentage, such as 8.") : PercentField.Read(Percent, out hundredths);
        if (wrong is null) return hundredths;
        state.AddModelError("percent", wrong);
        return 0;
    }

    private long ReadAmount(Currency currency, ModelStateDictionary state)
    {
        if (Base != PriceBase.AmountBelowStandard) return 0;
        var wrong = PriceText.Read(Amount, currency, out var amount);
        if (wrong is null && amount is { } read) return read;
        state.AddModelError("amount", wrong ?? T("Enter an amount, such as 2.00."));
        return 0;
    }

    private List<PriceTier> ReadTiers(Currency currency, ModelStateDictionary state)
    {
        var problems = new List<PriceProblem>();
        var (tiers, rows) = TierFields.Read(Tiers, TierKind.Percent, currency, problems);
        if (TierChange != TierChange.Replace)
        {
            if (rows.Count > 0) state.AddModelError("tiers", T("Tiers are filled in, but the quantity discounts are not to be replaced. Choose “Replace by these tiers”, or empty them."));
            return [];
        }

        if (rows.Count == 0) state.AddModelError("tiers", T("There is no tier. Fill in at least one, or choose another way."));
        // The prices differ from offer to offer; that tiers rise and fall in order shows on any that is large enough for cents not to matter.
        TierFields.AddBroken(PricingRules.Check(null, new BusinessPricing(1_000_000, tiers), currency), rows, problems);
        foreach (var problem in problems) state.AddModelError(problem.Field, problem.Text);
        return tiers;
    }
}
