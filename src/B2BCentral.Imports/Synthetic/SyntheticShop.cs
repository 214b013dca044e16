using B2BCentral.Data.Sellers;

namespace B2BCentral.Imports.Synthetic;

/// <summary>The shop that <c>generate</c> invents orders for.</summary>
internal static class SyntheticShop
{
    public static Shop In(Marketplace place, Dice dice)
    {
        // Yen and rupees have no cents to speak of: the same things cost a hundred times the figure.
        var factor = place.Currency.Decimals == 0 ? 1.5 : place.Currency.Code == "INR" ? 80 : 1;
        var (country, families) = place.Code == "IT" ? (Italy.Country, OfficeAssortment.Families) : (UnitedStates.Country, ToolAssortment.Families);
        // The states of one country are no regions of another.
        if (place.Country is not ("US" or "IT")) country = country with { Regions = [""] };
        return new Shop(
            place, country, Assortment.Of(families, "SYN", dice, factor), Demand.OfBusinesses(12, 1.25), Demand.OfConsumers(33, 1.03), 4_000 * factor);
    }
}
