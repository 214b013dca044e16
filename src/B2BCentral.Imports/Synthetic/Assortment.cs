using System.Globalization;

namespace B2BCentral.Imports.Synthetic;

/// <summary>Makes the articles of a shop from a table of product families.</summary>
internal static class Assortment
{
    /// <summary>What share of articles has no business price: worth a hint on the dashboard, so not too few.</summary>
    private const double WithoutBusinessPrice = 0.18;

    private const double WithTiers = 0.55;

    /// <param name="families">Lines of <c>category | title with {variants;of it} | price of the first | price step | business weight</c>.</param>
    /// <param name="skuPrefix">Begins every SKU.</param>
    /// <param name="priceFactor">For currencies whose figures are larger.</param>
    public static List<Article> Of(string families, string skuPrefix, Dice dice, double priceFactor = 1)
    {
        var articles = new List<Article>();
        foreach (var line in families.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var price = Number(cells[2]) * 100 * priceFactor;
            var popularity = dice.Skewed(1, 0.6);
            var family = new List<Article>();
            foreach (var title in Titles(cells[1]))
            {
                family.Add(New($"{skuPrefix}-{Code(cells[0])}-{1001 + articles.Count + family.Count}", title, cells[0], price, popularity, Number(cells[4]), dice));
                price *= Number(cells[3]);
            }

            articles.AddRange(family is [_] ? family : family.Select(article => article with { ParentAsin = ParentOf(family[0].Asin) }));
        }

        return articles;
    }

    public static Article New(string sku, string title, string category, double priceInMinorUnits, double popularity, double businessWeight, Dice dice)
    {
        var price = Rounded(priceInMinorUnits);
        // Cheap things sell more often than dear ones.
        var weight = popularity * dice.Skewed(1, 0.5) / Math.Sqrt(priceInMinorUnits);
        var business = dice.Chance(WithoutBusinessPrice) ? (long?)null : Rounded(priceInMinorUnits * dice.Between(88, 96) / 100);
        return new Article(
            sku, Asin(dice), title, category, price, business is { } b && b < price ? b : null, (int)dice.Skewed(140, 0.9),
            dice.Chance(WithTiers) ? Tiers(dice) : [], weight, weight * businessWeight * businessWeight * dice.Skewed(1, 0.3));
    }

    private static ArticleTier[] Tiers(Dice dice)
    {
        var (from, percent) = (dice.Pick([3, 5, 5, 10]), dice.Between(2, 4) * 100);
        return [.. Enumerable.Range(0, dice.Between(1, 3)).Select(i => new ArticleTier(from << i, percent + i * 300))];
    }

    private static IEnumerable<string> Titles(string pattern)
    {
        var (open, close) = (pattern.IndexOf('{', StringComparison.Ordinal), pattern.IndexOf('}', StringComparison.Ordinal));
        return open < 0 ? [pattern] : pattern[(open + 1)..close].Split(';').Select(variant => pattern[..open] + variant + pattern[(close + 1)..]);
    }

    /// <summary>Prices end in 9 hundredths, as on most shelves.</summary>
    private static long Rounded(double price) => (long)Math.Round(price / 10) * 10 - 1;

    private static string Asin(Dice dice) => "B0" + string.Concat(Enumerable.Range(0, 8).Select(_ => dice.Pick("0123456789BCDFGHJKLMNPQRSTVWXYZ".ToCharArray())));

    // Without the dice, so that everything else falls as it always did.
    private static string ParentOf(string asin) => asin[..2] + string.Concat(asin[2..].Reverse());

    private static string Code(string category) => string.Concat(category.Where(char.IsAsciiLetter).Take(3)).ToUpperInvariant();

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
