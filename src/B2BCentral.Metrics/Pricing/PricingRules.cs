namespace B2BCentral.Metrics.Pricing;

/// <summary>
/// The marketplace's rules for business prices and quantity discounts. Whatever passes gives every buyer of more units a lower price.
/// </summary>
public static class PricingRules
{
    public const int LowestBound = 2;

    /// <summary>Every field that breaks a rule, once. Without a standard price nothing says how high a business price may be, so it is allowed.</summary>
    public static IReadOnlyList<PriceProblem> Check(long? standardPrice, BusinessPricing pricing, Currency currency)
    {
        var problems = new List<PriceProblem>();
        if (OfBusinessPrice(standardPrice, pricing, currency) is { } problem) problems.Add(problem);
        if (pricing.Tiers.Count > BusinessPricing.MostTiers)
            problems.Add(new(PricePart.Tiers, 0, Tf($"There are {pricing.Tiers.Count} tiers."), Tf($"A quantity discount has at most {BusinessPricing.MostTiers}: leave the others out.")));
        for (var i = 0; i < pricing.Tiers.Count; i++)
        {
            if (OfQuantity(pricing, i) is { } ofQuantity) problems.Add(ofQuantity);
            if (OfValue(pricing, i, currency) is { } ofValue) problems.Add(ofValue);
        }

        return problems;
    }

    private static PriceProblem? OfBusinessPrice(long? standardPrice, BusinessPricing pricing, Currency currency)
    {
        if (pricing.BusinessPrice is not { } price)
            return pricing.HasDiscount ? PriceProblem.OfBusinessPrice("A quantity discount needs a business price.", "Set one, or remove the discount.") : null;
        if (price <= 0) return PriceProblem.OfBusinessPrice("The business price is not more than zero.", "Write a price, or leave it empty for none.");
        return standardPrice is { } standard && price > standard
            ? PriceProblem.OfBusinessPrice("The business price is above the standard price.", Tf($"Write at most {MoneyText.Of(standard, currency)}."))
            : null;
    }

    private static PriceProblem? OfQuantity(BusinessPricing pricing, int i)
    {
        var bound = pricing.Tiers[i].LowerBound;
        if (bound < LowestBound)
            return new(PricePart.Quantity, i, "The quantity is less than 2.", "A quantity discount begins with the second unit: write 2 or more.");
        return i > 0 && pricing.Tiers[i - 1].LowerBound is var before && bound <= before
            ? new(PricePart.Quantity, i, Tf($"The quantity is not higher than that of the tier before, {before}."), "Write the tiers with rising quantities.")
            : null;
    }

    private static PriceProblem? OfValue(BusinessPricing pricing, int i, Currency currency)
    {
        PriceProblem Problem(string reason, string remedy) => new(PricePart.Value, i, reason, remedy);

        var tier = pricing.Tiers[i];
        if (tier.Kind is not { } kind) return Problem("The tier states no price, or two.", "Write either a percentage or a fixed price.");
        if (kind != pricing.Kind && pricing.Kind is not null) return Problem("The tiers are of two kinds.", "Write all of them as percentages, or all as fixed prices.");
        if (tier.PercentOff is <= 0 or >= PriceTier.WholeInHundredths) return Problem("The percentage does not lie between 0 and 100.", "Write what is taken off the business price, such as 10 for 10 %.");
        if (i > 0 && tier.PercentOff <= pricing.Tiers[i - 1].PercentOff)
            return Problem(Tf($"The percentage must be larger than that of the previous tier, {PricingText.Percent(pricing.Tiers[i - 1].PercentOff!.Value)}."), "Make the unit price fall from tier to tier.");

        // Without a business price there is nothing to take a percentage off, and that is said at the business price.
        return pricing.BusinessPrice is { } business and > 0 ? OfUnitPrice(pricing, i, business, currency) : null;
    }

    private static PriceProblem? OfUnitPrice(BusinessPricing pricing, int i, long businessPrice, Currency currency)
    {
        PriceProblem Problem(string reason, string remedy) => new(PricePart.Value, i, reason, remedy);

        var price = pricing.Tiers[i].UnitPrice(businessPrice);
        var before = i == 0 ? businessPrice : pricing.Tiers[i - 1].UnitPrice(businessPrice);
        if (price <= 0) return Problem("The price of the tier is not more than zero.", "Take less off the business price.");
        // A tier before that costs nothing is a problem of its own, and says nothing about this one.
        if (price < before || (i > 0 && before <= 0)) return null;
        var (isFixed, lowest, rounded) = (pricing.Tiers[i].Kind == TierKind.Fixed, MoneyText.Of(before, currency), MoneyText.Of(price, currency));
        var reason = (isFixed, i) switch
        {
            (true, 0) => Tf($"The price is not lower than the business price, {lowest}."),
            (true, _) => Tf($"The price is not lower than that of the tier before, {lowest}."),
            (false, 0) => Tf($"Rounded to {rounded}, the price is not lower than the business price."),
            (false, _) => Tf($"Rounded to {rounded}, the price is not lower than that of the tier before."),
        };
        return Problem(reason, isFixed ? "Make the unit price fall from tier to tier." : "Write a larger percentage, or use fixed prices.");
    }

    // In English, as what is wrong may be stored; whoever reads it gets it from KeptWords.
    private static string Tf(FormattableString sentence) => FormattableString.Invariant(sentence);
}
