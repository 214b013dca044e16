using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Synthetic;

/// <summary>Which of a product's prices a business customer pays.</summary>
internal static class BusinessPrices
{
    public static OrderLine Line(OrderLine order, Article article, int quantity, Currency currency, Dice dice)
    {
        var (price, designation) = PriceOf(article, quantity, dice);
        return Line(order, article, quantity, currency, price, designation);
    }

    public static OrderLine Line(OrderLine order, Article article, int quantity, Currency currency, long price, string designation) => order with
    {
        Sku = article.Sku,
        Asin = article.Asin,
        Title = article.Title,
        Category = article.Category,
        Quantity = quantity,
        Currency = currency.Code,
        LineAmount = Money.ToMajorUnits(price * quantity, currency),
        PriceDesignation = designation,
    };

    private static (long Price, string Designation) PriceOf(Article article, int quantity, Dice dice)
    {
        var tier = article.Tiers.LastOrDefault(t => t.LowerBound <= quantity);
        if (tier.LowerBound > 0) return (tier.Of(article.PriceForBusinesses), "Quantity Discount");
        if (quantity >= 20 && dice.Chance(0.3)) return (article.PriceForBusinesses * 88 / 100, "Quote");
        if (dice.Chance(0.02)) return (article.PriceForBusinesses * 92 / 100, "Negotiated");
        return article.BusinessPrice is { } price && !dice.Chance(0.06) ? (price, "Business Price") : (article.Price, "Standard");
    }
}
