using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>A US shop for tools and workplace safety that does well; its history holds every odd case on purpose.</summary>
internal static class NorthfieldTools
{
    /// <summary>Quotes, tags and an ampersand, as sellers really type them: pages must print it and nothing more.</summary>
    public const string AwkwardTitle = "5\" clamp <b>\"Pro\"</b> & <script>alert(1)</script>";

    private const int Seed = 20_240_229;
    private const int LowStock = 11;
    private const int GloveSizes = 3;
    private const int SoldOutEvery = 13;

    public static readonly DemoSeller Seller = new("northfield-tools", "Northfield Tools", "US", Invent);

    private static DemoShop Invent(DateOnly yesterday)
    {
        var dice = new Dice(Seed);
        var place = MarketplaceCatalog.Get("US");
        var span = new Period(FirstDay(yesterday), yesterday);
        var (articles, gloves) = Shelf(dice);
        var shop = new Shop(place, UnitedStates.Country, articles, Demand.OfBusinesses(13, 1.25), Demand.OfConsumers(29, 1.03), 3_250);
        var factory = new OrderFactory(shop, span, dice);
        var lines = new OrderStream(shop, span, factory, dice).Lines()
            .Concat(ClockChanges.Orders(shop, span, factory, dice))
            .Concat(StandingOrders.Orders(shop, span, factory));
        var shown = Period.DaysEnding(yesterday, 30);
        var healthy = new SteadyGrowth(shop, shown, factory, dice, ofBusinesses: 1.18m, ofConsumers: 1.03m).Apply(lines);
        return new DemoShop(articles, new RankFiveTie(shop, shown, factory, dice, gloves).Apply(healthy));
    }

    /// <summary>Two and a half years, and more where the last 29 February lies further back.</summary>
    internal static DateOnly FirstDay(DateOnly yesterday)
    {
        var leapYear = yesterday.AddMonths(-2).Year;
        while (!DateTime.IsLeapYear(leapYear)) leapYear--;
        var (beforeLeapDay, longEnough) = (new DateOnly(leapYear, 2, 1), yesterday.AddMonths(-30));
        return beforeLeapDay < longEnough ? beforeLeapDay : longEnough;
    }

    private static (List<Article> Articles, Article[] Gloves) Shelf(Dice dice)
    {
        var articles = Assortment.Of(ToolAssortment.Families, "NF", dice);
        articles.Add(Assortment.New("NF-HAN-5IN-PRO", AwkwardTitle, "Hand Tools", 1_290, 0.6, 0.6, dice));

        // Some of what businesses look at is sold out, or the score of products had nothing to advise.
        for (var i = SoldOutEvery - 1; i < articles.Count; i += SoldOutEvery) articles[i] = articles[i] with { Stock = 0 };

        var bestSeller = articles.MaxBy(article => article.Popularity)!;
        articles[articles.IndexOf(bestSeller)] = bestSeller with { Stock = LowStock };

        // One price for every size, as two of them shall sell for exactly the same.
        var first = articles.FindIndex(article => article.Title.StartsWith("Nitrile Coated Work Gloves", StringComparison.Ordinal));
        for (var i = 0; i < GloveSizes; i++)
            articles[first + i] = articles[first + i] with { Price = 2_190, BusinessPrice = 1_999, Tiers = articles[first].Tiers };
        return (articles, [.. articles.Skip(first).Take(GloveSizes)]);
    }
}
