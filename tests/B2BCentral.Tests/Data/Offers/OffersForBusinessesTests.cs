using B2BCentral.Data.Offers;

namespace B2BCentral.Tests.Data.Offers;

public class OffersForBusinessesTests
{
    private const int None = -1;

    /// <summary>A stock that the marketplace keeps is not told, and there are enough.</summary>
    [Theory]
    [InlineData(5, null, "B")]
    [InlineData(int.MaxValue, null, "B")]
    [InlineData(5, 7, "B")]
    [InlineData(5, 5, "A")]
    [InlineData(null, null, "A")]
    [InlineData(None, 0, "B")]
    public void Without_business_prices_the_most_stock_serves_best_and_no_offer_worst(int? stockOfA, int? stockOfB, string best)
    {
        (string Sku, int? Stock)[] skus = [("A", stockOfA), ("B", stockOfB)];

        Assert.Equal(best, skus.BestForBusinesses(sku => OfferOf(sku.Stock, price: null), sku => sku.Sku).Sku);
    }

    [Fact]
    public void A_business_price_comes_before_any_stock()
    {
        (string Sku, Offer Offer)[] skus = [("A", OfferOf(null, price: null)!), ("B", OfferOf(0, price: 1_900)!)];

        Assert.Equal("B", skus.BestForBusinesses(sku => sku.Offer, sku => sku.Sku).Sku);
    }

    private static Offer? OfferOf(int? stock, long? price) => stock == None ? null : new Offer { Marketplace = "US", Stock = stock, BusinessPrice = price };
}
