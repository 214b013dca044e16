using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>An Italian supplier of offices, in euros and in Italian.</summary>
internal static class CartoleriaAurora
{
    private const int Seed = 1861;

    public static readonly DemoSeller Seller = new("cartoleria-aurora", "Cartoleria Aurora", "IT", Invent);

    private static DemoShop Invent(DateOnly yesterday)
    {
        var dice = new Dice(Seed);
        var span = new Period(yesterday.AddMonths(-18), yesterday);
        var shop = new Shop(
            MarketplaceCatalog.Get("IT"), Italy.Country, Assortment.Of(OfficeAssortment.Families, "CA", dice),
            Demand.OfBusinesses(4.2, 1.18), Demand.OfConsumers(6, 0.98), 2_600);
        return new DemoShop(shop.Articles, new OrderStream(shop, span, new OrderFactory(shop, span, dice), dice).Lines());
    }
}
