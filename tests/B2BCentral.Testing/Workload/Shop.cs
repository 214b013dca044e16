using B2BCentral.Imports.Synthetic;

namespace B2BCentral.Testing.Workload;

/// <summary>
/// One seller of the size that is measured: orders evenly over three years, 2.25 items an order, 5,000 products, a quarter of the orders from
/// 20,000 companies in 20 industries with 90 sub-industries, 50 regions and 5 sizes. The same seed makes the same orders everywhere.
/// </summary>
/// <param name="Orders">How many.</param>
/// <param name="Last">The day of the last ones.</param>
public sealed record Shop(int Orders, DateOnly Last)
{
    public const int Products = 5_000;
    public const int Companies = 20_000;
    public const int SubIndustries = 90;
    public const int Days = 3 * 365;
    public const double ItemsAnOrder = 2.25;

    private const ulong Seed = 20260101;
    private const double BusinessPart = 0.25;
    private const double CancelledPart = 0.02;

    private static readonly string[] States =
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".Split(' ');

    private static readonly int[] Employees = [4, 30, 140, 700, 5_000];

    public static readonly DateOnly Latest = new(2026, 10, 31);

    public static Shop OfItems(int items) => new((int)(items / ItemsAnOrder), Latest);

    public DateOnly First => Last.AddDays(1 - Days);

    public IEnumerable<ShopOrder> All()
    {
        var dice = new Dice(Seed);
        for (var number = 0; number < Orders; number++) yield return Order(number, First.AddDays((int)((long)number * Days / Orders)), dice);
    }

    /// <summary>One more day, as the next morning brings it.</summary>
    public IEnumerable<ShopOrder> DayAfter()
    {
        var dice = new Dice(Seed + 1);
        for (var i = 0; i < Orders / Days; i++) yield return Order(Orders + i, Last.AddDays(1), dice);
    }

    public static Company CompanyAt(int index)
    {
        var sub = (int)((long)index * 7_919 % SubIndustries);
        return new Company($"Company {index:00000}", $"Industry {sub % 20 + 1:00}", $"Trade {sub + 1:00}", States[index % States.Length], Employees[index / 7 % Employees.Length]);
    }

    /// <summary>In cents.</summary>
    public static long PriceOf(int product) => 500 + product * 37 % 20_000;

    private static ShopOrder Order(int number, DateOnly day, Dice dice)
    {
        int? company = dice.Chance(BusinessPart) ? dice.Between(0, Companies - 1) : null;
        var isCancelled = dice.Chance(CancelledPart);
        var items = new ShopItem[dice.Fraction() switch { < 0.35 => 1, < 0.6 => 2, < 0.8 => 3, _ => 4 }];
        for (var i = 0; i < items.Length; i++)
        {
            // A few products sell a lot and many a little.
            var product = (int)(Products * Math.Pow(dice.Fraction(), 2));
            var quantity = company is null ? dice.Between(1, 2) : dice.Between(1, 12);
            items[i] = new ShopItem(product, quantity, PriceOf(product) * quantity);
        }

        return new ShopOrder(number, day, company, dice.Pick(States), isCancelled, items);
    }
}

/// <param name="Company">Null where no business bought.</param>
public sealed record ShopOrder(int Number, DateOnly Day, int? Company, string State, bool IsCancelled, ShopItem[] Items);

/// <param name="Amount">Of the line, in cents.</param>
public readonly record struct ShopItem(int Product, int Quantity, long Amount);

public sealed record Company(string Name, string Industry, string SubIndustry, string State, int Employees);
