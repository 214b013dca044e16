using System.Globalization;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Synthetic;

/// <summary>Invents one order at a time, as the lines of a report would tell it.</summary>
internal sealed class OrderFactory(Shop shop, Period span, Dice dice)
{
    private const double NonAmazonShare = 0.003;

    private readonly CompanyRegister companies = new(shop.Country, span.Days, dice);
    private readonly OrderFate fate = new(shop.Place, span.To, dice);
    private readonly WeightedChoice<Article> forConsumers = new(shop.Articles, article => article.Popularity);
    private readonly WeightedChoice<Article> forBusinesses = new(shop.Articles, article => article.BusinessPopularity);
    private long orders;

    public IReadOnlyList<OrderLine> Business(DateTimeOffset at)
    {
        var company = companies.Pick(span.To.DayNumber - LocalDay.Of(at, shop.Place.TimeZone).DayNumber, dice);
        var order = NewBusinessOrder(at, company);
        var lines = Math.Min(dice.Pick([1, 1, 1, 1, 1, 1, 2, 2, 3, 4]), shop.Articles.Count);
        return fate.Of(order, [.. Articles(forBusinesses, lines).Select(article => BusinessPrices.Line(order, article, Quantity(article), shop.Place.Currency, dice))]);
    }

    public IReadOnlyList<OrderLine> Consumer(DateTimeOffset at)
    {
        var order = NewOrder(at) with { Region = dice.Pick(shop.Country.Regions), IsNonAmazon = dice.Chance(NonAmazonShare) };
        var lines = Math.Min(dice.Pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]), shop.Articles.Count);
        return fate.Of(order, [.. Articles(forConsumers, lines).Select(article => ConsumerLine(order, article))]);
    }

    /// <summary>A shipped order of exactly this, by a company of the shop or by the one given.</summary>
    public OrderLine Business(DateTimeOffset at, Article article, int quantity, Company? company = null)
    {
        company ??= companies.Pick(span.To.DayNumber - LocalDay.Of(at, shop.Place.TimeZone).DayNumber, dice);
        var line = BusinessPrices.Line(NewBusinessOrder(at, company), article, quantity, shop.Place.Currency, article.PriceForBusinesses, "Business Price");
        return fate.Shipped(line);
    }

    private OrderLine NewBusinessOrder(DateTimeOffset at, Company company) => NewOrder(at) with
    {
        IsBusiness = true,
        BuyerId = company.BuyerId,
        CompanyName = company.Name,
        Industry = company.Industry,
        SubIndustry = company.SubIndustry,
        CompanySize = company.Employees,
        Region = company.Region,
        PurchaseOrderNumber = company.UsesPurchaseOrders ? string.Create(CultureInfo.InvariantCulture, $"PO-{company.BuyerId[^3..]}-{orders % 100_000:D5}") : null,
    };

    private OrderLine NewOrder(DateTimeOffset at)
    {
        // Seven digits by counting, scrambled so that they do not look counted; the seed's own digits keep two seeds apart.
        var number = orders++;
        var counted = number * 7_368_787 % 10_000_000;
        return new OrderLine
        {
            LineNumber = (int)orders,
            OrderNumber = string.Create(CultureInfo.InvariantCulture, $"{111 + number / 10_000_000}-{counted:D7}-{dice.Between(0, 9_999_999):D7}"),
            Sku = "",
            PurchasedAt = at,
            FulfillmentChannel = dice.Chance(0.8) ? "Amazon" : "Merchant",
        };
    }

    private IEnumerable<Article> Articles(WeightedChoice<Article> choice, int count) => count == 1
        ? [choice.Pick(dice)]
        : Enumerable.Range(0, count).Select(_ => choice.Pick(dice)).DistinctBy(article => article.Sku);

    private int Quantity(Article article)
    {
        var wanted = (int)Math.Round(dice.Skewed(shop.LineValue, 0.75) / article.Price);
        // Whoever needs many orders round numbers.
        return wanted > 10 ? (wanted + 2) / 5 * 5 : Math.Max(1, wanted);
    }

    private OrderLine ConsumerLine(OrderLine order, Article article)
    {
        var quantity = dice.Pick([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]);
        var amount = Money.ToMajorUnits(article.Price * quantity, shop.Place.Currency);
        return order with
        {
            Sku = article.Sku,
            Asin = article.Asin,
            Title = article.Title,
            Category = article.Category,
            Quantity = quantity,
            Currency = shop.Place.Currency.Code,
            LineAmount = amount,
            PromotionDiscount = dice.Chance(0.04) ? decimal.Round(amount / 10, shop.Place.Currency.Decimals) : null,
        };
    }
}
