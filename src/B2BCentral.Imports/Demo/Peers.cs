using System.Globalization;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>Small US sellers whose categories overlap the tool shop's, so that it can be compared with somebody.</summary>
internal static class Peers
{
    private const int Seed = 40;
    private const int Months = 4;

    private static readonly string[] Names =
        ("Anvil & Awl Supply|Basin Street Hardware|Beacon Hill Safety|Blue Ladder Tools|Boltwright|Brass Thistle Supply|Calder Workwear|Canyon Tool Depot|Chisel & Pine|" +
            "Cobalt Jobsite|Crosscut Outfitters|Drumlin Fasteners|Eastmoor Industrial|Fieldstone Safety Gear|Forge Lane Tools|Gearhart Supply|Grindstone Goods|Harbor Jobsite|" +
            "Hexhead Hardware|Ironwood Trade Supply|Keystone Arch Tools|Latchwood|Ledger Line Safety|Mason Jar Hardware|Mesa Verde Trade Supply|North Shed Tools|Oxbow Industrial|" +
            "Plumbline Outfitters|Quarter Turn Tools|Rivet Row|Sawhorse Supply|Shopfloor Direct|Spindle & Spool|Steelhead Jobsite|Summit Shed|Tallow Creek Hardware|Toolshed Nine|" +
            "Trestle Supply|Union Bench Tools|Workbench West").Split('|');

    public static readonly DemoSeller[] All = [.. Names.Select((name, i) =>
        new DemoSeller(string.Create(CultureInfo.InvariantCulture, $"peer-{i + 1:D2}"), name, "US", yesterday => Invent(i + 1, yesterday), IsPeer: true))];

    private static DemoShop Invent(int number, DateOnly yesterday)
    {
        var dice = new Dice((ulong)(Seed + number * 7919));
        var span = new Period(yesterday.AddMonths(-Months), yesterday);
        var shop = new Shop(
            MarketplaceCatalog.Get("US"), UnitedStates.Country, Shelf(number, dice),
            Demand.OfBusinesses(0.3, dice.Between(80, 150) / 100.0), Demand.OfConsumers(0.5, dice.Between(90, 120) / 100.0), dice.Skewed(4_000, 0.3));
        var orders = Math.Min(300, (int)dice.Skewed(95, 0.5));
        return new DemoShop(shop.Articles, new OrderStream(shop, span, new OrderFactory(shop, span, dice), dice).Lines(orders));
    }

    /// <summary>Some families of a few categories.</summary>
    private static List<Article> Shelf(int number, Dice dice)
    {
        var families = ToolAssortment.Families.Split('\n');
        var categories = families.Select(family => family.Split('|')[0]).Distinct().ToArray();
        var mine = Enumerable.Range(0, 3).Select(_ => dice.Pick(categories)).ToHashSet();
        var chosen = families.Where(family => mine.Contains(family.Split('|')[0]) && dice.Chance(0.6)).DefaultIfEmpty(families[0]);
        return Assortment.Of(string.Join('\n', chosen), string.Create(CultureInfo.InvariantCulture, $"P{number:D2}"), dice);
    }
}
